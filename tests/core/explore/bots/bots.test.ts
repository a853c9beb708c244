import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, decide, effective, type EncounterEvent, type Frame } from '#encounter';
import { narrator } from '#narrator';
import { before, BOTS, botOf, chanceAt, playOn, see, start, type View } from '#explore/bots';
import { aboutSmall, CITY, RURAL, SMALL_INK, smallScenario } from '#tests/core/small';

const scenario = smallScenario();
const city: Frame = { scenario, policy: CITY, narrator };
const rural: Frame = { scenario, policy: RURAL, narrator };
const names = BOTS.map(({ id }) => id);
const terms = fc.record({
  bot: fc.constantFrom(...names),
  seed: fc.integer({ min: 0, max: 100_000 }),
  frame: fc.constantFrom(city, rural),
});

function eventsOf(frame: Frame, bot: (typeof names)[number], seed: number): readonly EncounterEvent[] {
  const from = start(frame, seed);
  return [...from.events, ...playOn(frame, from, { bot, seed, most: 60 }).events];
}

/** The view an officer has after some events. */
function viewAfter(events: readonly EncounterEvent[]): View {
  return effective(events).reduce(see, before(scenario, CITY));
}

describe('Every strategy', () => {
  test('chooses what is on offer, whatever chance it is given', () => {
    fc.assert(
      fc.property(terms, fc.integer(), ({ bot, seed, frame }, toss) => {
        const from = start(frame, seed);
        const { view } = playOn(frame, from, { bot: 'chance', seed, most: seed % 12 });
        if (view.situation.phase === 'outcome' || view.choices.length === 0) return;
        expect(view.choices.map(({ id }) => id)).toContain(
          botOf(bot)(view, chanceAt(toss, bot, view.situation.decision)),
        );
      }),
      { numRuns: 120 },
    );
  });

  test('plays the same run again from the same seed', () => {
    fc.assert(
      fc.property(terms, ({ bot, seed, frame }) => {
        expect(JSON.stringify(eventsOf(frame, bot, seed))).toBe(JSON.stringify(eventsOf(frame, bot, seed)));
      }),
      { numRuns: 40 },
    );
  });

  test.each(names)('named %s has one choice left where one is offered', (name) => {
    const { view } = start(city, 1);
    const only = view.choices.slice(-1);
    expect(botOf(name)({ ...view, choices: only }, chanceAt(1, name, 1))).toBe(only[0]?.id);
  });

  test('does not care in which order the choices are listed, but for the two that read the page', () => {
    fc.assert(
      fc.property(terms, ({ bot, seed, frame }) => {
        fc.pre(bot !== 'first' && bot !== 'collector');
        const { view } = playOn(frame, start(frame, seed), { bot: 'chance', seed, most: seed % 9 });
        if (view.choices.length === 0) return;
        const toss = chanceAt(seed, bot, view.situation.decision);
        expect(botOf(bot)({ ...view, choices: [...view.choices].reverse() }, toss)).toBe(botOf(bot)(view, toss));
      }),
      { numRuns: 80 },
    );
  });
});

