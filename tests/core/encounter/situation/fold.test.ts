import { describe, expect, test } from 'vitest';
import { type Move, moveOf } from '#doctrine';
import { apart, isHere, OFFICER, opening, present, presenceOf, reach } from '#encounter';
import type { Posture } from '#story';
import { ABOUT, feels, happened, sam, seen, type Untimed } from './builder';

const FAR = { at: 120, away: 0 };
const move = (kind: 'do' | 'say' | 'force', word: string): Move => moveOf(kind, word)!;
const decided = (...moves: readonly Move[]): Untimed => ({
  type: 'decided', decision: 1, choice: 'c', text: 'Do it', moves, steps: [], seconds: 0, late: false,
}); // prettier-ignore
const CONTACT: Untimed = { type: 'entered', phase: 'contact' };

describe('before anything has happened', () => {
  const start = opening(ABOUT);

  test('the subject, the officer and whoever is with them are where their parts start', () => {
    expect(present(start)).toEqual(['officer', 'sam', 'okoro']);
    expect(sam(start).position).toEqual({ at: 150, away: 0, mark: 'shelter' });
    expect(reach(start, ABOUT)).toBe(60);
  });

  test('nobody stands on anybody’s toes', () => {
    expect(apart(start, 'okoro', OFFICER)).toBeGreaterThanOrEqual(7);
  });

  test('nothing is known, asked for, held or broken', () => {
    expect(start).toMatchObject({
      clock: 0,
      facts: [],
      knows: [],
      resources: {},
      visits: {},
      injuries: [],
      over: false,
    });
    for (const person of Object.values(start.people)) expect(person).toMatchObject({ holds: [], custody: 'free' });
  });
});

describe('a light', () => {
  test('is for one look: it goes down with what is done next', () => {
    const held = seen({ who: 'officer', posture: 'flashlight', holds: [{ thing: 'flashlight', hidden: false }] });
    expect(presenceOf(happened(CONTACT, held), OFFICER)).toMatchObject({ posture: 'flashlight' });
    const next = presenceOf(happened(CONTACT, held, decided(move('say', 'open-question'))), OFFICER);
    expect(next).toMatchObject({ posture: 'ready', holds: [] });
  });
});

describe('a phone', () => {
  test('is for one call: it is put away with what is done next', () => {
    const call = seen({ who: 'officer', posture: 'phone', holds: [{ thing: 'phone', hidden: false }] });
    const next = presenceOf(happened(CONTACT, call, decided(move('say', 'open-question'))), OFFICER);
    expect(next).toMatchObject({ posture: 'ready', holds: [] });
  });
});

describe('a bearing that is had sitting as well', () => {
  const pose = (...postures: readonly Posture[]) =>
    sam(happened(CONTACT, ...postures.map((posture) => seen({ posture })))).posture;

  test('leaves whoever sits on their seat', () => {
    expect(pose('calm-seated', 'withdrawn')).toBe('calm-seated');
    expect(pose('calm-seated', 'self-hug')).toBe('seated-bowed');
    expect(pose('calm-seated', 'cover-ears')).toBe('rocking');
  });

  test('is had standing by whoever stands, and anything else has them stand', () => {
    expect(pose('neutral', 'self-hug')).toBe('self-hug');
    expect(pose('calm-seated', 'agitated')).toBe('agitated');
  });
});

describe('a stance toward the person', () => {
  const gone: Untimed = { type: 'moved', who: 'sam', to: 'gone' };
  const ready = (who: string) => seen({ who, posture: 'ready' });
  const hands = (...events: readonly Untimed[]) =>
    ['officer', 'okoro'].map((who) => presenceOf(happened(CONTACT, ...events), who)?.posture);

  test('is over once they have gone or sit in a vehicle, for everybody', () => {
    const both = [ready('officer'), ready('okoro')] as const;
    expect(hands(...both)).toEqual(['ready', 'ready']);
    expect(hands(...both, gone)).toEqual(['neutral', 'neutral']);
    expect(hands(...both, seen({ posture: 'car-slump' }))).toEqual(['neutral', 'neutral']);
  });

  test('is taken toward nobody who is not there, by a line or by what is done', () => {
    expect(hands(gone, ready('officer'), ready('okoro'))).toEqual(['neutral', 'neutral']);
    expect(hands(gone, decided(move('do', 'debrief')))[0]).toBe('neutral');
    expect(hands(seen({ who: 'okoro', posture: 'command' }), gone, decided())[1]).toBe('neutral');
  });
});

