import { Compiler } from 'inkjs/full';
import { type Budget, exploreInk, type Exploration, follow, inkTerrain } from '#explore';

/** Enough for any story that is written out in a test. */
export const PLENTY: Budget = { places: 20_000, decisions: 100_000 };

/** A tale with an ending, a choice that leads nowhere, a choice never offered, and a knot that nothing leads to, whose words a page has to escape. */
export const TALE = `-> door
== door
VAR key = false
The door is shut.
* (knock) Knock
  Nobody comes.
  -> door
+ (leave) Walk off
  You walk. # ending: away
  -> END
+ (window) Climb in
  You are stuck.
+ {key} (open) Open it
  -> END
== cellar
Nobody & nothing was <b>ever here.
-> END
`;

/** A tale compiled. */
export function compiled(source: string): string {
  return new Compiler(source).Compile().ToJson() ?? '';
}

/** Explores a tale, or says why not. */
export function explored(source: string, budget = PLENTY): Exploration {
  const found = exploreInk(compiled(source), { seed: 1, agency: '', prefix: [], budget, withForce: false });
  if ('problem' in found) throw new Error(found.problem);
  return found;
}

/** Where a list of choices leads in a tale. */
export function led(source: string, choices: readonly string[]) {
  const opened = inkTerrain(compiled(source), 1);
  if ('problem' in opened) throw new Error(opened.problem);
  return follow(opened.terrain, choices);
}

/** The lines or choices of a tale that were not come to, by their words or paths. */
export function missed(source: string, found: Exploration, kind: 'line' | 'choice'): readonly string[] {
  const opened = inkTerrain(compiled(source), 1);
  if ('problem' in opened) throw new Error(opened.problem);
  const reached = new Set(found.reached);
  return opened.terrain
    .sayings()
    .filter((saying) => saying.kind === kind && !reached.has(saying.number))
    .map((saying) => (kind === 'line' ? saying.text : saying.path));
}
