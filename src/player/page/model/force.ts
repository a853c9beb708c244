import {
  type Behavior,
  BEHAVIORS,
  entryOf,
  type ForceOption,
  forceOption,
  permits,
  type Policy,
  ruleFor,
} from '#doctrine';
import { effective, type Encounter, type OfferedChoice } from '#encounter';
import type { Bearing } from '#story';
import { pagesOf, spanOf } from './paging';
import { NUMBER_ROW, type Row } from './table';

/** How severe an option is, from minimal to deadly; the words for the severities of the doctrine. */
const SEVERITIES = ['Minimal', 'Low', 'Moderate', 'Serious', 'Deadly'] as const;

/**
 * What a fact has to bear on to be named first, by the least behavior that an option needs: the factors of severity, threat, resistance
 * and flight that force is weighed by. Which belong to which behavior is Talkdown's default.
 */
const BEARS_ON: Readonly<Record<Behavior, readonly Bearing[]>> = {
  compliant: [],
  passive: ['resistance', 'ability'],
  active: ['resistance', 'flight', 'severity'],
  assaultive: ['threat', 'resistance'],
  'life-threatening': ['threat', 'danger-to-self'],
};

/** What the drawer says of one option. */
export interface OptionView {
  readonly name: string;
  /** The word of its severity, and the bars that stand for it, 0 to 4; an option that is only shown has none. */
  readonly severity: string;
  readonly bars: number;
  readonly shownOnly: boolean;
  /** What the policy requires, in its own words. */
  readonly requires: string;
  /** The least behavior it requires, and what has been seen so far; whether the one reaches the other. */
  readonly least: string;
  readonly soFar: string;
  readonly reached: boolean;
}

/** A fact that the officer can rely on, and when it was learned on the incident clock. */
export interface KnownFact {
  readonly fact: string;
  readonly bears: readonly Bearing[];
  readonly at: number;
}

/** The option that a choice uses. */
export function optionOf(choice: OfferedChoice): ForceOption | undefined {
  return choice.moves.find((move) => move.kind === 'force')?.word;
}

/** The options in the order of the policy, twelve to a page along the number row, each open one with its key. */
export function layForce(
  choices: readonly OfferedChoice[],
  policy: Policy,
  page: number,
): { readonly rows: readonly Row[]; readonly pages: number } {
  const place = (choice: OfferedChoice): number => policy.force.findIndex(({ option }) => option === optionOf(choice));
  const ordered = [...choices].sort((one, other) => place(one) - place(other));
  const pages = pagesOf(ordered.length, NUMBER_ROW.length);
  const { from, to } = spanOf(pages, page % Math.max(1, pages.length));
  const rows = ordered.map((choice, index): Row => {
    const key = NUMBER_ROW[index - from];
    return index >= from && index < to && key ? { choice, open: true, key } : { choice, open: false };
  });
  return { rows, pages: pages.length };
}

/** Reads an option as the drawer shows it, with what the policy requires beside what the person is doing. */
export function viewOf(option: ForceOption, policy: Policy, behavior: Behavior): OptionView {
  const { name, severity, display } = forceOption(option);
  const rule = ruleFor(policy, option);
  return {
    name,
    severity: display ? 'Shown only' : SEVERITIES[severity],
    bars: display ? 0 : severity,
    shownOnly: display,
    requires: rule?.asks ?? 'nothing in this policy pack',
    least: rule?.prohibited === 'always' ? 'Prohibited' : entryOf(BEHAVIORS, rule?.leastBehavior ?? 'compliant').name,
    soFar: entryOf(BEHAVIORS, behavior).name.toLowerCase(),
    reached: permits(policy, option, behavior),
  };
}

/** What the person is doing, in the policy's word and as it can be seen. */
export function behaviorText(behavior: Behavior): string {
  const { name, observable } = entryOf(BEHAVIORS, behavior);
  return `${name.toLowerCase()}, ${observable}`;
}

/** The facts that are known, those first that bear on an option, and the newest first among equals. */
export function factsFor(encounter: Encounter, option?: ForceOption): readonly KnownFact[] {
  const learned = effective(encounter.log).flatMap((event) =>
    event.type === 'learned' && event.fact !== undefined
      ? [{ fact: event.fact, bears: event.bears ?? [], at: event.at }]
      : [],
  );
  const rule = option && ruleFor(encounter.policy, option);
  const on = rule ? BEARS_ON[rule.leastBehavior] : [];
  const bears = ({ bears: what }: KnownFact): boolean => what.some((bearing) => on.includes(bearing));
  const newest = [...learned].reverse();
  return [...newest.filter(bears), ...newest.filter((fact) => !bears(fact))];
}
