import type { Scenario } from '#story';
import { openInk, walkerOf } from '#walker';
import { type Narrator, teller } from './telling';

type Read = ReturnType<typeof openInk>;
type Opened = Narrator | { readonly problem: string };

// Both by the choices of a story, which stay the same whatever its subject looks like.
const read = new WeakMap<Scenario['choices'], Read>();
const opened = new WeakMap<Scenario['choices'], Opened>();

/** The narrator of every run. A seed fixes whatever the script itself leaves to chance. */
export const narrator: Narrator = {
  begin: (scenario, variables, seed, weighing) => {
    const told = open(scenario);
    return 'problem' in told
      ? { bookmark: {}, lines: [], offers: [], fault: told.problem }
      : told.begin(scenario, variables, seed, weighing);
  },
  step: (scenario, bookmark, choice, variables, weighing) => {
    if (scenario.prologue) throw new Error(`Only the beginning of ${scenario.slug} is here; a choice needs the whole.`);
    const told = open(scenario);
    if ('problem' in told) throw new Error(told.problem);
    return told.step(scenario, bookmark, choice, variables, weighing);
  },
};

/** Reads a story before anything is asked of it, so that its next passage comes at once. */
export function prepare(scenario: Scenario): void {
  open(scenario);
}

/** The script of a scenario, read once for whoever tells or explores it; one that cannot be told comes back as a sentence for its author. */
export function storyOf(scenario: Scenario): Read {
  let found = read.get(scenario.choices);
  if (!found) read.set(scenario.choices, (found = openInk(scenario.ink)));
  return found;
}

function open(scenario: Scenario): Opened {
  let found = opened.get(scenario.choices);
  if (!found) opened.set(scenario.choices, (found = tellerOf(scenario)));
  return found;
}

function tellerOf(scenario: Scenario): Opened {
  const found = storyOf(scenario);
  return 'problem' in found ? found : teller(scenario, walkerOf(found.story));
}
