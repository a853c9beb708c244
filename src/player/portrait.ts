import type { Encounter, EncounterEvent } from '#encounter';
import type { Portrait } from '#scene/still';
import type { Settings } from '#ui';

/** The person's face in the panel. It is drawn once its painter has come, and nothing waits for it. */
export interface Face {
  readonly element: HTMLElement;
  readonly follow: (encounter: Encounter, news: readonly EncounterEvent[]) => void;
  readonly setMotion: (settings: Settings) => void;
  readonly close: () => void;
}

/** Whether pictures may move, by the setting and, where that leaves it open, by the system. */
export function mayMove(settings: Settings): boolean {
  if (settings.motion !== 'system') return settings.motion === 'full';
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Milliseconds in which a letter is said. */
const LETTER = 55;

/** Makes the place of the face; the painter is fetched when the run reaches the person. */
export function createFace(settings: Settings): Face {
  const element = document.createElement('div');
  element.className = 'face';
  element.dataset['portrait'] = '';
  const canvas = document.createElement('canvas');
  canvas.width = 352;
  canvas.height = 472;
  let motion = settings;
  let closed = false;
  let portrait: Portrait | undefined;

  const draw = async (encounter: Encounter, news: readonly EncounterEvent[]): Promise<void> => {
    const still = await import('#scene/still');
    await still.fetchPlace(encounter.scenario.about.stage.place);
    if (closed) return;
    if (!portrait) {
      element.append(canvas);
      portrait = still.createPortrait(canvas, mayMove(motion) ? 'full' : 'reduced');
    }
    const likeness = still.likenessOf(encounter.scenario, encounter.situation);
    canvas.hidden = likeness === undefined;
    if (!likeness) return;
    portrait.show(likeness);
    const { who } = encounter.scenario.about.subject;
    const spoken = news.filter((event) => event.type === 'said' && event.speaker === who).at(-1);
    if (spoken?.type === 'said') portrait.speak(Math.min(6000, spoken.text.length * LETTER));
  };

  return {
    element,
    follow: (encounter, news) => {
      if (encounter.situation.phase === 'dispatch') return;
      // Without a painter the panel keeps the name, and the cue line says what the face shows.
      draw(encounter, news).catch(() => {
        closed = true;
        canvas.remove();
      });
    },
    setMotion: (next) => {
      motion = next;
      portrait?.setMotion(mayMove(next) ? 'full' : 'reduced');
    },
    close: () => {
      closed = true;
      portrait?.destroy();
    },
  };
}