describe('an event', () => {
  test('runs the clock, and none runs it back', () => {
    const later = happened({ type: 'said', at: 30, text: 'Rain.' }, { type: 'arrived', at: 20, resource: 'ems' });
    expect(later.clock).toBe(30);
  });

  test.each([
    ['entered', { type: 'entered', phase: 'outcome' }, { phase: 'outcome' }],
    ['offered', { type: 'offered', decision: 4, choices: [] }, { decision: 4 }],
    ['decided', decided(), { decision: 1 }],
    ['ended', { type: 'ended', ending: 'arrested', disposition: 'arrest', injuries: [] }, { over: true }],
    ['injured', { type: 'injured', injury: { who: 'sam', severity: 'minor' } }, { injuries: [{ who: 'sam', severity: 'minor' }] }],
    ['learned, of a fact', { type: 'learned', fact: 'he is cold', bears: ['ability'] }, { facts: [{ fact: 'he is cold', bears: ['ability'] }] }],
    ['learned, of knowledge', { type: 'learned', knows: 'surname' }, { knows: ['surname'] }],
    ['requested', { type: 'requested', at: 5, resource: 'ems', seconds: 60 }, { resources: { ems: { requested: 5, arrives: 65, here: false } } }],
    ['requested, with none to send', { type: 'requested', at: 5, resource: 'ems' }, { resources: { ems: { requested: 5, here: false } } }],
    ['expected', { type: 'expected', at: 5, who: 'okoro', seconds: 60 }, { visits: { okoro: { requested: 5, arrives: 65, here: false } } }],
    ['arrived, of a resource', { type: 'arrived', at: 65, resource: 'ems' }, { resources: { ems: { here: true } } }],
    ['arrived, of a visit', { type: 'arrived', at: 65, who: 'okoro' }, { visits: { okoro: { here: true } } }],
    ['observed, of behavior', seen({ behavior: 'active' }), { behavior: 'active' }],
    ['observed, of the light bar', seen({ who: OFFICER, lightBar: true }), { lightBar: true }],
    ['moved', { type: 'moved', who: OFFICER, to: FAR }, { people: { officer: { position: FAR } } }],
    ['responded', feels(90), { state: { escalation: 90, level: 'crisis' } }],
  ] as readonly (readonly [string, Untimed, object])[])('that is %s says so', (_, event, expected) => {
    expect(happened(event)).toMatchObject(expected);
  }); // prettier-ignore

  test('that begins a run, or is said by others, changes nothing', () => {
    expect(happened({ type: 'said', text: 'Rain.' })).toEqual(opening(ABOUT));
    expect(happened({ type: 'said', speaker: 'okoro', text: 'No.', manner: 'shout' })).toEqual(opening(ABOUT));
  });

  test('in which the subject speaks tells how, until something else is decided', () => {
    const says: Untimed = { type: 'said', speaker: 'sam', text: 'No.', manner: 'shout' };
    expect(happened(says).voice).toBe('shout');
    expect(happened({ ...says, manner: 'quiet' }).voice).toBe('quiet');
    expect(happened(says, decided(move('do', 'wait'))).voice).toBeUndefined();
  });

  test('in which somebody goes leaves everybody else, and nobody to be near to', () => {
    const gone = happened({ type: 'moved', who: 'sam', to: 'gone' });
    expect(isHere(gone, 'sam')).toBe(false);
    expect(present(gone)).toEqual(['officer', 'okoro']);
    expect(reach(gone, ABOUT)).toBeUndefined();
  });
});

