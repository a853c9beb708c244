import type { Encounter, EncounterEvent, Session } from '#encounter';
import type { Stage } from '#scene';
import { mayMove } from './portrait';
import type { Preferences } from '#ui';
import type { RunScreen } from './run';

/** The stage of a run, as the front door holds it. */
export interface HeldStage {
  readonly hold: (still: boolean) => void;
  readonly close: () => void;
}

/** How long the words may have the connection and the processor for themselves, in milliseconds. */
const HEAD_START = 1200;

/** Fetches the drawn stage after the first words are on screen, and puts it up when the run reaches the scene; the run never waits for it. */
export function followWithStage(preferences: Preferences, session: Session, screen: RunScreen): HeldStage {
  let stage: Stage | undefined;
  let asked = false;
  let closed = false;
  let still = false;
  let stopNews = (): void => undefined;
  // Asked through a function, because it may have changed while something was fetched.
  const isClosed = (): boolean => closed;
  const motion = (): 'full' | 'reduced' => (mayMove(preferences.current()) ? 'full' : 'reduced');

  const down = (): void => {
    stopNews();
    stage?.destroy();
    stage = undefined;
    asked = false;
    screen.stage.replaceChildren();
    screen.measure(undefined);
  };

  const up = async (): Promise<void> => {
    if (asked || closed || !preferences.current().stage) return;
    const scene = import('#scene');
    if (session.encounter.situation.phase === 'dispatch') {
      await scene;
      return;
    }
    asked = true;
    try {
      const { createStage } = await scene;
      const made = await createStage(screen.stage, {
        motion: motion(),
        onLayout: screen.measure,
        area: screen.area,
        place: session.encounter.scenario.about.stage.place,
      });
      if (isClosed() || !preferences.current().stage) {
        made.destroy();
        return;
      }
      stage = made;
      if (still) made.pause();
      stopNews = session.observe((encounter, news) => made.show(encounter, news));
    } catch (error) {
      if (isClosed()) return;
      stopNews = await paintStills(screen.stage, session);
      screen.notice(error instanceof Error && error.message.includes('WebGL') ? error.message : ABSENT);
    }
  };
  const begin = (): void => void up().catch(() => undefined);

  const start = setTimeout(begin, HEAD_START);
  const stopPhases = session.observe((_, news) => {
    // The first call comes before the words are on screen; the head start covers it.
    if (news !== session.encounter.log && news.some((event) => event.type === 'entered')) begin();
  });
  const stopSettings = preferences.observe((settings) => {
    if (!settings.stage) down();
    else if (!asked) setTimeout(begin, HEAD_START);
    stage?.setMotion(motion());
  });

  return {
    hold: (paused) => {
      still = paused;
      if (paused) stage?.pause();
      else stage?.resume();
    },
    close: () => {
      closed = true;
      clearTimeout(start);
      stopPhases();
      stopSettings();
      down();
    },
  };
}

const ABSENT = 'The moving scene could not be fetched. Everything can be played without it.';

/** Where the moving stage cannot be had, paints a picture after each decision; where that cannot be had either, there is none. */
async function paintStills(place: HTMLElement, session: Session): Promise<() => void> {
  try {
    const { fetchPlace, momentOf, paintScene } = await import('#scene/still');
    await fetchPlace(session.encounter.scenario.about.stage.place);
    const canvas = document.createElement('canvas');
    place.replaceChildren(canvas);
    const paint = (encounter: Encounter, _news: readonly EncounterEvent[]): void => {
      canvas.width = Math.max(1, place.clientWidth);
      canvas.height = Math.max(1, place.clientHeight);
      paintScene(canvas, momentOf(encounter.scenario, encounter.situation)).catch(() => undefined);
    };
    return session.observe(paint);
  } catch {
    return () => undefined;
  }
}
