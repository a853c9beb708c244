import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, type Encounter, whereabouts } from '#encounter';
import { linesOf, passage } from '#player';
import type { Scenario } from '#story';
import { prologueOf } from '#story/compiler';
import {
  clockOnlyRuns,
  everyChangeHasARule,
  everyEventIsReadAsItSays,
  everyEventTellsTheSituation,
  forceNeverRaisesTrust,
  logTellsTheSituation,
  namesItsTerms,
  onlyGrows,
  playOut,
  plays,
  replaysExactly,
  staysInBounds,
} from '#tests/laws';
import { AGENCIES, ready, shelf } from './shelf';

const RUNS = { numRuns: 8 };

/** A run goes on until its ending is named: no script stops for want of a line. */
function neverFaults(encounter: Encounter): void {
  expect(encounter.fault).toBeUndefined();
}

/** At every decision there is something to choose besides force. */
function offersMoreThanForce(encounter: Encounter): void {
  if (!encounter.offered) return;
  expect(encounter.offered.choices.some((choice) => choice.group !== 'force')).toBe(true);
}

/** No two choices on offer read the same, and none is an empty button. */
function choicesCanBeToldApart(encounter: Encounter): void {
  const texts = encounter.offered?.choices.map((choice) => choice.text) ?? [];
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text.trim()).not.toBe('');
}

/** An injury names somebody in the cast. */
function hurtsOnlyTheCast({ situation: { injuries }, scenario }: Encounter): void {
  const cast = scenario.about.cast.map((member) => member.id);
  for (const { who } of injuries) expect(cast).toContain(who);
}

/** Who speaks and who is where is told without a word that only somebody would say who knows what the officer has still to learn. */
function namesNobodyTooEarly(encounter: Encounter): void {
  const { log, situation, scenario } = encounter;
  const { knowledge } = scenario.about;
  const secret = knowledge.filter(({ id }) => !situation.knows.includes(id)).flatMap(({ words }) => words);
  const speakers = linesOf(encounter, passage(log)).map(({ name }) => name);
  const shown = [...speakers, whereabouts(situation, scenario.about, String)].join('; ');
  expect(secret.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(shown))).toEqual([]);
}

const AT_THE_END: readonly (readonly [sentence: string, law: (encounter: Encounter) => void])[] = [
  ['a replay of the log through JSON equals the original', replaysExactly],
  ['every change of the person has a rule with a sentence and a source', everyChangeHasARule],
  ['force never raises trust and is only used when carried', forceNeverRaisesTrust],
  ['the clock only runs', clockOnlyRuns],
  ['the log names its terms', namesItsTerms],
  ['every event tells the situation that whoever follows the run knows', everyEventTellsTheSituation],
  ['every event is read as it says', everyEventIsReadAsItSays],
];
const AT_EVERY_STEP: typeof AT_THE_END = [
  ['every number stays in bounds', staysInBounds],
  ['the log, through JSON, tells the situation of the run', logTellsTheSituation],
  ['the script never stops for want of a line', neverFaults],
  ['there is always something to choose besides force', offersMoreThanForce],
  ['no two choices on offer read the same', choicesCanBeToldApart],
  ['nobody is hurt who is not in the cast', hurtsOnlyTheCast],
  ['nobody is called by a name before the officer has learned it', namesNobodyTooEarly],
];

for (const story of shelf()) {
  describe(story.slug, () => {
    test('compiles with nothing to say about it', () => {
      const said = story.compiled.diagnostics.map(({ file, line, message }) => `${file}:${line} ${message}`);
      expect(said).toEqual([]);
    });

    test('begins from its prologue as it does from the whole, whatever the seed', () => {
      const whole = ready(story);
      const prologue = prologueOf(whole);
      for (let seed = 0; seed < 40; seed++) {
        for (const policy of Object.values(AGENCIES)) {
          const terms = { seed, mode: seed % 2 === 0 ? 'assessed' : 'practice' } as const;
          // Each has places of its own in the script; what a trainee gets to know is the same.
          const { bookmark: _, scenario: __, ...shown } = begin(prologue, policy, terms);
          expect(begin(whole, policy, terms)).toMatchObject(shown);
        }
      }
    });

    test('opens with a decision, whatever the seed', () => {
      for (let seed = 0; seed < 20; seed++) {
        for (const policy of Object.values(AGENCIES)) {
          const encounter = begin(ready(story), policy, { seed, mode: 'assessed' });
          expect(encounter.offered?.choices.length).toBeGreaterThan(1);
        }
      }
    });
  });

  describe.each(Object.entries(AGENCIES))(`over random play of ${story.slug} with the %s agency`, (_, policy) => {
    const scenario = (): Scenario => ready(story);

    test.each(AT_THE_END)('%s', (__, law) => {
      fc.assert(
        fc.property(plays(40), (play) => law(playOut(scenario(), policy, play))),
        RUNS,
      );
    });

    test.each(AT_EVERY_STEP)('%s', (__, law) => {
      fc.assert(
        fc.property(plays(40), (play) => {
          playOut(scenario(), policy, play, law);
        }),
        RUNS,
      );
    });

    test('the log only grows', () => {
      fc.assert(
        fc.property(plays(40), (play) => {
          let before: Encounter['log'] = [];
          playOut(scenario(), policy, play, ({ log }) => {
            onlyGrows(before, log);
            before = log;
          });
        }),
        RUNS,
      );
    });
  });
}
