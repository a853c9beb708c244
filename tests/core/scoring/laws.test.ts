import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '#doctrine';
import type { Encounter } from '#encounter';
import { type AfterActionReport, CRITERIA, DOMAINS, reportText, score } from '#scoring';
import { playOut, plays } from '#tests/laws';
import { CITY, RURAL, smallScenario } from '#tests/core/small';
import { busStop } from '#tests/core/scoring/story';

const JUDGED = new Map(CRITERIA.map((criterion) => [criterion.id, criterion]));

/** Every sentence of a report that is the engine's own and not an author's. */
function sentencesOf(report: AfterActionReport): readonly string[] {
  return [
    ...report.findings.map(({ sentence }) => sentence),
    ...report.keptAway.map(({ sentence }) => sentence),
    ...report.ledger.flatMap(({ policy, earlier }) => [...policy.unmet, ...earlier.map(({ sentence }) => sentence)]),
    ...report.difficulty.parts.map(({ sentence }) => sentence),
    ...report.domains.map(({ because }) => because),
  ];
}

function everyNumberIsInBounds({ domains, difficulty, mix, curve, ledger, outcome, decisions }: AfterActionReport): void {
  for (const { score: points } of domains) {
    if (points === null) continue;
    expect(Number.isInteger(points)).toBe(true);
    expect(points).toBeGreaterThanOrEqual(0);
    expect(points).toBeLessThanOrEqual(100);
  }
  expect(difficulty.index).toBeGreaterThanOrEqual(0);
  expect(difficulty.index).toBeLessThanOrEqual(100);
  for (const value of [mix.talkSeconds, mix.listenSeconds, mix.commandsRepeated, mix.longestSilence, outcome.seconds, outcome.onScene, outcome.highest.seconds]) {
    expect(Number.isInteger(value)).toBe(true);
    expect(value).toBeGreaterThanOrEqual(0);
  }
  for (const { escalation, trust } of [...curve, ...decisions.map(({ after }) => after)]) {
    expect(Math.min(escalation, trust)).toBeGreaterThanOrEqual(0);
    expect(Math.max(escalation, trust)).toBeLessThanOrEqual(100);
  }
  for (const { forceFactor, aid } of ledger) {
    expect(Math.abs(forceFactor)).toBeLessThanOrEqual(5);
    expect(aid.seconds ?? 0).toBeGreaterThanOrEqual(0);
  }
} // prettier-ignore

function everyFindingPointsAtWhatItJudges({ findings }: AfterActionReport, { log }: Encounter): void {
  for (const { event, criterion, kind, domain, source, weight, decision } of findings) {
    const judged = JUDGED.get(criterion);
    expect(judged).toMatchObject({ kind, domain, source, weight });
    expect(judged?.judges).toContain(log[event]?.type);
    const pointed = log[event];
    if (pointed?.type === 'decided') expect(pointed.decision).toBe(decision);
  }
}

function noSentenceJudgesTheLawOrThePerson(report: AfterActionReport): void {
  for (const sentence of sentencesOf(report)) {
    expect(sentence).not.toMatch(/lawful|illegal|justified|schizo|psychotic|diagnos|excited delirium|mentally ill|crazy/i);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}/);
    expect(sentence).toMatch(/[.?!”]$/);
  }
} // prettier-ignore

function everyForceHasARow({ ledger, outcome }: AfterActionReport, { log }: Encounter): void {
  const used = log.filter((event) => event.type === 'used-force').length;
  expect(ledger.length).toBeLessThanOrEqual(used);
  expect(outcome.forceEvents).toBe(ledger.length);
  if (used === 0) expect(ledger).toEqual([]);
  for (const { event } of ledger) expect(log[event]?.type).toBe('used-force');
}

function scoresFollowFromFindings({ domains, findings }: AfterActionReport): void {
  for (const { domain, score: points, findings: mine } of domains) {
    expect(mine).toEqual(findings.flatMap((finding, index) => (finding.domain === domain ? [index] : [])));
    const weight = mine.reduce((sum, index) => sum + (findings[index]?.weight ?? 0), 0);
    expect(points === null).toBe(weight < 2);
  }
}

function isAFunctionOfTheLog(report: AfterActionReport, { scenario, policy, log }: Encounter): void {
  const copy = JSON.parse(JSON.stringify({ scenario, policy, log })) as Pick<Encounter, 'scenario' | 'policy' | 'log'>;
  expect(score(copy)).toEqual(report);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
}

function readsAsText(report: AfterActionReport): void {
  const text = reportText(report);
  expect(text).not.toMatch(/undefined|NaN|\[object/);
  for (const line of text.split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(88);
}

function noHindsight(report: AfterActionReport, { scenario, policy, log }: Encounter): void {
  for (const row of report.ledger) {
    const then = score({ scenario, policy, log: log.slice(0, row.event + 1) }).ledger.find(({ event }) => event === row.event);
    if (!then) continue;
    const { known, untried, warned, abilityChecked, policy: match, earlier, forceFactor } = then;
    expect(row).toMatchObject({ known, untried, warned, abilityChecked, policy: match, earlier, forceFactor });
  }
} // prettier-ignore

const LAWS = [
  everyNumberIsInBounds,
  everyFindingPointsAtWhatItJudges,
  noSentenceJudgesTheLawOrThePerson,
  everyForceHasARow,
  scoresFollowFromFindings,
  isAFunctionOfTheLog,
  readsAsText,
  noHindsight,
] as const;

const WORLDS = [
  ['the small scenario in the city', smallScenario(), CITY, 60],
  ['the small scenario in the county', smallScenario(), RURAL, 40],
  ['the bus stop in the city', busStop(), CITY, 40],
  ['the bus stop in the county', busStop(), RURAL, 25],
] as const;

describe('every law holds', () => {
  it.each(WORLDS)('over random runs of %s', (_name, scenario, policy, numRuns) => {
    fc.assert(
      fc.property(plays(40), (play) => {
        const encounter = playOut(scenario, policy, play);
        const report = score(encounter);
        for (const law of LAWS) law(report, encounter);
      }),
      { numRuns, seed: 20_260_101 },
    );
  });
});

describe('the table of criteria', () => {
  it('has no criterion twice', () => {
    expect(JUDGED.size).toBe(CRITERIA.length);
  });

  it('has at least 25 criteria, over all seven domains, of both kinds', () => {
    expect(CRITERIA.length).toBeGreaterThanOrEqual(25);
    for (const { id } of DOMAINS) {
      const kinds = CRITERIA.filter(({ domain }) => domain === id).map(({ kind }) => kind);
      expect(kinds).toContain('sustain');
      expect(kinds).toContain('improve');
    }
  });

  it('gives every criterion a source of the field, a weight of 1 to 4, and events to judge', () => {
    for (const { source, weight, judges, id } of CRITERIA) {
      expect(SOURCES[source], id).toBeTruthy();
      expect(['author']).not.toContain(source);
      expect(weight).toBeGreaterThanOrEqual(1);
      expect(weight).toBeLessThanOrEqual(4);
      expect(judges.length).toBeGreaterThan(0);
    }
  });

  it('is tested by hand, criterion by criterion', () => {
    const folder = 'tests/core/scoring';
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.test.ts'),
    );
    const tests = names.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');
    const untested = CRITERIA.filter(({ id }) => !tests.includes(`'${id}'`)).map(({ id }) => id);
    expect(untested).toEqual([]);
  });

  it('finds nothing in a run that has only begun', () => {
    const encounter = playOut(smallScenario(), CITY, { seed: 1, mode: 'practice', moves: [] });
    expect(score(encounter).findings).toEqual([]);
  });
});
