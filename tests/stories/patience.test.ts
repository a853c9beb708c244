import { describe, expect, test } from 'vitest';
import { type Policy, uses, type Word } from '#doctrine';
import type { EncounterEvent, World } from '#encounter';
import { narrator } from '#narrator';
import { botOf, chanceAt, LONGEST_RUN, start, take } from '#explore/bots';
import type { Scenario } from '#story';
import { AGENCIES, ready, shelf } from './shelf';

interface Course {
  readonly world: World;
  readonly events: readonly EncounterEvent[];
}

/** A run with a skilled officer up to the contact, who then does the given acts in turn, over and over, wherever one of them is on offer. */
function idle(scenario: Scenario, policy: Policy, seed: number, acts: readonly Word[]): Course {
  const frame = { scenario, policy, narrator };
  const events: EncounterEvent[] = [];
  let at = start(frame, seed);
  for (let nth = 0; nth < LONGEST_RUN && at.world.offered; nth++) {
    const met = at.world.situation.phase !== 'dispatch';
    const turn = acts.map((_, i) => acts[(nth + i) % acts.length] as Word);
    const act = met ? turn.find((word) => at.world.offers.some((offer) => uses(offer.act, word))) : undefined;
    const choice =
      at.world.offers.find((offer) => act !== undefined && uses(offer.act, act))?.id ??
      botOf('skilled')(at.view, chanceAt(seed, 'skilled', at.view.situation.decision));
    at = take(frame, at, { choice, seconds: 4 });
    events.push(...at.events);
  }
  return { world: at.world, events };
}

/** How often each line of narration was told. */
function toldOften(events: readonly EncounterEvent[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const event of events) {
    if (event.type === 'said' && event.speaker === undefined) times.set(event.text, (times.get(event.text) ?? 0) + 1);
  }
  return times;
}

const seeds = (most: number) => Array.from({ length: most }, (_, seed) => seed);

for (const story of shelf()) {
  describe.each(Object.entries(AGENCIES))(`in ${story.slug}, with the %s agency`, (_, policy) => {
    const scenario = ready(story);
    const fitOf = (ending: string) => scenario.about.endings.find(({ id }) => id === ending)?.fit;

    test('whoever only waits after a skilled dispatch comes to an end on every seed, to none that is good, and is told nothing three times', () => {
      for (const seed of seeds(50)) {
        const { world, events } = idle(scenario, policy, seed, ['do:wait']);
        expect([seed, world.over, world.fault]).toEqual([seed, true, undefined]);
        expect(['acceptable', 'poor', 'harmful']).toContain(fitOf(world.ending));
        expect([...toldOften(events)].filter(([, times]) => times > 2)).toEqual([]);
      }
    });

    test.each([
      ['watches', ['do:observe']],
      ['steps back', ['do:step-back', 'do:observe']],
      ['watches and waits', ['do:observe', 'do:wait']],
    ] as readonly (readonly [string, readonly Word[]])[])('whoever only %s comes to an end', (__, acts) => {
      for (const seed of seeds(10)) {
        const { world } = idle(scenario, policy, seed, acts);
        expect([seed, world.over, world.fault]).toEqual([seed, true, undefined]);
      }
    });
  });
}
