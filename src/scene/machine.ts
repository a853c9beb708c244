import type { Game } from 'phaser';
import { SPAN } from '#scene/place';

/** Names by which browsers call drawing without a graphics card. */
const SOFTWARE = /swiftshader|llvmpipe|software|basic render|softpipe/i;

/** What draws here: whether it is a graphics card, and the most pixels that a picture for it may be wide. */
interface Device {
  readonly card: boolean;
  readonly widest: number;
}

let answer: Device | undefined;

const PLAIN: Device = { card: false, widest: Infinity };

/**
 * Whether a graphics card draws WebGL here. Without one, WebGL is emulated and some fifteen times slower than drawing
 * on a plain canvas, so the stage is drawn there instead.
 */
export const hasGraphicsCard = (): boolean => device().card;

function device(): Device {
  return (answer ??= ask());
}

function ask(): Device {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  if (!gl) return PLAIN;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  const widest: unknown = gl.getParameter(gl.MAX_TEXTURE_SIZE);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  if (typeof name === 'string' && SOFTWARE.test(name)) return PLAIN;
  return { card: true, widest: typeof widest === 'number' ? widest : Infinity };
}

/** Pixels drawn for one CSS pixel: sharp where there is a graphics card, plain where there is none. */
export const resolutionFor = (pixelRatio: number): number =>
  hasGraphicsCard() ? Math.min(2, Math.max(1, pixelRatio)) : 1;

/** Pixels of texture for one design unit, for a stage of some CSS pixels of width. */
export function detailFor(pixelRatio: number, width: number): number {
  const { card, widest } = device();
  // A layer is as wide as the place, and no picture may be wider than the card can take.
  if (card) return Math.min(pixelRatio > 1 || width > 1500 ? 2 : 1, widest / SPAN);
  // Where the whole place is in view it is drawn one to one: then it is copied, and not resampled in every frame.
  return Math.min(1.5, Math.max(1, width / 1280));
}

/** Milliseconds of a frame above which the picture is drawn with fewer pixels, and the fewest. */
const SLOW = 21;
const COARSEST = 0.6;
const SAMPLE = 90;

/**
 * Watches how fast frames come, and asks for a coarser picture where the graphics card is too slow for it. A plain canvas is
 * left as it is: it copies pixels one to one, and any other size would cost more.
 */
export function pace(
  game: Game,
  change: (resolution: number) => void,
  now: () => number,
): { readonly stop: () => void } {
  let frames = 0;
  let spent = 0;
  let last = performance.now();
  const count = (): void => {
    const time = performance.now();
    const took = time - last;
    last = time;
    // A gap is a hidden page or a sleeping stage, not a slow one.
    if (took > 200 || !hasGraphicsCard()) return;
    frames += 1;
    spent += took;
    if (frames < SAMPLE) return;
    const average = spent / frames;
    frames = 0;
    spent = 0;
    if (average > SLOW && now() > COARSEST) change(Math.max(COARSEST, now() * 0.8));
  };
  game.events.on('poststep', count);
  return { stop: () => game.events.off('poststep', count) };
}