describe('the posture of the subject', () => {
  test('follows the level while nobody tells it', () => {
    const postures = [10, 40, 60, 90].map((escalation) => sam(happened(feels(90), feels(escalation))).posture);
    expect(postures).toEqual(['neutral', 'self-hug', 'agitated', 'shouting']);
  });

  test('that was told stays until the level is another, and is the person’s own again from then on', () => {
    const pacing = [feels(60), seen({ posture: 'pacing' })] as const;
    expect(sam(happened(...pacing, feels(62))).posture).toBe('pacing');
    expect(sam(happened(...pacing, feels(90))).posture).toBe('shouting');
  });

  test('that a line has told is not undone by what the same moment does to the person', () => {
    const event: Untimed = { ...feels(90), to: 'event' } as Untimed;
    expect(sam(happened(feels(60), seen({ posture: 'pacing' }), event)).posture).toBe('pacing');
    expect(sam(happened(feels(60), event)).posture).toBe('shouting');
  });

  test.each([
    ['back-away', 'agitated'],
    ['point-ear', 'agitated'],
    ['pacing', 'pacing'],
    ['sit-ground', 'sit-ground'],
  ] as const)('%s is %s once something else is decided: a step and a gesture are soon over', (posture, then) => {
    expect(sam(happened(feels(60), seen({ posture }), decided(move('do', 'wait')))).posture).toBe(then);
  });

  test.each(['sit-wall', 'sit-ground', 'kneel-both', 'lie-front', 'gurney', 'run-away'] as const)(
    'stays %s whatever the level: nobody gets up because a number moved',
    (posture) => {
      expect(sam(happened(seen({ posture }), feels(10), feels(90))).posture).toBe(posture);
    },
  );

  test('looks distressed, and not angry, in somebody who is down in a crisis', () => {
    expect(sam(happened(feels(90), seen({ posture: 'recovery' }))).face).toBe('distressed');
    expect(sam(happened(seen({ posture: 'lie-front' }), feels(90))).face).toBe('distressed');
    expect(sam(happened(feels(90), seen({ posture: 'agitated' }))).face).toBe('angry');
  });

  test('stays as it is in custody', () => {
    expect(sam(happened(seen({ posture: 'cuffed-behind', custody: 'cuffed-behind' }), feels(10))).posture).toBe(
      'cuffed-behind',
    );
  });

  test('shows a blade that is taken in hand, and open hands once it is put down', () => {
    const armed = [feels(60), seen({ holds: [{ thing: 'knife', hidden: false }] })] as const;
    expect(sam(happened(...armed)).posture).toBe('blade-side');
    expect(sam(happened(...armed, seen({ holds: [] }))).posture).toBe('hands-visible');
  });

  test('does not show a blade that is hidden', () => {
    expect(sam(happened(feels(60), seen({ holds: [{ thing: 'knife', hidden: true }] }))).posture).toBe('agitated');
  });

  test('shows an attack, and a charge where there is a blade', () => {
    expect(sam(happened(feels(90), seen({ behavior: 'assaultive' }))).posture).toBe('advancing');
    const knife = seen({ holds: [{ thing: 'knife', hidden: false }] });
    expect(sam(happened(feels(90), knife, seen({ behavior: 'life-threatening' }))).posture).toBe('charge-blade');
  });
});

describe('the officer', () => {
  const officer = (...events: readonly Untimed[]) => presenceOf(happened(CONTACT, ...events), OFFICER)!;

  test('stands as the act is done', () => {
    expect(officer(decided(move('say', 'command'))).posture).toBe('command');
    expect(officer(decided(move('do', 'open-stance'))).posture).toBe('calming');
  });

  test('stays seated for words and silence, and gets up for a step', () => {
    const sits = seen({ who: OFFICER, posture: 'sit-wall' });
    expect(officer(sits, decided(move('say', 'open-question')), decided(move('do', 'wait'))).posture).toBe('sit-wall');
    expect(officer(sits, decided(move('do', 'step-back'))).posture).toBe('step-back');
  });

  test('drops a cup on lying down, and keeps what a fist can hold', () => {
    const cup = seen({
      holds: [
        { thing: 'cup', hidden: false },
        { thing: 'keys', hidden: false },
      ],
    });
    expect(sam(happened(cup, seen({ posture: 'lie-front' }))).holds).toEqual([{ thing: 'keys', hidden: false }]);
    expect(sam(happened(cup, seen({ posture: 'calm-seated' }))).holds).toHaveLength(2);
  });

  test('holds what was drawn until both hands are needed', () => {
    const drawn: Untimed = { type: 'used-force', option: 'energy-display', display: true, behavior: 'active' };
    expect(officer(drawn, decided(move('say', 'command'))).holds).toEqual([{ thing: 'energy-weapon', hidden: false }]);
    expect(officer(drawn, decided(move('do', 'open-stance'))).holds).toEqual([]);
    expect(officer(drawn, seen({ who: 'officer', posture: 'sit-wall' })).holds).toEqual([]);
  });

  test.each([
    ['energy-display', 'cew-low'],
    ['firearm-display', 'low-ready'],
  ] as const)('speaks with no open palms after %s, the weapon lowered', (option, posture) => {
    const drawn: Untimed = { type: 'used-force', option, display: true, behavior: 'active' };
    expect(officer(drawn, decided(move('say', 'reassure'))).posture).toBe(posture);
    expect(officer(drawn, decided(move('do', 'step-back'))).posture).toBe(posture);
    expect(officer(drawn, decided(move('do', 'open-stance'))).posture).toBe('calming');
  });

  test('holds no weapon on once it is over', () => {
    const drawn: Untimed = { type: 'used-force', option: 'firearm', display: false, behavior: 'active' };
    const over: Untimed = { type: 'entered', phase: 'outcome' };
    expect(officer(drawn, over).holds).toEqual([{ thing: 'firearm', hidden: false }]);
    expect(officer(drawn, over, decided(move('do', 'wait'))).holds).toEqual([]);
  });

  test('holds one weapon at a time', () => {
    const show = (option: 'energy-display' | 'firearm-display'): Untimed => ({ type: 'used-force', option, display: true, behavior: 'active' }); // prettier-ignore
    expect(officer(show('energy-display'), show('firearm-display')).holds).toEqual([
      { thing: 'firearm', hidden: false },
    ]);
  });
});
