import type { Loaded } from './load';
import { DO, type Slot } from './slot';

/** Which instruction can come after which, backwards: `before.slice(from[n], from[n + 1])` are the numbers of those that can lead to slot n. */
export interface Flow {
  readonly from: Int32Array;
  readonly before: Int32Array;
}

/**
 * Everywhere the story can go, and nowhere it plainly cannot. Calls lead both into what they call and on; what comes after a return is kept
 * with the call that waits, not here. Choices lead to their outcome, as if taken. A place that is put in a variable can be gone to from then
 * on, so it follows what puts it there; places that variables already hold are the asker's to add.
 */
export function flowOf(loaded: Pick<Loaded, 'slots'>): Flow {
  const edges: number[] = [];
  for (const slot of loaded.slots) {
    if (slot.into !== slot) continue;
    for (const next of after(slot)) edges.push(slot.number, next.into.number);
  }
  return backwards(edges, loaded.slots.length);
}

/** Turns a graph round; its edges are pairs of numbers, from and to, one after another. */
export function backwards(edges: readonly number[], nodes: number): Flow {
  const from = new Int32Array(nodes + 1);
  for (let at = 1; at < edges.length; at += 2)
    from[(edges[at] as number) + 1] = (from[(edges[at] as number) + 1] as number) + 1;
  for (let node = 0; node < nodes; node++) from[node + 1] = (from[node + 1] as number) + (from[node] as number);
  const fill = from.slice(0, nodes);
  const before = new Int32Array(edges.length / 2);
  for (let at = 0; at < edges.length; at += 2) {
    const to = edges[at + 1] as number;
    before[fill[to] as number] = edges[at] as number;
    fill[to] = (fill[to] as number) + 1;
  }
  return { from, before };
}

/** What can come right after a slot. */
export function after(slot: Slot): readonly Slot[] {
  const next = slot.next ? [slot.next] : [];
  const target = slot.target ? [slot.target] : [];
  switch (slot.does) {
    case DO.end:
    case DO.done:
    case DO.returnValue:
    case DO.leaveTunnel:
      return [];
    case DO.divert:
      return slot.conditional || slot.calls !== 0 ? [...target, ...next] : target;
    case DO.choice:
    case DO.push:
      return [...target, ...next];
    case DO.divertToVariable:
      return slot.conditional || slot.calls !== 0 ? next : [];
    case DO.thread:
      // The thread takes what follows, and the story goes on after that when the thread has ended.
      return slot.next?.next ? [slot.next, slot.next.next] : next;
    default:
      return next;
  }
}

/** 1 for each node from which one of some goals can be come to without passing a node that is closed. */
export function reaching(flow: Flow, goals: readonly number[], closed: ReadonlySet<number>): Uint8Array {
  const reached = new Uint8Array(flow.from.length);
  const open = [...goals];
  for (const number of open) reached[number] = 1;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let at = flow.from[node] as number; at < (flow.from[node + 1] as number); at++) {
      const before = flow.before[at] as number;
      if (reached[before] === 1 || closed.has(before)) continue;
      reached[before] = 1;
      open.push(before);
    }
  }
  return reached;
}
