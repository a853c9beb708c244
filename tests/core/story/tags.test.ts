import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEHAVIORS, moveOf, STEPS, techniqueOf, WORDS } from '#doctrine';
import { type Act, HOME, type Line } from '#story';
import { opening } from './builder';

/** The first line of a script, read with its tags. */
function line(tags: string): Line {
  return opening(`He waits. ${tags}\n* (a) [Wait # do: wait]\n- Rain.`).lines[0]!;
}

/** What a choice with these tags does. */
function act(tags: string): Act {
  return opening(`* (a) [Wait ${tags}]\n- Rain.`).offers[0]!.act;
}

const PLAIN = {
  text: 'He waits.',
  stagings: [],
  places: [],
  drives: [],
  sounds: [],
  facts: [],
  knows: [],
  calls: [],
  effects: [],
};

describe('a line', () => {
  test('without tags says nothing but its text', () => {
    expect(line('')).toEqual(PLAIN);
  });

  test.each([
    ['# speaker: sam', { speaker: 'sam' }],
    ['# manner: whisper', { manner: 'whisper' }],
    ['# pose: pacing', { stagings: [{ posture: 'pacing' }] }],
    ['# pose: officer sit-wall', { stagings: [{ who: 'officer', posture: 'sit-wall' }] }],
    ['# face: fearful', { stagings: [{ face: 'fearful' }] }],
    ['# custody: cuffed-behind', { stagings: [{ custody: 'cuffed-behind' }] }],
    [
      '# pose: gurney # custody: strapped # face: sad',
      { stagings: [{ posture: 'gurney', custody: 'strapped', face: 'sad' }] },
    ],
    [
      '# pose: pacing # pose: okoro command',
      { stagings: [{ posture: 'pacing' }, { who: 'okoro', posture: 'command' }] },
    ],
    ['# holds: knife', { stagings: [{ holds: [{ thing: 'knife', hidden: false }] }] }],
    ['# holds: sam knife hidden', { stagings: [{ who: 'sam', holds: [{ thing: 'knife', hidden: true }] }] }],
    [
      '# holds: keys # holds: phone',
      {
        stagings: [
          {
            holds: [
              { thing: 'keys', hidden: false },
              { thing: 'phone', hidden: false },
            ],
          },
        ],
      },
    ],
    ['# holds: nothing', { stagings: [{ holds: [] }] }],
    ['# sound: bus', { sounds: ['bus'] }],
    ['# sound: bus # sound: brakes', { sounds: ['bus', 'brakes'] }],
    [
      '# fact: his sister says he has never hurt anyone',
      { facts: [{ fact: 'his sister says he has never hurt anyone', bears: [] }] },
    ],
    [
      '# fact: one # bears: threat # fact: two',
      {
        facts: [
          { fact: 'one', bears: ['threat'] },
          { fact: 'two', bears: [] },
        ],
      },
    ],
    ['# view: She asked. I could answer: yes.', { view: 'She asked. I could answer: yes.' }],
    ['# distance: 4', { places: [{ who: 'officer', at: { decimeters: 40 } }] }],
    ['# distance: 2.5', { places: [{ who: 'officer', at: { decimeters: 25 } }] }],
    ['# distance: sam 12', { places: [{ who: 'sam', at: { decimeters: 120 } }] }],
    [
      '# vehicle: bus at-stop # vehicle: car gone',
      {
        drives: [
          { vehicle: 'bus', to: 'at-stop' },
          { vehicle: 'car', to: 'gone' },
        ],
      },
    ],
    ['# at: low-wall', { places: [{ at: { mark: 'low-wall' } }] }],
    [
      '# at: officer corner # at: gone',
      { places: [{ who: 'officer', at: { mark: 'corner' } }, { at: { mark: 'gone' } }] },
    ],
    ['# takes: 6m', { takes: 360 }],
    ['# injury: officer minor', { injury: { who: 'officer', severity: 'minor' } }],
    ['# injury: sam serious arm', { injury: { who: 'sam', severity: 'serious', where: 'arm' } }],
    ['# injury: sam fatal', { injury: { who: 'sam', severity: 'fatal' } }],
    ['# phase: contact', { phase: 'contact' }],
    ['# ending: done', { ending: 'done' }],
    ['# timer: 20s', { timer: 20 }],
    ['# timer: 2m', { timer: 120 }],
    ['# timer: 15', { timer: 15 }],
    ['# enter: okoro', { places: [{ who: 'okoro', at: { mark: HOME } }] }],
    ['# enter: okoro sign', { places: [{ who: 'okoro', at: { mark: 'sign' } }] }],
    ['# leave: okoro', { places: [{ who: 'okoro', at: { mark: 'gone' } }] }],
    [
      '# effect: escalation +10 -- a uniform reached for his bag',
      { effects: [{ field: 'escalation', amount: 10, why: 'a uniform reached for his bag' }] },
    ],
    [
      '# effect: trust -3 -- a lie, found out # effect: comprehension +2 -- it is quiet',
      {
        effects: [
          { field: 'trust', amount: -3, why: 'a lie, found out' },
          { field: 'comprehension', amount: 2, why: 'it is quiet' },
        ],
      },
    ],
  ] as const)('with %s says so', (tags, expected) => {
    expect(line(tags)).toEqual({ ...PLAIN, ...expected });
  });

  test.each(BEHAVIORS.map((behavior) => behavior.id))('can show %s behavior', (behavior) => {
    expect(line(`# behavior: ${behavior}`).behavior).toBe(behavior);
  });

  test('can carry everything at once', () => {
    expect(
      line('# speaker: sam # manner: tense # pose: pacing # face: fearful # behavior: active # timer: 20s'),
    ).toEqual({
      ...PLAIN,
      speaker: 'sam',
      manner: 'tense',
      stagings: [{ posture: 'pacing', face: 'fearful' }],
      behavior: 'active',
      timer: 20,
    });
  });

  test('has the tags of the alternative that was chosen, and not of the other', () => {
    const body = '{x: Yes. # pose: sit-wall|No. # pose: pacing # sound: bus}\n* (a) [Wait # do: wait]\n- Rain.';
    expect(opening(body).lines).toEqual([{ ...PLAIN, text: 'Yes.', stagings: [{ posture: 'sit-wall' }] }]);
  });

  test('does not gain the tags of the line before it', () => {
    const { lines } = opening('One. # pose: sit-wall\nTwo.\n* (a) [Wait # do: wait]\n- Rain.');
    expect(lines[1]).toEqual({ ...PLAIN, text: 'Two.' });
  });

  test('prints a hash that is escaped', () => {
    expect(opening('Bus \\#14 comes.\n* (a) [Wait # do: wait]\n- Rain.').lines[0]?.text).toBe('Bus #14 comes.');
  });
});

