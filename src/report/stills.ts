import { at, type Encounter } from '#encounter';
import type { Moment, roomOf, View } from '#scene/still';
import type { AfterActionReport } from '#scoring';
import type { Sight } from './page/view';

/** The pictures of a run, painted one after the other while nothing else is to be done. */
export interface Stills {
  /** The address of a picture, once it is painted. */
  readonly of: (decision: number, sight: Sight) => string | undefined;
  /** Asks for pictures, the most wanted first; the page is told as each is ready. */
  readonly want: (wanted: readonly Wanted[]) => void;
  /** Waits until everything that was asked for is painted, or cannot be. */
  readonly done: () => Promise<void>;
  /** Paints no more. */
  readonly stop: () => void;
}

/** One picture: of which decision, and through whose eyes. */
export interface Wanted {
  readonly decision: number;
  readonly sight: Sight;
}

/** Width of a picture in pixels, about twice what it has on the page, and the height it has when people stand near each other. */
const WIDTH = 680;
const HEIGHT = 560;
/** The height of a picture of the first screen. */
const STRIP_HEIGHT = 200;
/** The most street, in design units, that a picture of the usual proportion holds without going over the painted edge. */
const NEAR = 640;

/** Makes the pictures of a run; a browser that cannot draw shows the words alone. */
export function createStills(encounter: Encounter, report: AfterActionReport, ready: () => void): Stills {
  const painted = new Map<string, string>();
  const waiting: Wanted[] = [];
  let working: Promise<void> | undefined;
  let stopped = false;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next && !stopped; next = waiting.shift()) {
      if (painted.has(key(next))) continue;
      await idle();
      painted.set(key(next), await paint(encounter, report, next));
      ready();
    }
    working = undefined;
  };
  return {
    of: (decision, sight) => painted.get(key({ decision, sight })),
    want: (wanted) => {
      waiting.unshift(...wanted.filter((each) => !painted.has(key(each))));
      if (waiting.length > 0) working ??= work().catch(() => void (stopped = true));
    },
    done: async () => {
      await working;
    },
    stop: () => {
      stopped = true;
    },
  };
}

async function paint(encounter: Encounter, report: AfterActionReport, wanted: Wanted): Promise<string> {
  const { fetchPlace, frame, momentOf, paintingOf, paintScene, roomOf } = await import('#scene/still');
  const { scenario, log } = encounter;
  await fetchPlace(scenario.about.stage.place);
  const moment = momentOf(scenario, at(scenario.about, log, lastOf(encounter, report, wanted.decision)));
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = wanted.sight === 'strip' ? STRIP_HEIGHT : HEIGHT;
  const room = (actor: Moment['actors'][number]): ReturnType<typeof roomOf> => roomOf(paintingOf(moment.place), actor);
  const view =
    wanted.sight === 'strip'
      ? frame(moment, canvas)
      : viewOf(moment, wanted.sight === 'subject', canvas.height / WIDTH, room);
  if (view) canvas.height = Math.round((WIDTH * view.h) / view.w);
  await paintScene(canvas, moment, ...(view ? [view] : []));
  return canvas.toDataURL('image/jpeg', 0.8);
}

/** The part of the street to show; none leaves it to the scene, which centers officer and subject. */
function viewOf(
  moment: Moment,
  asSubject: boolean,
  proportion: number,
  room: (actor: Moment['actors'][number]) => ReturnType<typeof roomOf>,
): View | undefined {
  const officer = moment.actors.find((actor) => actor.role === 'officer');
  const subject = moment.actors.find((actor) => actor.role === 'subject');
  if (!officer || !subject) return undefined;
  if (asSubject) {
    // What the person has in front of them: the officer, from the feet to above the head.
    const w = 380;
    return { x: officer.x - w / 2, y: 470 - w * proportion, w, h: w * proportion };
  }
  const both = [officer, subject].map((actor) => ({ x: actor.x, ...room(actor) }));
  const left = Math.min(...both.map((one) => Math.min(one.x - 100, one.left)));
  const w = Math.max(...both.map((one) => Math.max(one.x + 100, one.right))) - left;
  if (w <= NEAR) return undefined;
  // Far apart, the picture becomes a strip, so that the distance between them is what it shows.
  const h = Math.min(w * proportion, 440);
  return { x: left, y: 488 - h, w, h };
}

/** The index of the last event before the next decision was put, so that the picture shows what the decision led to. */
function lastOf({ log }: Encounter, report: AfterActionReport, decision: number): number {
  const entry = report.decisions.find((each) => each.decision === decision);
  if (!entry) return log.length - 1;
  const next = log.findIndex(
    (event, index) => index > entry.event && (event.type === 'offered' || event.type === 'rewound'),
  );
  return (next < 0 ? log.length : next) - 1;
}

const key = ({ decision, sight }: Wanted): string => `${decision} ${sight}`;

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 30);
  });
}
