import { coverAt, GONE, type Ground, meeting, type Spot, walk } from '#place';
import { type Face, oldWeapon, postureOf, type Sound } from '#story';
import type { Behavior } from '#doctrine';
import type { FiredRule } from '#subject';
import {
  type About,
  after,
  type Began,
  cuesOf,
  type EncounterEvent,
  FORMAT,
  groundOfScenario,
  homeOf,
  type Log,
  type Observed,
  OFFICER,
  opening,
  type Situation,
  type UsedForce,
  type Writable,
} from '#encounter/situation';

/** The events of release 0.1.0 that say something in another way today; the others are the same. */
type OldEvent =
  | Omit<Began, 'format' | 'engine' | 'deaths'>
  | OldObserved
  | {
      readonly type: 'moved';
      readonly at: number;
      readonly decimetres: number;
      readonly cover: boolean;
      readonly lightBar: boolean;
    }
  | (Omit<Extract<EncounterEvent, { type: 'responded' }>, 'rules'> & { readonly rules: readonly OldRule[] })
  | (Omit<UsedForce, 'decimeters'> & { readonly decimetres: number })
  | Exclude<EncounterEvent, { type: 'began' | 'observed' | 'moved' | 'responded' | 'used-force' }>;

interface OldObserved {
  readonly type: 'observed';
  readonly at: number;
  readonly pose?: string;
  readonly face?: Face;
  readonly sounds?: readonly Sound[];
  readonly behavior?: Behavior;
  /** What was seen of a weapon, in the author's words. */
  readonly weapon?: string;
  readonly enters?: readonly string[];
  readonly leaves?: readonly string[];
  readonly cues?: unknown;
}

/** A rule as it was kept with its sentence. */
type OldRule = Pick<FiredRule, 'rule' | 'field' | 'amount'> & { readonly sentence: string };

/** The release whose logs have no format; the engine had no revision then. */
const FIRST_RELEASE = '0.1.0';

/** A log in today's events; whatever format it was written in, it says the same. A log of today is given back as it is. */
export function upgraded(log: Log, about: About): Log {
  if ((log[0] as Partial<Began> | undefined)?.format === FORMAT) return log;
  const today: EncounterEvent[] = [];
  const open = new Map<number, Situation>();
  let now = opening(about);
  const add = (event: EncounterEvent): void => {
    today.push(event);
    now = event.type === 'rewound' ? (open.get(event.to) ?? now) : after(now, event, about);
    if (event.type === 'offered') open.set(event.decision, now);
  };
  for (const event of log as readonly OldEvent[]) {
    switch (event.type) {
      case 'began':
        add({ ...event, format: FORMAT, engine: FIRST_RELEASE, deaths: true });
        break;
      case 'moved': {
        const { at, decimetres, cover, lightBar } = event;
        add({ type: 'moved', at, who: OFFICER, to: spotAt(groundOfScenario(about), decimetres, cover) });
        if (lightBar !== now.lightBar) add({ type: 'observed', at, who: OFFICER, lightBar });
        break;
      }
      case 'observed':
        seen(event, about, () => now, add);
        break;
      case 'responded':
        add({ ...event, rules: event.rules.map(ruleOf) });
        break;
      case 'used-force': {
        const { decimetres, ...rest } = event;
        add({ ...rest, decimeters: decimetres });
        break;
      }
      default:
        add(event);
    }
  }
  return today;
}

/** The rule with its sentence of then, which is shown for as long as the log is read. */
function ruleOf({ rule, field, amount, sentence }: OldRule): FiredRule {
  return { rule, field, amount, why: sentence };
}

/** What was seen, as today's events: who came and went, then the subject, then the cues of the situation that this makes. */
function seen(old: OldObserved, about: About, now: () => Situation, add: (event: EncounterEvent) => void): void {
  const { at, pose, face, sounds, behavior, weapon, enters = [], leaves = [], cues } = old;
  for (const who of enters) add({ type: 'moved', at, who, to: homeOf(now(), about, who) });
  for (const who of leaves) add({ type: 'moved', at, who, to: GONE });
  const event: Writable<Observed> = { type: 'observed', at };
  const posture = pose === undefined ? undefined : postureOf(pose);
  if (posture !== undefined) event.posture = posture;
  if (face !== undefined) event.face = face;
  if (weapon !== undefined) event.holds = oldWeapon(weapon);
  if (sounds !== undefined) event.sounds = sounds;
  if (behavior !== undefined) event.behavior = behavior;
  if (Object.keys(event).length > 2) add(event);
  if (cues !== undefined) add({ type: 'observed', at, cues: cuesOf(now(), about) });
}

/** Where the officer stood who was so far from the subject's home: behind cover where the place has some at that distance, else on the officer's side. */
function spotAt(ground: Ground, decimetres: number, cover: boolean): Spot {
  const { officer, subject } = meeting(ground);
  const side = officer.at < subject.at ? -1 : 1;
  for (const { away } of cover ? ground.cover : []) {
    const along = Math.round(Math.sqrt(Math.max(0, decimetres ** 2 - away ** 2)));
    const spot = { at: subject.at + side * along, away };
    if (coverAt(ground, spot, subject)) return spot;
  }
  return walk(ground, { at: subject.at, away: subject.away }, side * decimetres);
}