describe('a choice', () => {
  const moves = (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((kind) =>
    WORDS[kind].map((word) => moveOf(kind, word)!),
  );

  test('does what its tag says, for every word of the doctrine', () => {
    const body = moves.map((move, index) => `* (c${index}) [Do it # ${move.kind}: ${move.word}]`).join('\n');
    const { offers } = opening(`${body}\n- Rain.`);
    expect(offers.map((offer) => offer.act.moves)).toEqual(moves.map((move) => [move]));
    for (const [index, move] of moves.entries()) {
      expect(offers[index]?.act).toEqual({
        moves: [move],
        takes: Math.max(5, techniqueOf(move).takes),
        steps: techniqueOf(move).steps,
        effects: [],
        places: [],
        knows: [],
        seeks: [],
        calls: [],
        promises: [],
      });
    }
  });

  test('may do several things, in the order in which they are written', () => {
    expect(act('# say: introduce # do: open-stance # say: ask-name').moves).toEqual([
      { kind: 'say', word: 'introduce' },
      { kind: 'do', word: 'open-stance' },
      { kind: 'say', word: 'ask-name' },
    ]);
  });

  test('takes as long as the longest of its moves', () => {
    expect(act('# say: minimal-encourager # do: walk-together').takes).toBe(30);
  });

  test('takes what the author says, in seconds or minutes, even when that is less', () => {
    expect(act('# do: walk-together # takes: 3s').takes).toBe(3);
    expect(act('# do: wait # takes: 2m').takes).toBe(120);
    expect(act('# do: wait # takes: 45').takes).toBe(45);
  });

  test('serves the steps of its moves, each once, unless the author names others', () => {
    expect(act('# say: open-question # say: ask-wants').steps).toEqual(['collect', 'options']);
    expect(act('# say: open-question # step: assess # step: powers').steps).toEqual(['assess', 'powers']);
  });

  test('carries the effects that the author gives it', () => {
    expect(act('# do: wait # effect: trust +4 -- she kept her word').effects).toEqual([
      { field: 'trust', amount: 4, why: 'she kept her word' },
    ]);
  });

  test('may say where it leaves the officer', () => {
    expect(act('# do: wait # distance: 2.5').places).toEqual([{ who: 'officer', at: { decimeters: 25 } }]);
    expect(act('# do: wait # at: officer low-wall').places).toEqual([{ who: 'officer', at: { mark: 'low-wall' } }]);
    expect(act('# do: wait').places).toEqual([]);
  });

  test('reads any time and distance that the compiler lets pass', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.constantFrom('', 's', 'm'), fc.nat(19), fc.nat(9), (time, unit, meters, tenths) => {
        const done = act(`# do: wait # takes: ${time}${unit} # distance: ${meters}.${tenths}`);
        expect(done.takes).toBe(unit === 'm' ? time * 60 : time);
        expect(done.places).toEqual([{ who: 'officer', at: { decimeters: meters * 10 + tenths } }]);
      }),
      { numRuns: 40 },
    );
  });

  test('may serve any step', () => {
    for (const { id } of STEPS) expect(act(`# do: wait # step: ${id}`).steps).toEqual([id]);
  });
});
