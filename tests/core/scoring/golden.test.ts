import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isA, techniqueOf, uses } from '#doctrine';
import { begin, decide, type Encounter, type OfferedChoice } from '#encounter';
import { type BotName, LONGEST_RUN, playOn, start } from '#explore/bots';
import { narrator } from '#narrator';
import { type AfterActionReport, reportText, score } from '#scoring';
import { perform, readTranscript } from '#transcript';
import { FORCED } from '#tests/core/scoring/forced';
import { type Habit, JUDGED, type Judged } from '#tests/core/scoring/judged';
import { PLAYED } from '#tests/core/scoring/played';
import { busStop } from '#tests/core/scoring/story';
import { CITY, RURAL } from '#tests/core/small';

const SCENARIO = busStop();

function transcript(name: string): AfterActionReport {
  const file = `stories/bus-stop/transcripts/${name}.txt`;
  const read = readTranscript(file, readFileSync(file, 'utf8'));
  if (!('transcript' in read)) throw new Error(`${file} cannot be read.`);
  const { encounter, problems } = perform(read.transcript, SCENARIO, read.transcript.agency === 'rural' ? RURAL : CITY);
  expect(problems).toEqual([]);
  return score(encounter);
}

const PRESSES = (choice: OfferedChoice) =>
  choice.moves.some((move) => move.kind === 'force' || techniqueOf(move).family === 'pressure');

/** What somebody with a habit likes of what is on offer, best first. */
const LIKES: Readonly<Record<Habit, readonly ((choice: OfferedChoice) => boolean)[]>> = {
  'steps back, then says nothing': [(choice) => uses(choice, 'do:step-back') && choice.moves.length === 1],
  'asks for everything, then says nothing': [(choice) => isA(choice, 'request') && !PRESSES(choice)],
};

/** Plays a habit until the run ends: what it likes, else silence, else the first choice that puts no pressure on anybody. */
function habitually(habit: Habit, seed: number, agency: string): AfterActionReport {
  let encounter: Encounter = begin(SCENARIO, agency === 'rural' ? RURAL : CITY, { seed, mode: 'assessed' });
  const likes = [
    ...LIKES[habit],
    (choice: OfferedChoice) => uses(choice, 'do:wait'),
    (choice: OfferedChoice) => !PRESSES(choice),
    () => true,
  ];
  for (let decision = 0; encounter.offered && decision < 60; decision += 1) {
    const { choices } = encounter.offered;
    const liked = likes.map((like) => choices.find(like)).find((choice) => choice !== undefined);
    if (!liked) break;
    encounter = decide(encounter, { choice: liked.id, seconds: 4 });
  }
  return score(encounter);
}

/** Plays a strategy until the run ends. */
function strategically(bot: BotName, seed: number, agency: string): AfterActionReport {
  const frame = { scenario: SCENARIO, policy: agency === 'rural' ? RURAL : CITY, narrator };
  const from = start(frame, seed);
  const { events } = playOn(frame, from, { bot, seed, most: LONGEST_RUN });
  return score({ ...frame, log: [...from.events, ...events] });
}

function play({ transcript: name, habit, bot, seed = 1, agency = 'city' }: Judged): AfterActionReport {
  if (bot) return strategically(bot, seed, agency);
  return habit ? habitually(habit, seed, agency) : transcript(name ?? '');
}

/** The first decision of each criterion found, and 0 where the run says that the decision is not the point. */
function asExpected(found: Readonly<Record<string, number>>, expected: Readonly<Record<string, number>>) {
  return Object.fromEntries(
    Object.entries(found).map(([criterion, decision]) => [criterion, expected[criterion] === 0 ? 0 : decision]),
  );
}

function decisionsOf({ findings }: AfterActionReport, kind: 'sustain' | 'improve'): Readonly<Record<string, number>> {
  const mine = findings.filter((finding) => finding.kind === kind);
  return Object.fromEntries([...mine].reverse().map(({ criterion, decision }) => [criterion, decision]));
}

describe.each(
  [...JUDGED, ...FORCED, ...PLAYED].map(
    (run) => [run.transcript ?? `${run.habit ?? run.bot ?? ''}, seed ${run.seed ?? 1}`, run] as const,
  ),
)('the run “%s”', (_name, run) => {
  const { ending, sustain, improve, never } = run;
  const report = play(run);

  it(`ends as ${ending}`, () => {
    expect(report.outcome.ending).toBe(ending);
  });

  it('has what to sustain, each at its first decision', () => {
    expect(asExpected(decisionsOf(report, 'sustain'), sustain)).toMatchObject(sustain);
  });

  it('has what to improve, each at its first decision', () => {
    expect(asExpected(decisionsOf(report, 'improve'), improve)).toMatchObject(improve);
  });

  it('has nothing that was not so', () => {
    const criteria = report.findings.map(({ criterion }) => criterion);
    expect(criteria.filter((criterion) => never.includes(criterion))).toEqual([]);
  });

  it('names the person as Marcus, wherever a sentence names him', () => {
    for (const { sentence } of report.findings)
      expect(sentence).not.toMatch(/\b(marcus|Bell’s|the subject|the suspect)\b/);
    expect(report.subject).toBe('Marcus');
  });

  it('reads as whole sentences, without a word twice or a hole in it', () => {
    const sentences = [...report.findings, ...report.keptAway, ...report.difficulty.parts].map(
      ({ sentence }) => sentence,
    );
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z“].*[.”]$/);
      expect(sentence).not.toMatch(/\b(\w+) \1\b|\(\)| ,|\.\.|“”| {2}/i);
    }
  });

  it('prints without a line too long', () => {
    for (const line of reportText(report).split('\n')) expect(Array.from(line).length).toBeLessThanOrEqual(88);
  });
});

describe('the runs beside each other', () => {
  const score = (name: string, domain: string) =>
    transcript(name).domains.find((entry) => entry.domain === domain)?.score ?? 0;

  it('set force that met the policy, with a grave ending, above force that did not', () => {
    expect(score('two-shots', 'force-fit')).toBeGreaterThan(score('touched-first', 'force-fit') + 30);
    expect(score('touched-first', 'force-fit')).toBeGreaterThan(score('weight-on-his-back', 'force-fit'));
  });

  it('set a warm hand-over above a cold one in resources and disposition', () => {
    expect(score('gray-van', 'resources')).toBeGreaterThan(score('all-yours', 'resources'));
  });

  it('set aid at once above none in aftercare', () => {
    expect(score('over-the-hood', 'aftercare')).toBeGreaterThan(score('the-same-arm', 'aftercare') + 40);
  });
});
