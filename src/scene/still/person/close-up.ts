import { blinked, breathRate, ease, hearkening, speaking } from './life';
import { type Likeness, paintPortrait } from './portrait';
import { type Face, faceOf, mixFace } from '#rig';
import { areDressed, dressed } from './wardrobe';

/** Whether pictures move: `reduced` shows the same states without tweens or idle motion. */
export type Motion = 'full' | 'reduced';

/** A close-up that lives in the page: it turns from one face to the next, blinks, breathes and speaks. */
export interface Portrait {
  /** Shows a person; the face changes in 300 ms. */
  readonly show: (likeness: Likeness) => void;
  /** Moves the lips for some milliseconds. */
  readonly speak: (milliseconds: number) => void;
  readonly setMotion: (motion: Motion) => void;
  readonly destroy: () => void;
}

/** The least time between two drawings, in milliseconds: at most 12 a second. */
const FRAME = 84;
const CHANGE = 300;
const BLINK = 130;

/**
 * Keeps a close-up on a plain canvas alive, without Phaser; it draws only when something in it changes, at the size
 * that the canvas has on the page.
 */
export function createPortrait(canvas: HTMLCanvasElement, motion: Motion): Portrait {
  if (!canvas.getContext('2d')) throw new Error('This browser offers no 2D drawing surface, so there is no portrait.');
  let moving = motion === 'full';
  let likeness: Likeness | undefined;
  let wanted: Likeness | undefined;
  let from: Face = {};
  let changed = -Infinity;
  let spoken = -Infinity;
  let blinkAt = Infinity;
  let drawn = -Infinity;
  let drawnAs = '';
  let timer = 0;

  const faceAt = (now: number, who: Likeness): Face => {
    const share = moving ? Math.min(1, (now - changed) / CHANGE) : 1;
    const face = mixFace(from, faceOf(who.face), ease(share));
    if (!moving) return face;
    if (now >= blinkAt && now < blinkAt + BLINK) return blinked(face, 1);
    const heard = who.face === 'listening' ? hearkening(face, now) : face;
    return now < spoken ? speaking(heard, now / 1000) : heard;
  };
  const draw = (now: number): void => {
    if (!likeness) return;
    const face = faceAt(now, likeness);
    const breath = moving ? Math.round(Math.sin((now / 1000) * Math.PI * 2 * breathRate(face)) * 3) / 3 : 0;
    const as = JSON.stringify([likeness, face, breath]);
    if (as === drawnAs) return;
    drawnAs = as;
    paintPortrait(canvas, likeness, { face, breath });
  };
  const tick = (now: number): void => {
    timer = moving ? requestAnimationFrame(tick) : 0;
    if (now >= blinkAt + BLINK) blinkAt = now + 3000 + ((now * 7919) % 3000);
    if (now - drawn < FRAME) return;
    drawn = now;
    draw(now);
  };
  // Drawn at the size it has on the page; its pixels must not push the layout in turn, or both would grow without end.
  canvas.style.contain = 'size';
  canvas.style.aspectRatio = 'auto';
  const fit = (): void => {
    const ratio = Math.min(2, globalThis.devicePixelRatio || 1);
    const width = Math.round(canvas.clientWidth * ratio);
    const height = Math.round(canvas.clientHeight * ratio);
    if (width < 8 || height < 8 || (width === canvas.width && height === canvas.height)) return;
    canvas.width = width;
    canvas.height = height;
    drawnAs = '';
    draw(performance.now());
  };
  const watch = new ResizeObserver(fit);
  watch.observe(canvas);
  const start = (): void => {
    cancelAnimationFrame(timer);
    const now = performance.now();
    if (blinkAt === Infinity) blinkAt = now + 2500;
    if (moving) timer = requestAnimationFrame(tick);
    else draw(now);
  };
  const turnTo = (next: Likeness): void => {
    const now = performance.now();
    const same = likeness?.person === next.person;
    from = likeness && same ? faceAt(now, likeness) : faceOf(next.face);
    if (likeness?.face !== next.face || !same) changed = now;
    likeness = next;
    start();
  };
  return {
    show(next) {
      wanted = next;
      if (areDressed([next])) {
        turnTo(next);
        return;
      }
      // Until their clothes have come, whoever was there before stays; the next time it is tried again.
      dressed([next]).then(
        () => wanted === next && turnTo(next),
        () => undefined,
      );
    },
    speak(milliseconds) {
      spoken = performance.now() + milliseconds;
    },
    setMotion(next) {
      moving = next === 'full';
      start();
    },
    destroy() {
      watch.disconnect();
      cancelAnimationFrame(timer);
      likeness = undefined;
      wanted = undefined;
      moving = false;
    },
  };
}
