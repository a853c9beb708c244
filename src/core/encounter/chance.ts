/** What the seed draws for each declared fact: the same seed and name always give the same answer, whatever else is drawn. */
export function draw(
  seed: number,
  facts: readonly { readonly name: string; readonly percent: number }[],
): Readonly<Record<string, boolean>> {
  return Object.fromEntries(facts.map((fact) => [fact.name, roll(seed, fact.name) < fact.percent]));
}

/** A number 0-99 from a seed and a name (a 32-bit multiply-and-xor mix). */
function roll(seed: number, name: string): number {
  let mixed = Math.imul(seed | 0, 0x9e3779b1) ^ 0x85ebca6b;
  for (let i = 0; i < name.length; i++) mixed = Math.imul(mixed ^ name.charCodeAt(i), 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % 100;
}
