import { describe, expect, it } from 'vitest';
import { DOMAINS, reportText } from '#scoring';
import { called, met, policyWith, reportOf, type Run, SCENARIO, scenarioWith } from '#tests/core/scoring/run';
import { CITY } from '#tests/core/small';

const page = (run: Run, scenario = SCENARIO, policy = CITY) => reportText(reportOf(run, scenario, policy));

/** The lines of one section, from its heading to the next blank line that a heading follows. */
function section(text: string, heading: string): string {
  const start = text.indexOf(`${heading}\n${'─'.repeat(heading.length)}\n`);
  if (start < 0) return '';
  const body = text.slice(start);
  const end = body.slice(1).search(/\n\n[^\n]+\n─/);
  return end < 0 ? body : body.slice(0, end + 1);
}

/** A text with its line breaks and indents taken out, as it would be read aloud. */
function aloud(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const quiet = called()
  .act('ask:dispatch-history', { text: 'Anything on file?' })
  .act('request:mobile-crisis')
  .enter('contact')
  .act('say:introduce', { text: '"I am Ana."', does: [-2, 3] })
  .act('say:open-question', { text: '"What happened today?"', does: [-4, 4], takes: 15 })
  .hear('sam', 'They talk all night.')
  .act('do:wait', { text: 'Say nothing', does: [-3, 2], takes: 20 })
  .end();

const hard = met()
  .act('say:threaten', { text: '"Do it or else."', does: [15, -9] })
  .learn('He shouted back')
  .see({ behavior: 'active', holds: 'knife' })
  .stand(60, { cover: true })
  .act('say:warn-force', { text: '"Stop, or I will use force."' })
  .act('force:takedown', {
    text: 'Take him down',
    or: ['do:step-back', 'force:control-hold'],
    reasons: ['He shouted back'],
  })
  .hurt('sam', 'serious')
  .enter('outcome')
  .wait(20)
  .act('do:recovery-position', { text: 'Turn him on his side' })
  .act('do:report', { text: 'Write it down' })
  .end('arrested', 'arrest');

describe('the page of a run without force', () => {
  const text = page(quiet);

  it('has these sections, in this order, and no others', () => {
    const headings = text.split('\n').filter((_, nth, lines) => /^─+$/.test(lines[nth + 1] ?? ''));
    expect(headings).toEqual([
      'After-action report: A bench',
      'What happened',
      'How you communicated and decided',
      'Resources',
      'Sustain',
      'By domain',
    ]);
  });

  it('opens with how it came out', () => {
    const head = section(text, 'After-action report: A bench');
    expect(head.split('\n').slice(2, 5)).toEqual(['Sam goes along', 'Sam rides along.', '']);
    expect(head).toMatch(/^ {2}Outcome {7}Voluntary transport$/m);
    expect(head).toMatch(/^ {2}Hurt {10}nobody$/m);
    expect(head).toMatch(/^ {2}On scene {6}00:41, 01:04 from the call$/m);
    expect(head).toMatch(/^ {2}Highest state Agitated for 00:41$/m);
    expect(head).toMatch(/^ {2}Closest {7}20 ft at 00:23$/m);
    expect(head).toMatch(/^ {2}Force events {2}0$/m);
    expect(head).toMatch(/^ {2}Difficulty {4}low \(31 of 100\)$/m);
    expect(head).toMatch(/^ {2}Run {11}seed 7, City agency \(2026-1\), practice$/m);
  });

  it('tells what happened, decision by decision, with quotes for what was said', () => {
    const happened = section(text, 'What happened').split('\n');
    expect(happened[2]).toBe('  ● stronger   ◆ neutral   ▲ costly');
    expect(happened.slice(3)).toEqual([
      '   1 00:00 ● Anything on file?',
      '   2 00:15 ● request:mobile-crisis',
      '   3 00:23 ● Agitated, 20 ft: “I am Ana”',
      '   4 00:29 ● Agitated, 20 ft: “What happened today?”',
      '   5 00:44 ● Agitated, 20 ft: Say nothing',
    ]);
  });

  it('tells how it was said', () => {
    const mix = section(text, 'How you communicated and decided');
    expect(mix).toMatch(/^ {2}Talk {10}you 6%, Sam and silence 94%; the guide is about 80% listening$/m);
    expect(mix).toMatch(/^ {2}Questions {5}1 open, 0 closed; orders repeated: 0$/m);
    expect(mix).toMatch(/^ {2}Silence {7}longest 20 s$/m);
    expect(mix).toMatch(/^ {2}Most used {5}Gave name and role 1, Open question 1, Silence, on purpose 1$/m);
    expect(mix).toMatch(/^ {2}Steps {9}collect 2, assess 1, powers 0, options 1, act 1$/m);
    expect(mix).toMatch(/^ {2}Looked again {2}after 0 of 0 changes$/m);
  });

  it('tells what was asked for and that it did not come', () => {
    expect(section(text, 'Resources')).toContain('  Mobile crisis asked for at 00:15, 11:00 away, did not arrive');
  });

  it('gives each finding its decision, and its source on the next line', () => {
    const [, , first, source] = section(text, 'Sustain').split('\n');
    expect(first).toMatch(/^ {2}\+ {2}3 {2}You said who you are before you asked Sam/);
    expect(source).toMatch(/^ {10}\S/);
  });

  it('ends with every domain, its bar, its number and why', () => {
    const domains = section(text, 'By domain');
    expect(domains).toContain('For a run of low difficulty. There is no overall mark.');
    for (const { name } of DOMAINS) expect(domains).toMatch(new RegExp(`^ {2}${name} +[█░·]{10} +(\\d+|–) {2}`, 'm'));
    expect(domains).toMatch(/^ {2}Force fit +·{10} {2}– {3}No force was used/m);
  });
});

describe('the page of a run with force', () => {
  const text = page(hard);
  const force = section(text, 'Use of force');

  it('has a section for it, after what happened and before how it was said', () => {
    const places = ['What happened', 'Use of force', 'How you communicated', 'Sustain', 'Improve', 'By domain'].map(
      (heading) => text.indexOf(`\n${heading}`),
    );
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('says that it is a comparison and no legal opinion', () => {
    expect(aloud(force)).toContain('A training comparison, not a legal opinion.');
  });

  it('names the force, the person and what could be seen', () => {
    expect(force).toContain('00:12 Takedown, decision 3, severity 2 of 4');
    expect(force).toMatch(/^ {2}Sam {11}Active resistance: pulls away/m);
  });

  it('lists what was known under its headings', () => {
    const read = aloud(force);
    expect(read).toContain('Known then severity of the crime: The call: person in crisis');
    expect(read).toContain('Known then immediate threat: In view: a knife; 20 ft apart, with cover');
    expect(read).toContain('Known then everything else known then: He shouted back');
  });

  it('sets the reasons, the steps before it and the open options beside it', () => {
    const read = aloud(force);
    expect(read).toContain('Your reasons He shouted back');
    expect(read).toContain('Before it ability to comply not checked; warned');
    expect(read).toContain('Untried Stepped back');
  });

  it('says what the policy asks and what was missing', () => {
    expect(aloud(force)).toContain(
      'Policy requires assaultive behavior; off the stomach at once. Not met: The policy requires assaultive behavior; what could be seen was active resistance. Ability to comply was not checked.',
    );
    const met_ = page(met().see({ behavior: 'assaultive' }).act('force:takedown').end('arrested', 'arrest'));
    expect(aloud(met_)).toContain('Policy requires assaultive behavior; off the stomach at once. Met.');
  });

  it('tells the aid, and which earlier decisions left fewer or more choices', () => {
    expect(force).toMatch(/^ {2}Aid {11}after 35 s$/m);
    expect(force).toMatch(/^ {2}Narrowed by {3}\(1\) You threatened: it confirmed the fear\.$/m);
    expect(force).toMatch(/^ {2}Widened by {4}\(2\) You warned of force: it left a last choice\.$/m);
  });

  it('tells who was hurt by name, and how badly', () => {
    expect(section(text, 'After-action report: A bench')).toMatch(/^ {2}Hurt {10}Sam \(serious\)$/m);
  });

  it('marks a costly decision, and one that time ran out on', () => {
    expect(section(text, 'What happened')).toMatch(/^ {3}1 00:00 ▲ Crisis, 20 ft: “Do it or else”$/m);
    const late = page(met().act('do:wait', { text: 'Say nothing', late: true }));
    expect(late).toContain('Say nothing (time ran out)');
  });

  it('says so where there was nothing else to do, no aid and no reasons', () => {
    const read = aloud(page(met().act('force:escort', { reasons: [] }).act('do:report')));
    expect(read).toContain('Untried nothing less intrusive could have been used then');
    expect(read).toContain('Aid none recorded');
    expect(read).toContain('Your reasons none given');
    expect(aloud(page(met().act('force:escort')))).toContain('Your reasons not asked for yet');
  });

  it('has no line for aid after a show of force', () => {
    expect(section(page(met().act('force:energy-display').act('do:report')), 'Use of force')).not.toMatch(/^ {2}Aid/m);
  });
});

describe('force kept away', () => {
  it('has a section of its own, with the decision that did most', () => {
    const run = met()
      .see({ behavior: 'active' })
      .act('say:validate', { or: ['force:control-hold'], does: [-6, 4] })
      .see({ behavior: 'passive' })
      .act('do:wait');
    expect(section(page(run), 'Force avoided')).toMatch(/^ {2}\+ {2}1 {2}From 00:00, when Sam’s behavior/m);
  });
});

describe('long words', () => {
  const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
  const widest = (text: string) => Math.max(...text.split('\n').map((line) => Array.from(line).length));

  it('of an author are cut into lines, and no letter of them is lost', () => {
    const text = page(met().act('do:wait', { text: LONG }));
    expect(widest(text)).toBeLessThanOrEqual(88);
    expect(text.replace(/\s+/g, '')).toContain(LONG);
  });

  it('in a title are cut, and underlined to the edge of the page', () => {
    const text = page(quiet, scenarioWith({ title: `The night of the ${'very '.repeat(10)}long rain` }));
    expect(widest(text)).toBe(88);
    expect(text).toMatch(/^─{88}$/m);
    expect(aloud(text)).toContain('very long rain ──');
  });

  it('in a fact, a summary, an ending or a draw stay within the page', () => {
    const endings = ['goes-along', 'walks-off', 'arrested'].map((id) => ({
      id,
      title: LONG.slice(0, 100),
      summary: `${LONG}.`,
      disposition: 'voluntary-transport',
      fit: 'best',
    }));
    const scenario = scenarioWith({ endings, draws: [{ name: 'blade', about: LONG, percent: 50 }] });
    expect(widest(page(met({ blade: true }).learn(LONG).act('force:escort').end(), scenario))).toBeLessThanOrEqual(88);
  });

  it('in a name push the text of their row on, and are not cut off', () => {
    const cast = [
      { id: 'officer', name: 'Officer Reyes', role: 'officer' },
      { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
      { id: 'sam', name: 'Maximiliana-Alexandra', role: 'subject' },
      { id: 'okoro', name: 'Officer Okoro', role: 'partner' },
    ];
    const text = page(met().act('force:escort').act('do:report'), scenarioWith({ cast }));
    expect(text).toContain('  Maximiliana-Alexandra No resistance, and nothing had been asked for yet');
    expect(page(called().act('request:emergency-department'))).toContain('  Emergency department asked for at 00:00');
  });
});

describe('resources on the page', () => {
  it('tell when they arrived', () => {
    expect(page(called().act('request:backup').wait(172).come('backup'))).toContain(
      'Backup        asked for at 00:00, arrived 03:00',
    );
  });

  it('tell that this agency does not have them', () => {
    const log = called().log.concat({ type: 'requested', at: 3, resource: 'peer' });
    const none = policyWith({ resources: [] });
    expect(page({ ...called(), log }, SCENARIO, none)).toContain('asked for at 00:03, not available');
  });
});
