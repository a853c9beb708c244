import type { CastMember } from '#story';
import { isOnBench } from './demeanor';
import type { PlaceId } from '#place';
import { benchMarks, freeMark, officerMark, onlookerMarks, subjectMark } from './marks';
import type { Presence } from './people';
import { paintingOf, type Slot } from './place';
import type { FaceId, PersonId, PoseId } from './rig';

/** Someone on the stage: who, in what posture and with what face, where, and facing which way. */
export interface Actor {
  readonly id: string;
  readonly person: PersonId;
  readonly role: CastMember['role'];
  readonly pose: PoseId;
  readonly face: FaceId;
  /** Design units from the left of the picture. */
  readonly x: number;
  /** Whether the figure faces left. */
  readonly flip: boolean;
  readonly depth: Slot;
  /** Whether they walk up and down where they are. */
  readonly restless: boolean;
}

/** Who is to be placed, and what decides where. */
export interface Company {
  readonly place: PlaceId;
  readonly subject: Presence & { readonly pose: PoseId; readonly face: FaceId; readonly restless: boolean };
  readonly officer: (Presence & { readonly pose: PoseId }) | undefined;
  readonly others: readonly Presence[];
  readonly decimetres: number;
  readonly cover: boolean;
  readonly handedOver: boolean;
}

const still = { restless: false, depth: 'people' } as const;

/** A clinician who has been introduced sits or stands with the person; before that, everyone waits behind the officer. */
function helper(one: Presence, company: Company, subject: Actor, officerX: number, taken: readonly number[]): Actor {
  if (company.handedOver || isOnBench(subject.pose)) {
    // A clinician who has taken over sits down beside the subject.
    const seat = benchMarks(company.place).find((x) => !taken.includes(x));
    if (isOnBench(subject.pose) && seat !== undefined) {
      return { ...one, ...still, pose: 'calm-seated', face: 'attentive', x: seat, flip: false };
    }
    const near = freeMark(Math.max(subject.x - 210, officerX + 110), -1, taken);
    return { ...one, ...still, pose: 'talking', face: 'attentive', x: near, flip: false };
  }
  return { ...one, ...still, pose: 'neutral', face: 'attentive', x: freeMark(officerX - 104, -1, taken), flip: false };
}

function beside(one: Presence, company: Company, subject: Actor, officerX: number, taken: readonly number[]): Actor {
  switch (one.role) {
    case 'clinician':
      return helper(one, company, subject, officerX, taken);
    case 'medic': {
      const needed = subject.pose === 'lying';
      const x = freeMark(subject.x + (needed ? 150 : 220), 1, taken);
      return { ...one, ...still, pose: needed ? 'aid' : 'bag', face: 'attentive', x, flip: true };
    }
    case 'family':
    case 'other': {
      const x = freeMark(subject.x + 200, 1, taken);
      return { ...one, ...still, pose: 'talking', face: 'wary', x, flip: true };
    }
    default:
      return { ...one, ...still, pose: 'ready', face: 'calm', x: freeMark(officerX - 112, -1, taken), flip: false };
  }
}

/** Puts everyone on their marks: subject, officer at the distance, helpers where they belong, onlookers at theirs. */
export function placed(company: Company): readonly Actor[] {
  const { place, subject: s, officer: o } = company;
  const subject: Actor = { ...s, x: subjectMark(place, s.pose), flip: s.pose !== 'running', depth: 'people' };
  const officerX = officerMark(paintingOf(place), subject.x, company.decimetres, company.cover);
  const actors: Actor[] = [subject];
  if (o) {
    const depth = company.cover ? 'behind' : 'people';
    actors.push({ ...o, face: 'attentive', x: officerX, flip: false, depth, restless: false });
  }
  const onlookers = company.others.filter((one) => one.role === 'bystander');
  for (const one of company.others) {
    if (one.role === 'bystander') continue;
    const taken = actors.map((actor) => actor.x);
    actors.push(beside(one, company, subject, o ? officerX : subject.x - 600, taken));
  }
  const watching = onlookerMarks(place);
  for (const [i, one] of onlookers.entries()) {
    const x = watching[i % watching.length] ?? 0;
    const pose = i % 2 === 0 ? 'filming' : 'neutral';
    actors.push({ ...one, pose, face: 'attentive', x, flip: i % 2 === 1, depth: 'far', restless: false });
  }
  return actors;
}
