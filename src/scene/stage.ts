import type { Encounter, EncounterEvent } from '#encounter';
import { CANVAS, Game, Scale, WEBGL } from 'phaser';
import { type Area, areDressed, dressed, type Moment, momentOf, type Motion, paintScene, peopleIn } from '#scene/still';
import { fetchRest } from '#rig';
import type { PlaceId } from '#place';
import { fetchPlace, NIGHT } from '#scene/place';
import { hasGraphicsCard, pace, resolutionFor } from './machine';
import { type Layout, Show } from './show';

/** What a stage is made with. */
export interface StageOptions {
  /** Where the run is set: its painting is fetched before anything is shown. */
  readonly place: PlaceId;
  readonly motion: Motion;
  /** Told where the ruler and the people are on the page whenever that changes. */
  readonly onLayout?: (layout: Layout) => void;
  /** What is laid over the host at its present size, and whom it is for. */
  readonly area?: () => Pick<Area, 'foot' | 'alone'>;
}

/** The picture of a run. It decorates: nothing waits for it, and nothing that must be read is in it. */
export interface Stage {
  /** Shows an encounter; the news is what moves. With the whole log as news it is shown as it stands. */
  readonly show: (encounter: Encounter, news: readonly EncounterEvent[]) => void;
  /** Ends all movements where they lead. */
  readonly settle: () => void;
  readonly setMotion: (motion: Motion) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly destroy: () => void;
}

const NO_DRAWING =
  'This browser cannot draw the moving scene, because it offers neither WebGL nor a plain canvas. Everything can be played without it.';

/** Fits the canvas into its host, sharper on sharp screens as far as the machine allows. */
function fit(game: Game, host: HTMLElement, resolution: number): void {
  const width = Math.max(1, Math.round(host.clientWidth * resolution));
  const height = Math.max(1, Math.round(host.clientHeight * resolution));
  if (game.scale.width !== width || game.scale.height !== height) game.scale.resize(width, height);
  game.canvas.style.width = `${host.clientWidth}px`;
  game.canvas.style.height = `${host.clientHeight}px`;
}

/**
 * Puts a stage into a host element and keeps it as large as the host. Rejects with a sentence for people when
 * this browser cannot draw it; the run goes on without.
 */
export async function createStage(host: HTMLElement, options: StageOptions): Promise<Stage> {
  const card = hasGraphicsCard();
  const surface = document.createElement('canvas');
  const plain = card ? null : surface.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!card && !plain) throw new Error(NO_DRAWING);
  await lettering();
  let resolution = resolutionFor(globalThis.devicePixelRatio || 1);
  const area = (): Area => ({ width: host.clientWidth, height: host.clientHeight, ...options.area?.() });
  const show = new Show(options.motion, area(), options.onLayout ?? (() => undefined));
  const game = new Game({
    type: card ? WEBGL : CANVAS,
    canvas: surface,
    ...(plain ? { context: plain } : {}),
    parent: host,
    width: Math.max(1, Math.round(host.clientWidth * resolution)),
    height: Math.max(1, Math.round(host.clientHeight * resolution)),
    backgroundColor: NIGHT,
    banner: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: { mode: Scale.NONE },
    render: {
      antialias: true,
      antialiasGL: false,
      roundPixels: !card,
      powerPreference: 'default',
      failIfMajorPerformanceCaveat: false,
    },
    scene: show,
  });
  await Promise.all([show.ready, fetchPlace(options.place)]);
  const { canvas } = game;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  let shown: Moment | undefined;

  const resize = (): void => {
    // Folded away, it keeps the picture it had.
    if (host.clientWidth === 0 || host.clientHeight === 0) return;
    fit(game, host, resolution);
    show.resize(area());
  };
  const watch = new ResizeObserver(resize);
  watch.observe(host);
  resize();
  const unhurried = pace(
    game,
    (slower) => {
      resolution = slower;
      resize();
    },
    () => resolution,
  );
  const substitute = standIn(host, canvas, () => shown);

  return {
    show(encounter, news) {
      const moment = momentOf(encounter.scenario, encounter.situation);
      shown = moment;
      if (areDressed(peopleIn(moment))) {
        show.show(moment, news, news.length >= encounter.log.length);
      } else {
        // Nobody is seen undressed: the picture before this one stays until all is here; the next time it is tried again.
        dressed(peopleIn(moment)).then(
          () => shown === moment && show.show(moment, [], true),
          () => undefined,
        );
      }
      substitute.refresh();
      // The picture stands: whoever and whatever comes into it later is fetched before it is needed.
      fetchRest().catch(() => undefined);
    },
    settle: () => show.settle(),
    setMotion: (motion) => show.setMotion(motion),
    pause: () => show.pause(),
    resume: () => show.resume(),
    destroy() {
      shown = undefined;
      watch.disconnect();
      unhurried.stop();
      substitute.stop();
      show.close();
      remove(game);
    },
  };
}

/**
 * Takes the game down. Phaser does so at its next step, so a sleeping loop is woken; and it leaves a listener on the document that would hold the
 * game, its canvas and the page around it for as long as the tab is open, so what is left of the game is emptied.
 */
function remove(game: Game): void {
  game.events.once('destroy', () => {
    setTimeout(() => {
      for (const key of Object.keys(game)) Reflect.deleteProperty(game, key);
    });
  });
  game.loop.wake();
  game.destroy(true);
}

/** The typefaces of painted signs, waited for a moment only: a sign in another face is no loss. */
async function lettering(): Promise<void> {
  const faces = ['600 11px "Atkinson Hyperlegible Next Variable"', '600 11px "Atkinson Hyperlegible Mono Variable"'];
  const loaded = Promise.allSettled(faces.map((face) => document.fonts.load(face)));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 600))]);
}

/** While the graphics card has lost the picture, a painted still of the same moment stands in for it. */
function standIn(
  host: HTMLElement,
  canvas: HTMLCanvasElement,
  moment: () => Moment | undefined,
): { readonly refresh: () => void; readonly stop: () => void } {
  let still: HTMLCanvasElement | undefined;
  const refresh = (): void => {
    const now = moment();
    if (!still || !now) return;
    still.width = host.clientWidth;
    still.height = host.clientHeight;
    void paintScene(still, now).catch(() => undefined);
  };
  const lost = (): void => {
    still = document.createElement('canvas');
    still.setAttribute('aria-hidden', 'true');
    still.style.display = 'block';
    canvas.style.display = 'none';
    host.append(still);
    refresh();
  };
  const found = (): void => {
    still?.remove();
    still = undefined;
    canvas.style.display = 'block';
  };
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', found);
  return {
    refresh,
    stop() {
      canvas.removeEventListener('webglcontextlost', lost);
      canvas.removeEventListener('webglcontextrestored', found);
      still?.remove();
    },
  };
}
