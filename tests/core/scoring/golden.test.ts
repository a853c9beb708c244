import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AfterActionReport, reportText, score } from '#scoring';
import { perform, readTranscript } from '#transcript';
import { busStop } from '#tests/core/scoring/story';
import { CITY, RURAL } from '#tests/core/small';

const SCENARIO = busStop();

/** A played run of the bus stop, and what an instructor would point out in it: each finding with its decision. */
interface Golden {
  readonly transcript: string;
  readonly ending: string;
  readonly sustain: Readonly<Record<string, number>>;
  readonly improve: Readonly<Record<string, number>>;
  /** Criteria that must not be found in it. */
  readonly never: readonly string[];
}

function play(name: string): AfterActionReport {
  const file = `stories/bus-stop/transcripts/${name}.txt`;
  const read = readTranscript(file, readFileSync(file, 'utf8'));
  if (!('transcript' in read)) throw new Error(`${file} cannot be read.`);
  const { encounter, problems } = perform(read.transcript, SCENARIO, read.transcript.agency === 'rural' ? RURAL : CITY);
  expect(problems).toEqual([]);
  return score(encounter);
}

const GOLDEN: readonly Golden[] = [
  {
    transcript: 'gray-van',
    ending: 'warm-handover',
    sustain: {
      'help-early': 2,
      'backup-asked': 3,
      'care-plan-asked': 4,
      'quiet-arrival': 5,
      'introduced-early': 8,
      'voices-asked': 10,
      'way-out-open': 11,
      'force-kept-away': 12,
      honest: 14,
      'voice-first': 15,
      'choice-offered': 16,
      'waited-for-help': 20,
      'least-restrictive': 22,
      'steps-covered': 22,
      'warm-hand-over': 22,
      'family-told': 24,
      'talked-over': 26,
      recorded: 27,
    },
    improve: {},
    never: ['help-late', 'cold-hand-over', 'threatened', 'poor-outcome', 'left-undone', 'more-restrictive'],
  },
  {
    transcript: 'home-with-andre',
    ending: 'home-with-andre',
    sustain: {
      'care-plan-asked': 1,
      'information-first': 3,
      'introduced-early': 8,
      'emotion-named': 11,
      'neither-argued-nor-agreed': 11,
      'harm-asked': 13,
      'choice-offered': 21,
      recorded: 25,
    },
    improve: { 'voices-unasked': 10 },
    never: [
      'help-late',
      'information-skipped',
      'argued-with-belief',
      'choice-missed',
      'orders-repeated',
      'harm-unasked',
    ],
  },
  {
    transcript: 'how-close',
    ending: 'arrest-after-assault',
    sustain: { 'warm-hand-over': 10, recorded: 11 },
    improve: {
      'information-skipped': 1,
      'lights-and-noise': 2,
      'introduction-missed': 4,
      'light-bar-left-on': 4,
      'too-close': 4,
      threatened: 5,
      'orders-repeated': 6,
      'poor-outcome': 11,
    },
    never: ['quiet-arrival', 'room-given', 'voice-first', 'listened', 'steps-covered'],
  },
  {
    transcript: 'touched-first',
    ending: 'officer-hurt',
    sustain: { 'aid-prompt': 6, 'force-reported': 11 },
    improve: {
      'first-move-force': 6,
      'steps-skipped': 6,
      'policy-unmet': 6,
      'ability-assumed': 6,
      'alternatives-untried': 6,
    },
    never: ['policy-met', 'ability-before-force', 'aid-late', 'force-unreported', 'out-of-proportion', 'prohibited'],
  },
  {
    transcript: 'over-the-hood',
    ending: 'last-resort',
    sustain: {
      'force-kept-away': 12,
      'distance-and-cover': 15,
      'bystanders-moved': 16,
      'steps-covered': 21,
      'policy-met': 21,
      warned: 21,
      'reasons-given': 21,
      'aid-prompt': 21,
      'off-the-stomach': 22,
      'force-reported': 26,
    },
    improve: {},
    never: ['policy-unmet', 'unwarned', 'first-move-force', 'same-again', 'left-on-stomach', 'weapon-without-cover'],
  },
  {
    transcript: 'two-shots',
    ending: 'shot-advancing',
    sustain: {
      'distance-and-cover': 13,
      'policy-met': 19,
      warned: 19,
      'reasons-given': 19,
      'aid-prompt': 19,
      'force-reported': 24,
    },
    improve: { 'choice-missed': 14 },
    // The ending is the gravest there is, and the decisions before it were sound: nothing here may judge them by it.
    never: ['poor-outcome', 'policy-unmet', 'unwarned', 'out-of-proportion', 'alternatives-untried', 'same-again'],
  },
  {
    transcript: 'weight-on-his-back',
    ending: 'gravely-hurt',
    sustain: {},
    improve: {
      'lights-and-noise': 2,
      'first-move-force': 5,
      'steps-skipped': 5,
      prohibited: 5,
      'left-on-stomach': 5,
      'out-of-proportion': 5,
      'ability-assumed': 5,
      'aid-late': 6,
      'cold-hand-over': 9,
      'force-unreported': 10,
      'poor-outcome': 10,
    },
    never: ['policy-met', 'policy-unmet', 'aid-prompt', 'off-the-stomach', 'force-kept-away', 'steps-covered'],
  },
  {
    transcript: 'three-in-the-morning',
    ending: 'needless-hold',
    sustain: { 'care-plan-asked': 1, 'quiet-arrival': 3, 'ability-asked': 8 },
    improve: {
      'told-to-calm-down': 7,
      dismissed: 9,
      'needless-custody': 13,
      'alternatives-untried': 16,
      'aid-late': 16,
      'cold-hand-over': 17,
      'family-untold': 18,
      'force-unreported': 19,
      'ground-unsaid': 19,
    },
    // Hands were laid on him after all: what came before it only put force off.
    never: ['force-kept-away', 'least-restrictive', 'ground-said', 'warm-hand-over'],
  },
];

function decisionsOf({ findings }: AfterActionReport, kind: 'sustain' | 'improve'): Readonly<Record<string, number>> {
  const mine = findings.filter((finding) => finding.kind === kind);
  return Object.fromEntries([...mine].reverse().map(({ criterion, decision }) => [criterion, decision]));
}

describe.each(GOLDEN)('the run “$transcript”', ({ transcript, ending, sustain, improve, never }) => {
  const report = play(transcript);

  it(`ends as ${ending}`, () => {
    expect(report.outcome.ending).toBe(ending);
  });

  it('has what to sustain, each at its first decision', () => {
    expect(decisionsOf(report, 'sustain')).toMatchObject(sustain);
  });

  it('has what to improve, each at its first decision', () => {
    expect(decisionsOf(report, 'improve')).toMatchObject(improve);
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
    play(name).domains.find((entry) => entry.domain === domain)?.score ?? 0;

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
