import { likelihood, type Policy } from '#doctrine';
import type { Draws } from '#encounter/situation';
import type { Draw } from '#story';

/**
 * What the seed draws for each declared fact: the same seed and name always give the same answer, whatever else is drawn. Which officer is sent depends on
 * whom the agency has.
 */
export function draw(seed: number, facts: readonly Draw[], policy: Policy): Draws {
  return Object.fromEntries(facts.map((fact) => [fact.name, drawn(seed, fact, policy)]));
}

function drawn(seed: number, fact: Draw, policy: Policy): boolean | string {
  if ('percent' in fact) return mixed(seed, fact.name) % 100 < percentOf(fact, policy);
  const words = Object.entries(fact.values).map(([word, weight]) => ({ word, weight }));
  return weighed(seed, fact.name, words)?.word ?? '';
}

/** In how many of 100 runs a fact is so; of the training of an officer the agency's pack says it. */
export function percentOf(fact: Extract<Draw, { readonly percent: number }>, policy: Policy): number {
  return (fact.share && likelihood(policy, fact.share)) ?? fact.percent;
}

/** Which of several things the seed draws under a name, each as often as its weight says; nothing where there is none. */
export function weighed<T extends { readonly weight: number }>(
  seed: number,
  name: string,
  things: readonly T[],
): T | undefined {
  const sum = things.reduce((total, { weight }) => total + weight, 0);
  let left = mixed(seed, name) % Math.max(1, sum);
  for (const thing of things) {
    if (left < thing.weight) return thing;
    left -= thing.weight;
  }
  return things[0];
}

/** A whole number from a seed and a name (a 32-bit multiply-and-xor mix). */
function mixed(seed: number, name: string): number {
  let mix = Math.imul(seed | 0, 0x9e3779b1) ^ 0x85ebca6b;
  for (let i = 0; i < name.length; i++) mix = Math.imul(mix ^ name.charCodeAt(i), 0xc2b2ae35);
  mix = Math.imul(mix ^ (mix >>> 15), 0x2c1b3c6d);
  mix = Math.imul(mix ^ (mix >>> 12), 0x297a2d39);
  return (mix ^ (mix >>> 15)) >>> 0;
}
