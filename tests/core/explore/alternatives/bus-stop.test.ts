import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Frame, Log } from '#encounter';
import { type BotName, playOn, start } from '#explore/bots';
import { narrator } from '#narrator';
import type { Scenario } from '#story';
import { compile } from '#story/compiler';
import { CITY } from '#tests/core/small';
import { keyDecisions } from './weighing';

function textsIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ink') || name === 'scenario.json')
    .map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')]);
}

function busStop(): Scenario {
  const { scenario } = compile(
    Object.fromEntries([...textsIn('stories/lib'), ...textsIn('stories/bus-stop')]),
    'bus-stop',
  );
  if (!scenario) throw new Error('The scenario bus-stop does not compile.');
  return scenario;
}

describe('At the bus stop', () => {
  const scenario = busStop();
  const frame: Frame = { scenario, policy: CITY, narrator };

  function run(bot: BotName, seed: number): Log {
    const from = start(frame, seed);
    return [...from.events, ...playOn(frame, from, { bot, seed, most: 60 }).events];
  }

  /** The first run of a strategy that ends in an ending declared harmful. */
  function harmful(bot: BotName): Log {
    const ids = scenario.about.endings.filter(({ fit }) => fit === 'harmful').map(({ id }) => id);
    for (let seed = 1; seed < 60; seed++) {
      const log = run(bot, seed);
      if (log.some((event) => event.type === 'ended' && ids.includes(event.ending))) return log;
    }
    throw new Error(`${bot} came to no harm.`);
  }

  test('a run that forces its way to harm is shown a decision to use force, and a line without harm', () => {
    const { decisions } = keyDecisions(scenario, CITY, harmful('force-first'));
    const force = decisions.filter(({ own }) => own.group === 'force');
    expect(force.length).toBeGreaterThan(0);
    for (const { other, own, gain } of force) {
      expect(own.fit).toBe('harmful');
      expect(other.fit).not.toBe('harmful');
      expect(other.group).not.toBe('force');
      expect(other.force).toBeLessThan(own.force);
      expect(gain).toBeGreaterThan(0);
    }
  });

  test('every other line can be played again to the ending it names', () => {
    const log = harmful('chance');
    const seed = log[0]?.type === 'began' ? log[0].seed : 0;
    const decided = log.flatMap((event) => (event.type === 'decided' ? [event] : []));
    for (const { decision, other } of keyDecisions(scenario, CITY, log).decisions) {
      const before = decided.filter((event) => event.decision < decision);
      const now = decided.find((event) => event.decision === decision);
      const wishes = [
        ...before.map(({ choice, seconds }) => ({ choice, seconds })),
        { choice: other.choice, seconds: now?.seconds ?? 0 },
        ...other.then.map(({ choice }) => ({ choice, seconds: 4 })),
      ];
      const again = playOn(frame, start(frame, seed), { bot: 'passive', seed, most: wishes.length, wishes });
      expect(again.wished).toBe(wishes.length);
      expect(again.world.ending).toBe(other.ending);
      expect(again.world.over).toBe(true);
    }
  });
});
