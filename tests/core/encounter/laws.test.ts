import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Encounter } from '#encounter';
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
import { CITY, RURAL, smallScenario } from '#tests/core/small';

const scenario = smallScenario();

describe.each([
  ['city', CITY],
  ['rural', RURAL],
])('over random play of a small story with the %s agency', (_, policy) => {
  const hold = (law: (encounter: Encounter) => void) => {
    fc.assert(
      fc.property(plays(), (play) => law(playOut(scenario, policy, play))),
      { numRuns: 60 },
    );
  };

  test('a replay of the log through JSON equals the original', () => hold(replaysExactly));
  test('every change of the person has a rule with a sentence and a source', () => hold(everyChangeHasARule));
  test('force never raises trust and is only used when carried', () => hold(forceNeverRaisesTrust));
  test('the clock only runs', () => hold(clockOnlyRuns));
  test('the log names its terms', () => hold(namesItsTerms));
  test('every event tells the situation that whoever follows the run knows', () => hold(everyEventTellsTheSituation));
  test('every event is read as it says', () => hold(everyEventIsReadAsItSays));

  test('the log, through JSON, tells the situation of the run at every step', () => {
    fc.assert(
      fc.property(plays(), (play) => {
        playOut(scenario, policy, play, logTellsTheSituation);
      }),
      { numRuns: 60 },
    );
  });

  test('every number stays in bounds at every step', () => {
    fc.assert(
      fc.property(plays(), (play) => {
        playOut(scenario, policy, play, staysInBounds);
      }),
      { numRuns: 60 },
    );
  });

  test('the log only grows', () => {
    fc.assert(
      fc.property(plays(), (play) => {
        let before: Encounter['log'] = [];
        playOut(scenario, policy, play, ({ log }) => {
          onlyGrows(before, log);
          before = log;
        });
      }),
      { numRuns: 60 },
    );
  });

  test('the same decisions give the same log', () => {
    fc.assert(
      fc.property(plays(), (play) => {
        expect(JSON.stringify(playOut(scenario, policy, play).log)).toBe(
          JSON.stringify(playOut(scenario, policy, play).log),
        );
      }),
      { numRuns: 40 },
    );
  });
});
