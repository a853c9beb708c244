import { describe, expect, it } from 'vitest';
import { DOMAINS, reportText } from '#scoring';
import { called, met, policyWith, reportOf, type Run, SCENARIO } from '#tests/core/scoring/run';

function textOf(run: Run): string {
  return reportText(reportOf(run));
}

const whole = called({ knife: true })
  .act('ask:dispatch-history')
  .act('request:backup')
  .enter('contact')
  .learn('The caller saw a knife')
  .act('say:open-question', { text: '"What happened today?"', does: [-4, 4] })
  .hear('sam', 'They talk all night.')
  .act('do:wait', { takes: 22, does: [-3, 2] })
  .act('say:threaten', { text: '"Do it or else."', does: [12, -9], or: ['say:offer-choice'] })
  .see({ behavior: 'active' })
  .act('force:control-hold', {
    or: [
      'do:step-back',
      'say:explain',
      'do:wait',
      'do:take-cover',
      'do:reposition',
      'say:apologize',
      'say:reflect',
      'say:validate',
    ],
    reasons: ['The caller saw a knife'],
  })
  .hurt('sam', 'minor')
  .enter('outcome')
  .act('do:check-injury')
  .end('arrested', 'arrest');

describe('the report as text', () => {
  it('fits a terminal of 88 columns', () => {
    for (const line of textOf(whole).split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(88);
  });

  it('ends with one line break and leaves no blank at the end of a line', () => {
    expect(textOf(whole)).toMatch(/[^\n]\n$/);
    expect(textOf(whole)).not.toMatch(/[ \t]\n/);
  });

  it('tells the outcome first and the scores last', () => {
    const text = textOf(whole);
    const order = ['After-action report: A bench', 'Sam is arrested', 'What happened', 'Use of force', 'How you communicated', 'Resources', 'Sustain', 'Improve', 'By domain'];
    const places = order.map((heading) => text.indexOf(heading));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const { name } of DOMAINS) expect(text.indexOf(name, text.indexOf('By domain'))).toBeGreaterThan(0);
  }); // prettier-ignore

  it('gives each decision its number, its time, its mark and its words', () => {
    const text = textOf(whole);
    expect(text).toMatch(/ 1 00:00 ● ask:dispatch-history/);
    expect(text).toMatch(/ 3 00:23 ● Agitated, 20 ft: “What happened today\?”/);
    expect(text).toMatch(/ 5 01:00 ▲ Agitated, 20 ft: “Do it or else”/);
  });

  it('sets force beside what was known, asked and untried', () => {
    const text = textOf(whole);
    expect(text).toContain('Control hold, decision 6, severity 1 of 4');
    expect(text).toMatch(/Active resistance: pulls away, braces or runs/);
    expect(text).toContain('The caller saw a knife');
    expect(text).toMatch(/Your reasons +The caller saw a knife/);
    expect(text).toContain('and 1 more');
    expect(text).toMatch(/Aid +after 15 s/);
    expect(text).toMatch(/Narrowed by +\(5\) You threatened/);
  });

  it('says when reasons were not asked for', () => {
    expect(textOf(met().act('force:escort').end())).toContain('not asked for yet');
    expect(textOf(met().act('force:escort', { reasons: [] }).end())).toContain('none given');
  });

  it('has no section for what did not happen', () => {
    const text = textOf(met().act('say:introduce').end());
    for (const heading of ['Use of force', 'Force avoided', 'Resources\n']) expect(text).not.toContain(heading);
  });

  it('names people, not ids', () => {
    expect(textOf(whole)).toContain('Sam (minor)');
    expect(textOf(met().end())).toMatch(/Hurt +nobody/);
  });

  it('follows every finding with its source', () => {
    const report = reportOf(whole);
    const text = reportText(report);
    expect(report.findings.length).toBeGreaterThan(3);
    expect(text).toContain('PERF, ICAT Training Guide, Module 4: Tactical Communications');
  });

  it('tells distances in the agency’s units', () => {
    const meters = reportText(reportOf(whole, SCENARIO, policyWith({ units: 'm' })));
    expect(meters).toContain('Agitated, 6 m: ');
    expect(meters).not.toMatch(/\d ft/);
  });

  it('shows a domain that was not observed without a number', () => {
    expect(textOf(met().act('say:introduce').end())).toMatch(/Force fit +· *·* +– /);
  });

  it('says that a resource was not available, or did not arrive', () => {
    const text = textOf(called().act('request:mobile-crisis').enter('contact').act('do:wait'));
    expect(text).toMatch(/Mobile crisis asked for at 00:00, 11:00 away, did not arrive/);
  });

  it('can be made of a run that has only begun', () => {
    expect(textOf(called())).toContain('Not finished');
  });

  it('breaks long words of the author rather than losing them', () => {
    const text = textOf(met().act('say:explain', { text: `"${'word '.repeat(60)}"` }));
    expect(text).toContain('word word …”');
  });
});
