import { describe, expect, test } from 'vitest';
import { at, type EncounterEvent, isStaged, type Log, OFFICER, presenceOf } from '#encounter';
import { type BotName, LONGEST_RUN, playOn, start } from '#explore/bots';
import { narrator } from '#narrator';
import { GONE } from '#place';
import type { Scenario } from '#story';
import { AGENCIES, ready, shelf } from './shelf';

const BOTS: readonly BotName[] = ['skilled', 'average', 'uneven'];
const SEEDS = [1, 2, 3, 4, 5, 6];

/** Members of the cast who come with what has arrived. */
function broughtBy({ about }: Scenario, { resource, who }: Extract<EncounterEvent, { type: 'arrived' }>) {
  return about.cast.flatMap(({ id, comesWith }) => {
    const brings = resource !== undefined && [comesWith ?? []].flat().includes(resource);
    return id === who || brings ? [id] : [];
  });
}

for (const story of shelf()) {
  describe.each(Object.entries(AGENCIES))(`in ${story.slug}, with the %s agency`, (_, policy) => {
    const scenario = ready(story);
    const { who } = scenario.about.subject;
    /** Whether what has arrived was waiting out of sight to the end. */
    const stillStages = (log: Log, { resource }: Extract<EncounterEvent, { type: 'arrived' }>): boolean =>
      resource !== undefined && isStaged(at(scenario.about, log), resource, scenario.about);
    const logs = () =>
      BOTS.flatMap((bot) =>
        SEEDS.map((seed): Log => {
          const frame = { scenario, policy, narrator };
          const from = start(frame, seed);
          return [...from.events, ...playOn(frame, from, { bot, seed, most: LONGEST_RUN }).events];
        }),
      );

    test('whoever comes while the person is there is met, and nothing is told three times', () => {
      for (const log of logs()) {
        const standing = (index: number, id: string) => presenceOf(at(scenario.about, log, index), id)?.position;
        const isThere = (index: number, id: string) => ![undefined, GONE].includes(standing(index, id) as never);
        log.forEach((event, index) => {
          if (event.type !== 'arrived' || !isThere(index, OFFICER) || !isThere(index, who)) return;
          // Whoever was never met stands nowhere, not even gone.
          for (const id of broughtBy(scenario, event))
            expect([id, standing(log.length - 1, id) !== undefined || stillStages(log, event)]).toEqual([id, true]);
        });
        const told = log.flatMap((event) => (event.type === 'said' && event.speaker === who ? [event.text] : []));
        expect(told.filter((text) => told.filter((other) => other === text).length > 2)).toEqual([]);
      }
    });
  });
}
