/** Whole numbers 0-999 by name: the same name always gives the same number, whatever else is asked. */
export type Chance = (name: string) => number;

/** The chance of one decision of one run: it depends on the seed, on who plays and on the number of the decision, and on nothing else. */
export function chanceAt(seed: number, player: string, decision: number): Chance {
  const start = mix(mix(seed | 0, player), String(decision));
  return (name) => (mix(start, name) >>> 0) % 1000;
}

/** A 32-bit multiply-and-xor mix of a number and a name. */
function mix(from: number, name: string): number {
  let mixed = Math.imul(from ^ 0x9e3779b9, 0x85ebca6b);
  for (let i = 0; i < name.length; i++) mixed = Math.imul(mixed ^ name.charCodeAt(i), 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}
