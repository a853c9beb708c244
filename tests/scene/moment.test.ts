import type { EncounterEvent } from '#encounter';
import { type Actor, type Moment, momentOf } from '#scene/still';
import type { ScenarioFile } from '#story';
import { describe, expect, it } from 'vitest';

type Cast = ScenarioFile['cast'];

const CAST: Cast = [
  { id: 'marcus', name: 'Marcus', role: 'subject', figure: 'orange-parka' },
  { id: 'officer', name: 'Reyes', role: 'officer' },
  { id: 'noor', name: 'Noor', role: 'clinician', comesWith: 'mobile-crisis' },
  { id: 'andre', name: 'Andre', role: 'family' },
  { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
];

/** What the stage reads of a scenario. */
function about(cast: Cast = CAST): ScenarioFile {
  const read: Pick<ScenarioFile, 'cast' | 'subject' | 'stage'> = {
    cast,
    subject: {
      who: 'marcus',
      start: { escalation: 40, trust: 10, comprehension: 40 },
      baseline: { escalation: 30, trust: 20, comprehension: 50 },
      patience: 600,
      needs: [],
      fears: [],
      barriers: ['voices'],
      scale: {},
    },
    stage: { place: 'bus-stop', decimetres: 80, weather: 'rain', conditions: [] },
  };
  return read as ScenarioFile;
}

const contact: EncounterEvent = { type: 'entered', at: 0, phase: 'contact' };
const moved = (decimetres: number, cover = false, lightBar = false): EncounterEvent => ({
  type: 'moved',
  at: 1,
  decimetres,
  cover,
  lightBar,
});
const decided = (
  move: Extract<EncounterEvent, { type: 'decided' }>['moves'][number],
  decision = 1,
): EncounterEvent => ({
  type: 'decided',
  at: 1,
  decision,
  choice: 'contact.choice',
  text: '',
  moves: [move],
  steps: [],
  seconds: 2,
  late: false,
});
const responded = (level: Extract<EncounterEvent, { type: 'responded' }>['level']): EncounterEvent => ({
  type: 'responded',
  at: 1,
  to: 'decision',
  rules: [],
  escalation: 50,
  trust: 20,
  comprehension: 60,
  level,
  stage: 'listening',
});
const offered = (decision: number): EncounterEvent => ({ type: 'offered', at: 0, decision, choices: [] });

const show = (...log: EncounterEvent[]): Moment => momentOf({ about: about() }, log);
const one = (moment: Moment, id: string): Actor | undefined => moment.actors.find((actor) => actor.id === id);

describe('the stage before contact', () => {
  it('shows the person alone, with the street around them', () => {
    const moment = show();
    expect(one(moment, 'officer')).toBeUndefined();
    expect(moment.decimetres).toBeUndefined();
    expect(one(moment, 'marcus')?.pose).toBe('self-hug');
  });
});

describe('the person in crisis', () => {
  it('is drawn in the posture and with the face the author wrote', () => {
    const moment = show(contact, { type: 'observed', at: 0, pose: 'hands-on-head', face: 'fearful' });
    expect(one(moment, 'marcus')).toMatchObject({ pose: 'hands-on-head', face: 'fearful' });
  });

  it('is read from level and behavior when the author wrote nothing', () => {
    expect(one(show(contact, responded('calm')), 'marcus')?.pose).toBe('neutral');
    expect(one(show(contact, responded('agitated')), 'marcus')?.pose).toBe('agitated');
    expect(one(show(contact, responded('crisis')), 'marcus')?.pose).toBe('shouting');
    const coming: EncounterEvent = { type: 'observed', at: 0, behavior: 'assaultive' };
    expect(one(show(contact, coming), 'marcus')?.pose).toBe('advancing');
  });

  it('keeps the author’s posture until the level changes', () => {
    const wrote: EncounterEvent = { type: 'observed', at: 0, pose: 'covering-ears' };
    expect(one(show(contact, wrote, responded('anxious')), 'marcus')?.pose).toBe('cover-ears');
    expect(one(show(contact, wrote, responded('crisis')), 'marcus')?.pose).toBe('shouting');
  });

  it('faces the officer, and turns away only to run', () => {
    expect(one(show(contact), 'marcus')?.flip).toBe(true);
    const runs: EncounterEvent = { type: 'observed', at: 0, pose: 'running' };
    expect(one(show(contact, runs), 'marcus')?.flip).toBe(false);
  });
});

describe('the distance', () => {
  const gap = (decimetres: number): number => {
    const moment = show(contact, moved(decimetres));
    return (one(moment, 'marcus')?.x ?? 0) - (one(moment, 'officer')?.x ?? 0);
  };

  it('is 140 units for a metre up to five and a half metres', () => {
    expect(gap(20)).toBe(280);
    expect(gap(43)).toBe(602);
    expect(gap(55)).toBe(770);
  });

  it('grows with every decimetre, and keeps both people on the street', () => {
    for (let dm = 8; dm < 150; dm++) expect(gap(dm + 1)).toBeGreaterThan(gap(dm));
    expect(gap(150)).toBeLessThan(1440);
  });

  it('never draws one person into the other', () => {
    expect(gap(5)).toBeGreaterThanOrEqual(84);
  });
});

describe('the officer', () => {
  const stance = (move: Parameters<typeof decided>[0]): string | undefined =>
    one(show(contact, decided(move)), 'officer')?.pose;

  it('stands as the last decision says', () => {
    expect(stance({ kind: 'say', word: 'open-question' })).toBe('ready');
    expect(stance({ kind: 'say', word: 'reassure' })).toBe('calming');
    expect(stance({ kind: 'do', word: 'step-back' })).toBe('step-back');
    expect(stance({ kind: 'request', word: 'mobile-crisis' })).toBe('radio');
    expect(stance({ kind: 'ask', word: 'dispatch-history' })).toBe('radio');
    expect(stance({ kind: 'ask', word: 'family' })).toBe('talking');
    expect(stance({ kind: 'force', word: 'conducted-energy' })).toBe('cew');
    expect(stance({ kind: 'force', word: 'firearm-display' })).toBe('firearm');
    expect(stance({ kind: 'force', word: 'escort' })).toBe('hands-on');
    expect(stance({ kind: 'do', word: 'render-aid' })).toBe('aid');
  });

  it('is behind the car in cover, and out again', () => {
    const behind = one(show(contact, moved(60, true), decided({ kind: 'do', word: 'take-cover' })), 'officer');
    expect(behind).toMatchObject({ depth: 'behind', pose: 'cover' });
    expect(behind?.x).toBeLessThanOrEqual(300);
    expect(one(show(contact, moved(60, true), moved(40)), 'officer')?.depth).toBe('people');
  });
});

describe('arrivals', () => {
  it('bring the cast member written for a resource, and what they come in', () => {
    const moment = show(contact, { type: 'arrived', at: 9, resource: 'mobile-crisis' });
    expect(one(moment, 'noor')?.person).toBe('plum-scarf');
    expect(moment.vehicles).toEqual(['van']);
  });

  it('bring a plain figure when the cast has nobody for it', () => {
    const moment = show(contact, { type: 'arrived', at: 9, resource: 'ems' });
    expect(moment.actors.some(({ person, role }) => person === 'pine-fair-bun' && role === 'medic')).toBe(true);
    expect(moment.vehicles).toEqual(['ambulance']);
  });

  it('of a voice on the telephone show nobody', () => {
    const moment = show(contact, { type: 'arrived', at: 9, resource: 'lifeline' });
    expect(moment.vehicles).toEqual([]);
    expect(moment.actors).toHaveLength(show(contact).actors.length);
  });

  it('come and go as the script says', () => {
    const comes: EncounterEvent = { type: 'observed', at: 0, enters: ['andre'] };
    const goes: EncounterEvent = { type: 'observed', at: 5, leaves: ['andre'] };
    expect(one(show(contact, comes), 'andre')?.person).toBe('yellow-vest');
    expect(one(show(contact, comes, goes), 'andre')).toBeUndefined();
  });

  it('give everyone on the footway room to stand', () => {
    const moment = show(
      contact,
      moved(30),
      ...(['backup', 'cit-officer', 'supervisor', 'mobile-crisis', 'ems', 'peer'] as const).map(
        (resource): EncounterEvent => ({ type: 'arrived', at: 1, resource }),
      ),
      { type: 'observed', at: 2, enters: ['andre'] },
    );
    const xs = moment.actors
      .filter(({ depth }) => depth === 'people')
      .map(({ x }) => x)
      .sort((a, b) => a - b);
    for (const [i, x] of xs.entries()) if (i > 0) expect(x - (xs[i - 1] ?? 0)).toBeGreaterThanOrEqual(84);
  });

  it('seat a clinician beside someone who has sat down', () => {
    const moment = show(
      contact,
      { type: 'arrived', at: 1, resource: 'mobile-crisis' },
      { type: 'observed', at: 2, pose: 'relieved', face: 'relieved' },
    );
    expect(one(moment, 'noor')).toMatchObject({ pose: 'calm-seated', flip: false });
    expect(one(moment, 'noor')?.x).toBeLessThan(one(moment, 'marcus')?.x ?? 0);
  });
});

describe('a transcript', () => {
  it('tells the stage from dispatch to hand-over', () => {
    const log: EncounterEvent[] = [
      { type: 'entered', at: 0, phase: 'dispatch' },
      contact,
      moved(60, false, true),
      { type: 'observed', at: 20, pose: 'pacing', face: 'listening', sounds: ['traffic'] },
      offered(1),
      decided({ kind: 'do', word: 'lights-off' }),
      moved(60, false, false),
      offered(2),
      decided({ kind: 'say', word: 'introduce' }, 2),
      responded('anxious'),
      { type: 'arrived', at: 400, resource: 'mobile-crisis' },
      offered(3),
      decided({ kind: 'say', word: 'hand-over' }, 3),
      responded('calm'),
      { type: 'observed', at: 460, pose: 'relieved', face: 'relieved', behavior: 'compliant' },
    ];
    const told = log.map((_event, i) => {
      const moment = momentOf({ about: about() }, log.slice(0, i + 1));
      const subject = one(moment, 'marcus');
      return [subject?.pose, one(moment, 'officer')?.pose ?? 'away', moment.lightBar ? 'lit' : 'dark'].join(' ');
    });
    expect(told.filter((line, i) => line !== told[i - 1])).toEqual([
      'self-hug away dark',
      'self-hug ready dark',
      'self-hug ready lit',
      'pacing ready lit',
      'pacing ready dark',
      'pacing calming dark',
      'pacing talking dark',
      'neutral talking dark',
      'relieved-seated talking dark',
    ]);
  });

  it('forgets what a rewind undid', () => {
    const log = [contact, moved(43), offered(1), decided({ kind: 'force', word: 'firearm-display' }), moved(90)];
    const back: EncounterEvent = { type: 'rewound', at: 3, to: 1 };
    expect(momentOf({ about: about() }, [...log, back])).toEqual(show(contact, moved(43)));
  });
});