describe('A view', () => {
  /** Words for what no officer can see: the rules behind the person’s numbers, the seed’s draws, and what is bound to come. */
  type Hidden =
    'subject' | 'rules' | 'draws' | 'seed' | 'endings' | 'ending' | 'fit' | 'effects' | 'offers' | 'bookmark';
  const noneOf: Extract<keyof View | keyof View['choices'][number] | keyof View['past'][number], Hidden> extends never
    ? true
    : false = true;

  test('has no place for what the seed drew, what the rules say and what is bound to come', () => {
    expect(noneOf).toBe(true);
    const { view } = playOn(city, start(city, 3), { bot: 'skilled', seed: 3, most: 6 });
    const { policy: _, about: __, ...seen } = view;
    expect(JSON.stringify(seen)).not.toMatch(/"(draws|effects|rules|fit)"/);
  });

  test.each(names)(
    'lets %s choose the same whatever the seed drew and whatever the person’s numbers are, as long as what is seen is the same',
    (name) => {
      const events = eventsOf(city, 'average', 11);
      const hidden = events.map((event): EncounterEvent => {
        if (event.type === 'began') return { ...event, seed: 999, draws: { knife: !event.draws.knife } };
        if (event.type !== 'responded') return event;
        return { ...event, escalation: 1, trust: 99, comprehension: 3, stage: 'influence', rules: [] };
      });
      events.forEach((event, nth) => {
        if (event.type !== 'offered') return;
        const [one, other] = [events, hidden].map((log) =>
          botOf(name)(viewAfter(log.slice(0, nth + 1)), chanceAt(1, name, nth)),
        );
        expect(one).toBe(other);
      });
    },
  );

  test.each(names)('of a person who is a little different inside lets %s choose the same', (name) => {
    const other = smallScenario(
      SMALL_INK,
      aboutSmall({
        subject: { ...scenario.about.subject, start: { escalation: 63, trust: 24, comprehension: 45 } },
      }),
    );
    const choices = [scenario, other].map((one) => {
      let encounter = begin(one, CITY, { seed: 5, mode: 'assessed' });
      for (const choice of ['call.quiet', 'talk.listen']) encounter = decide(encounter, { choice, seconds: 3 });
      const view = encounter.log.reduce(see, before(one, CITY));
      return {
        choice: botOf(name)(view, chanceAt(5, name, 3)),
        cues: view.cues,
        escalation: encounter.subject.escalation,
      };
    });
    expect(choices[0]?.escalation).not.toBe(choices[1]?.escalation);
    expect(choices[0]?.cues).toEqual(choices[1]?.cues);
    expect(choices[0]?.choice).toBe(choices[1]?.choice);
  });

  test('remembers what was done, and whether the person visibly eased', () => {
    const view = viewAfter(eventsOf(city, 'skilled', 2));
    expect(view.past.length).toBeGreaterThan(3);
    expect(view.past.some(({ signs }) => signs === 1)).toBe(true);
    expect(viewAfter(eventsOf(city, 'commander', 2)).past.some(({ signs }) => signs === -1)).toBe(true);
  });
});

describe('The strategies', () => {
  const played = (bot: (typeof names)[number]) =>
    Array.from({ length: 30 }, (_, seed) =>
      eventsOf(city, bot, seed).flatMap((event) => (event.type === 'decided' ? [event] : [])),
    );
  const uses = (bot: (typeof names)[number], kind: string, word?: string) =>
    played(bot).filter((run) =>
      run.some(({ moves }) => moves.some((move) => move.kind === kind && (word === undefined || move.word === word))),
    ).length;

  test('named skilled never uses force on somebody who attacks nobody', () => {
    expect(uses('skilled', 'force')).toBe(0);
  });

  test('named force-first uses force in every run, the least intrusive first', () => {
    for (const run of played('force-first')) {
      const [first] = run.flatMap(({ moves }) => moves).filter(({ kind }) => kind === 'force');
      expect(first?.word).toBe('control-hold');
    }
  });

  test('named commander gives orders before force', () => {
    for (const run of played('commander')) {
      const force = run.findIndex(({ moves }) => moves.some(({ kind }) => kind === 'force'));
      const orders = run.slice(0, force < 0 ? run.length : force).filter(({ choice }) => choice === 'talk.order');
      expect(orders.length).toBeGreaterThanOrEqual(force < 0 ? 0 : 5);
    }
  });

  test('named passive keeps silent more often than it speaks', () => {
    const all = played('passive').flat();
    const silent = all.filter(({ moves }) => moves.some(({ word }) => word === 'wait')).length;
    expect(silent).toBeGreaterThan(all.filter(({ moves }) => moves.some(({ kind }) => kind === 'say')).length);
  });

  test('named chance takes every choice of a decision in the long run', () => {
    const { view } = start(city, 1);
    const taken = new Set(Array.from({ length: 200 }, (_, seed) => botOf('chance')(view, chanceAt(seed, 'chance', 1))));
    expect([...taken].sort()).toEqual(view.choices.map(({ id }) => id).sort());
  });
});
