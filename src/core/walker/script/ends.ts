import { after, backwards, reaching } from './flow';
import type { Story } from './open';
import { startsOf } from './sayings';
import { CHOICE, DO, type Slot } from './slot';

/** What a choice brings about for ever: nothing but going round, or an end only by way of choices that are to be avoided. */
export type Dead = 'round' | 'avoided';

/** Which choices an author would rather not see taken, by ink's path; and whether they may be taken all the same. */
interface Avoiding {
  readonly avoided: (path: string) => boolean;
  readonly allowed: boolean;
}

/**
 * The choices, by ink's path, after which no way leads to an end any more, whatever the conditions: a proof from the script alone, of every state
 * at once. Named are those that can be come to without taking another of them; what is only offered after one is not. The script
 * is read generously (a tunnel returns to all its callers, a variable leads to every place ever put in one), so that what is named is so.
 */
export function deadChoices(story: Story, avoided: (path: string) => boolean): ReadonlyMap<string, Dead> {
  const found = new Map<string, Dead>();
  for (const path of lostIn(story, { avoided, allowed: false })) found.set(path, 'avoided');
  for (const path of lostIn(story, { avoided, allowed: true })) found.set(path, 'round');
  return found;
}

function lostIn(story: Story, avoiding: Avoiding): readonly string[] {
  const { edges, goals } = graphOf(story, avoiding);
  const ends = reaching(backwards(edges, nodesOf(story)), goals, NONE);
  const dead = story.slots.filter(
    (slot) =>
      slot.does === DO.choice && slot.target && isTaken(slot, avoiding) && ends[node(slot.target.into, 0)] === 0,
  );
  const met = metWithout(story, avoiding, new Set(dead.map(({ number }) => number)));
  return dead.filter((slot) => met[node(slot, 0)] === 1 || met[node(slot, 1)] === 1).map((slot) => slot.text);
}

/** 1 for each slot that can be come to without taking one of some choices. */
function metWithout(story: Story, avoiding: Avoiding, choices: ReadonlySet<number>): Uint8Array {
  const { edges } = graphOf(story, { ...avoiding, allowed: true }, choices);
  const starts = startsOf(story).map((slot) => node(slot.into, 0));
  return reaching(backwards([...edges].reverse(), nodesOf(story)), starts, NONE);
}

const NONE: ReadonlySet<number> = new Set();

/** Whether a choice has surely been on offer this turn: then running out of text is no end, it is a decision. */
type Offered = 0 | 1;

const node = (slot: Slot, offered: Offered) => 2 * slot.number + offered;

function isTaken(slot: Slot, { avoided, allowed }: Avoiding): boolean {
  return allowed || !avoided(slot.text);
}

/** A choice that is on offer whenever the story comes past it. One that is to be avoided may be held back by whoever runs the story. */
function isSure(slot: Slot, { avoided }: Avoiding): boolean {
  return (slot.flags & (CHOICE.conditional | CHOICE.onceOnly | CHOICE.invisible)) === 0 && !avoided(slot.text);
}

/** Every way on, as pairs of nodes one after another, and the nodes at which the story ends. Choices that are shut are offered and never taken. */
function graphOf(story: Story, avoiding: Avoiding, shut: ReadonlySet<number> = NONE) {
  const edges: number[] = [];
  const goals: number[] = [];
  for (const slot of story.slots) {
    if (slot.into !== slot) continue;
    for (const offered of [0, 1] as const) {
      const here = node(slot, offered);
      const then = slot.does === DO.choice && isSure(slot, avoiding) ? 1 : offered;
      for (const next of following(slot)) edges.push(here, node(next.into, then));
      if (slot.does === DO.choice && slot.target && isTaken(slot, avoiding) && !shut.has(slot.number))
        edges.push(here, node(slot.target.into, 0));
      edges.push(...throughVariables(slot, offered, story.slots.length));
      edges.push(...returning(slot, offered, story.slots.length));
      if (slot.does === DO.end || (isLast(slot) && then === 0)) goals.push(here);
    }
  }
  return { edges, goals };
}

/** Two for each slot, and two each for what goes through variables and what returns from tunnels. */
const nodesOf = (story: Story) => 2 * story.slots.length + 4;

/** What comes after a slot in the same turn and the same call. */
function following(slot: Slot): readonly Slot[] {
  return slot.does === DO.choice ? after(slot).filter((next) => next !== slot.target) : after(slot);
}

/** A place that is ever put in a variable may be gone to from every variable. What ink's compiler keeps for itself has a dollar sign, and goes where it was put. */
function throughVariables(slot: Slot, offered: Offered, slots: number): readonly number[] {
  const hub = 2 * slots + offered;
  if (slot.does === DO.divertToVariable && !slot.text.startsWith('$')) return [node(slot, offered), hub];
  return slot.does === DO.push && slot.target ? [hub, node(slot.target.into, offered)] : [];
}

/** A tunnel returns to wherever one was called from. */
function returning(slot: Slot, offered: Offered, slots: number): readonly number[] {
  const hub = 2 * slots + 2 + offered;
  if (slot.does === DO.leaveTunnel) return [node(slot, offered), hub];
  return slot.calls === 1 && slot.next ? [hub, node(slot.next.into, offered)] : [];
}

/** Whether the text comes to its end at a slot; that is an end of the story, or a mistake that is told by itself, unless choices are on offer. */
function isLast(slot: Slot): boolean {
  if (slot.does === DO.done) return true;
  if (slot.does === DO.divertToVariable || slot.does === DO.returnValue || slot.does === DO.leaveTunnel) return false;
  return following(slot).length === 0;
}
