import type { Cameras } from 'phaser';
import { ease, type View } from '#scene/still';
import { clamp, lerp } from '#rig';
import { EDGE, SPAN } from '#scene/place';

/** Milliseconds the camera takes to a new view. */
const MOVE = 1100;
/** The drift: at most 2 % of the width, to and fro, and its periods in seconds. */
const DRIFT = { share: 0.006, zoom: 0.008, period: 37 } as const;

/** The camera: it glides to each new view, drifts a little, and never shakes. */
export class Lens {
  private from: View;
  private to: View;
  private began = -Infinity;

  constructor(
    private readonly camera: Cameras.Scene2D.Camera,
    view: View,
  ) {
    this.from = view;
    this.to = view;
    camera.setOrigin(0, 0);
  }

  /** Aims at a view; at once when it is `sudden`. */
  aim(view: View, now: number, sudden: boolean): void {
    const same = view.x === this.to.x && view.y === this.to.y && view.w === this.to.w && view.h === this.to.h;
    if (same && !sudden) return;
    this.from = this.at(now);
    this.to = view;
    this.began = sudden ? -Infinity : now;
  }

  /** Whether it glides. */
  isBusy(now: number): boolean {
    return now - this.began < MOVE;
  }

  /** The view at an instant, without drift. */
  at(now: number): View {
    const t = ease(clamp((now - this.began) / MOVE, 0, 1));
    const { from, to } = this;
    return { x: lerp(from.x, to.x, t), y: lerp(from.y, to.y, t), w: lerp(from.w, to.w, t), h: lerp(from.h, to.h, t) };
  }

  /** Points the camera, `pixels` wide, and says what it sees. */
  tick(now: number, pixels: number, drifting: boolean): View {
    const still = this.at(now);
    const view = drifting ? drifted(still, now) : still;
    const zoom = pixels / view.w;
    this.camera.setZoom(zoom).setScroll(view.x, view.y);
    return view;
  }
}

function drifted(view: View, now: number): View {
  const turn = ((now / 1000) * Math.PI * 2) / DRIFT.period;
  const closer = 1 - DRIFT.zoom * (0.5 - 0.5 * Math.cos(turn * 0.7));
  const w = view.w * closer;
  const h = view.h * closer;
  const x = view.x + (view.w - w) / 2 + Math.sin(turn) * view.w * DRIFT.share;
  return { x: clamp(x, EDGE, EDGE + SPAN - w), y: view.y + (view.h - h), w, h };
}
