import { describe, expect, it } from 'vitest';
import { begin, decide, type Encounter, rewind } from '#encounter';
import { chipsOf, linesOf, meterOf, passage, wordsOf } from '#player';
import { aboutSmall, CITY, SMALL_INK, smallScenario } from '#tests/core/small';

const start = (): Encounter => begin(smallScenario(), CITY, { seed: 3, mode: 'practice' });

function after(...choices: readonly string[]): Encounter {
  return choices.reduce((run, choice) => decide(run, { choice, seconds: 1 }), start());
}

describe('the words on screen', () => {
  it('are those since the last decision, with the officer first', () => {
    const { lines } = wordsOf(after('call.quiet', 'talk.listen'));
    expect(lines.map(({ name, text }) => [name, text])).toEqual([
      ['You', '“What happened today?”'],
      ['Sam', '“Long day.”'],
    ]);
  });

  it('tell an act that is not speech by its own text', () => {
    expect(wordsOf(after('call.quiet', 'talk.hush')).lines[0]).toMatchObject({ kind: 'you', text: 'Say nothing' });
  });

  it('leave the radio of the way there to the log', () => {
    const run = after('call.history', 'talk.listen');
    expect(wordsOf(run).radio).toBeUndefined();
    expect(linesOf(run, run.log).some(({ name }) => name === 'Dispatch')).toBe(true);
  });

  it('give the radio a line when something is asked for on scene', () => {
    expect(wordsOf(after('call.quiet', 'talk.crisis_team')).radio?.text).toContain('On their way');
  });

  it('leave a message on the radio up while it is news, and no longer', () => {
    let run = after('call.quiet', 'talk.crisis_team');
    const asked = run.situation.clock;
    while (run.situation.clock <= asked + 60) {
      expect(wordsOf(run).radio).toBeDefined();
      run = decide(run, { choice: 'talk.hush', seconds: 20 });
    }
    expect(wordsOf(run).radio).toBeUndefined();
  });

  it('go back with a rewind', () => {
    const before = after('call.quiet', 'talk.listen');
    const back = rewind(decide(before, { choice: 'talk.order', seconds: 1 }), 3);
    expect(wordsOf(back)).toEqual(wordsOf(before));
    expect(passage(back.log)).toEqual(passage(before.log));
  });

  it('say what is seen once', () => {
    const run = after('call.quiet', 'talk.hush', 'talk.hush');
    const seen = linesOf(run, run.log).filter(({ kind }) => kind === 'seen');
    for (const [index, line] of seen.entries()) expect(seen[index + 1]?.text).not.toBe(line.text);
  });
});

describe('the last message over the radio', () => {
  it('no longer says that help is staged once it has come in', () => {
    const about = aboutSmall({
      cast: [
        { id: 'officer', name: 'Officer Reyes', role: 'officer' },
        { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
        { id: 'sam', name: 'Sam', role: 'subject' },
        { id: 'okoro', name: 'Officer Okoro', role: 'partner' },
        { id: 'quinn', name: 'Quinn', role: 'medic', comesWith: 'ems', stages: true },
      ],
    });
    const sent = (then: string): string | undefined => {
      const ambulance = `+ (ambulance) [Send an ambulance # request: ems # takes: 900s]\n  ${then}\n  -> talk\n+ (hush)`;
      const scenario = smallScenario(SMALL_INK.replace('+ (hush)', ambulance), about);
      const begun = begin(scenario, CITY, { seed: 3, mode: 'practice' });
      const run = ['call.quiet', 'talk.ambulance'].reduce((on, choice) => decide(on, { choice, seconds: 1 }), begun);
      return wordsOf(run).radio?.text;
    };
    expect(sent('It waits around the corner.')).toMatch(/staged out of sight/);
    expect(sent('She comes with a bag. # at: quinn curb')).not.toMatch(/staged out of sight/);
  });
});

describe('the chips', () => {
  it('count down to an arrival, and then say that it is here', () => {
    const run = after('call.quiet');
    const [chip] = chipsOf(run, run.situation.clock);
    expect(chip).toMatchObject({ resource: 'backup', name: 'Backup', short: 'Backup', here: false });
    expect(chip?.status).toMatch(/^\d:\d\d$/);
    expect(chipsOf(run, run.situation.clock + 9999)[0]).toMatchObject({ status: 'arriving', progress: 100 });
  });

  it('name the help that there is none of now', () => {
    const run = ['call.quiet', 'talk.crisis_team'].reduce(
      (before, choice) => decide(before, { choice, seconds: 1 }),
      begin(smallScenario(SMALL_INK, aboutSmall({ hour: 2 })), CITY, { seed: 3, mode: 'practice' }),
    );
    const chip = chipsOf(run, run.situation.clock).find(({ resource }) => resource === 'mobile-crisis');
    expect(chip).toMatchObject({ name: 'Mobile crisis', status: 'none now', available: false, here: false });
  });

  /** The small scenario with a telephone call in which these lines are told. */
  const call = (lines: readonly string[], then: readonly string[] = []): Encounter => {
    const choice = '+ (dial) [Call 988 # request: lifeline # takes: 60s]';
    const ink = SMALL_INK.replace('+ (hush)', `${[choice, ...lines, '-> talk'].join('\n  ')}\n+ (hush)`);
    const begun = begin(smallScenario(ink), CITY, { seed: 3, mode: 'practice' });
    return ['call.quiet', 'talk.dial', ...then].reduce((run, id) => decide(run, { choice: id, seconds: 1 }), begun);
  };
  const onTheLine = (run: Encounter): readonly string[] =>
    chipsOf(run, run.situation.clock).flatMap(({ resource, status }) => (resource === 'lifeline' ? [status] : []));

  it('stay while somebody is on the line, and go when the phone has been put away', () => {
    const rings = 'It rings once. # holds: officer phone';
    expect(onTheLine(call([rings]))).toEqual(['on the line']);
    expect(onTheLine(call([rings], ['talk.hush']))).toEqual([]);
    expect(onTheLine(call([rings, 'The call is over. # holds: officer nothing']))).toEqual([]);
  });

  it('stay where nobody has told of a phone', () => {
    expect(onTheLine(call(['A man says his name is Curtis.'], ['talk.hush']))).toEqual(['on the line']);
  });
});

describe('the coached meter', () => {
  it('is steady before anything was decided', () => {
    expect(meterOf(start())).toMatchObject({ level: 'agitated', direction: 'steady' });
  });

  it('rises with an order and eases with listening', () => {
    expect(meterOf(after('call.quiet', 'talk.order')).direction).toBe('rising');
    expect(meterOf(after('call.quiet', 'talk.listen')).direction).toBe('easing');
  });
});
