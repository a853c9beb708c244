import { describe, expect, test } from 'vitest';
import { begin, createSession, type EncounterEvent } from '#encounter';
import { prologueOf } from '#story/compiler';
import { CITY, smallScenario } from '#tests/core/small';

const fresh = () => createSession(begin(smallScenario(), CITY, { seed: 3, mode: 'practice' }));

describe('a session', () => {
  test('tells a new observer everything so far, at once', () => {
    const session = fresh();
    const heard: EncounterEvent['type'][] = [];
    session.observe((_, news) => heard.push(...news.map((event) => event.type)));
    expect(heard).toEqual(['began', 'entered', 'said', 'offered']);
  });

  test('tells only the news afterwards', () => {
    const session = fresh();
    const heard: (readonly EncounterEvent[])[] = [];
    session.observe((_, news) => heard.push(news));
    session.decide({ choice: 'call.quiet' });
    session.decide({ choice: 'talk.listen' });
    expect(heard).toHaveLength(3);
    expect(heard.flat()).toEqual(session.encounter.log);
  });

  test('tells of a rewind as news', () => {
    const session = fresh();
    session.decide({ choice: 'call.quiet' });
    session.decide({ choice: 'talk.order' });
    let last: readonly EncounterEvent[] = [];
    session.observe((_, news) => (last = news));
    session.rewind(2);
    expect(last.map((event) => event.type)).toEqual(['rewound', 'offered']);
    expect(session.encounter.offered?.decision).toBe(2);
  });

  test('begins with a prologue and goes on with the whole, with the log of a run that had the whole from the start', () => {
    const [whole, terms] = [smallScenario(), { seed: 3, mode: 'practice' } as const];
    const session = createSession(begin(prologueOf(whole), CITY, terms));
    let told = 0;
    session.observe(() => told++);
    session.goOnWith(whole);
    expect(told).toBe(1);
    const other = createSession(begin(whole, CITY, terms));
    for (const { decide } of [session, other]) decide({ choice: 'call.quiet' });
    expect(session.encounter).toEqual(other.encounter);
  });

  test('stops telling whoever has left', () => {
    const session = fresh();
    let calls = 0;
    const leave = session.observe(() => calls++);
    leave();
    session.decide({ choice: 'call.quiet' });
    expect(calls).toBe(1);
  });

  test('tells every observer even when one of them fails', () => {
    const session = fresh();
    let told = 0;
    let calm = true;
    session.observe(() => {
      if (!calm) throw new Error('The stage lost its picture.');
    });
    session.observe(() => told++);
    calm = false;
    expect(() => session.decide({ choice: 'call.quiet' })).toThrow('The stage lost its picture.');
    expect(told).toBe(2);
    expect(session.encounter.situation.phase).toBe('contact');
  });
});
