import type { Scenario } from '#story';
import { openInk, walkerOf } from '#walker';
import { type Narrator, teller } from './telling';

type Opened = Narrator | { readonly problem: string };

/** By the choices of a story, which stay the same whatever its subject looks like. */
const opened = new WeakMap<Scenario['choices'], Opened>();

/** The narrator of every run. A seed fixes whatever the script itself leaves to chance. */
export const narrator: Narrator = {
  begin: (scenario, variables, seed) => {
    const told = open(scenario);
    return 'problem' in told
      ? { bookmark: {}, lines: [], offers: [], fault: told.problem }
      : told.begin(scenario, variables, seed);
  },
  step: (scenario, bookmark, choice, variables) => {
    if (scenario.prologue) throw new Error(`Only the beginning of ${scenario.slug} is here; a choice needs the whole.`);
    const told = open(scenario);
    if ('problem' in told) throw new Error(told.problem);
    return told.step(scenario, bookmark, choice, variables);
  },
};

/** Reads a story before anything is asked of it, so that its next passage comes at once. */
export function prepare(scenario: Scenario): void {
  open(scenario);
}

/** Why a scenario's script cannot be told at all, in a sentence for its author; nothing if it can. */
export function untold(scenario: Scenario): string | undefined {
  const told = open(scenario);
  return 'problem' in told ? told.problem : undefined;
}

function open(scenario: Scenario): Opened {
  let found = opened.get(scenario.choices);
  if (!found) opened.set(scenario.choices, (found = openStory(scenario)));
  return found;
}

function openStory(scenario: Scenario): Opened {
  const read = openInk(scenario.ink);
  return 'problem' in read ? read : teller(scenario, walkerOf(read.story));
}
