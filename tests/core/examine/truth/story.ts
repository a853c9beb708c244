import { openScenario, compileScenario } from '#examine';
import { type Contradiction, contradictionsTold, joinContradictions, proveUnit } from '#examine/truth';
import { CITY, ENGINE_INK, aboutSmall } from '#tests/core/small';

const MAIN = 'stories/small/main.ink';

/** Where a small story begins: the call, and the officer out of the car. */
const before = (drive: string) => `INCLUDE ../lib/engine.ink
VAR ems_here = false
VAR ems_eta = -1
VAR behavior = ""
VAR deaths = true
-> call
=== call ===
Person on a bench. # speaker: dispatch # manner: radio
* (go) [Park short # do: arrive-quietly]
${drive}
You get out. # phase: contact # pose: withdrawn # behavior: passive
-> talk
=== talk ===
`;
const AFTER = `
-> off
=== off ===
It is over. # ending: walks-off
-> END
`;

const ENDING = { id: 'walks-off', title: 'Over', summary: 'It is over.', disposition: 'left-scene', fit: 'best' };

/** A small story around some lines, as a check of truth finds it. */
export interface Checked {
  /** Each contradiction as `line text of the script | rule`. */
  readonly found: readonly string[];
  /** The same with sentence, advice and choices. */
  readonly told: readonly string[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Checks the truth of a story that consists of some lines, with `change` for its scenario file and `drive` for lines on the way there; a mistake in it fails
 * the test that asked.
 */
export function checked(body: string, change: Readonly<Record<string, unknown>> = {}, drive = ''): Checked {
  const ink = before(drive) + body + AFTER;
  const files = {
    'stories/lib/engine.ink': ENGINE_INK,
    [MAIN]: ink,
    'stories/small/scenario.json': aboutSmall({ draws: [], endings: [ENDING], ...change }),
  };
  const { scenario, diagnostics } = compileScenario(files, 'small');
  if (!scenario) throw new Error(diagnostics.map((entry) => `${entry.line} ${entry.message}`).join('\n'));
  const { story } = openScenario(scenario, files, [CITY], 1);
  if (!story) throw new Error('The story cannot be walked.');
  const contradictions = joinContradictions(
    story.units({ places: 500, decisions: 2000 }).map((unit) => {
      const proof = proveUnit(scenario, [CITY], unit);
      if ('problem' in proof) throw new Error(proof.problem);
      return proof.contradictions;
    }),
  );
  const diagnosed = contradictionsTold(contradictions, story);
  const lines = ink.split('\n');
  return {
    found: diagnosed.map(({ line, rule }) => `${lines[line - 1]?.trim() ?? ''} | ${rule}`),
    told: diagnosed.map(({ message }) => message),
    contradictions,
  };
}
