import type { EncounterEvent } from '#encounter';
import { Scene } from 'phaser';
import {
  type Actor,
  type Area,
  frame,
  headAt,
  type Moment,
  type Motion,
  onTheWay,
  type Rider,
  rulerOf,
  seatsOf,
  type View,
} from '#scene/still';
import { Lens } from './lens';
import { detailFor, hasGraphicsCard } from './machine';
import { Measure } from './measure';
import { orderOf, paintingOf } from '#scene/place';
import { Scenery, SHADOW } from './scenery';
import { Troupe } from './troupe';
import { Vehicles } from './vehicles';
import { Rain } from './weather';

/** Where things of the picture are on the page, in CSS pixels from the left top corner of the stage. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The ruler's two ends and its height; none while officer or subject is not to be seen. */
  readonly ruler?: { readonly x1: number; readonly x2: number; readonly y: number; readonly decimeters: number };
  /** Where the heads of officer, subject and whoever speaks with them are in the picture, or come to rest. */
  readonly heads: readonly Head[];
}

/** A head on the stage: whose, its middle, and how far it reaches around it. */
interface Head {
  readonly who: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Noises at which a person draws together. */
const SUDDEN = ['thump', 'brakes', 'siren'];

/** Nobody is on the way. */
const NOWHERE: ReadonlyMap<string, number> = new Map();

/** A place as Phaser draws it: it holds the layers, people, vehicles, rain, ruler and camera, and moves them. */
export class Show extends Scene {
  /** Settled once a moment can be shown. */
  readonly ready: Promise<void>;
  private tellReady: () => void = () => undefined;
  private parts: Parts | undefined;
  private moment: Moment | undefined;
  /** Where everybody set out from who is on the way. */
  private from = NOWHERE;
  private speaking: readonly string[] = [];
  private told = '';
  private paused = false;
  private closed = false;
  private clock = 0;

  constructor(
    private motion: Motion,
    private size: Area,
    private readonly onLayout: (layout: Layout) => void,
  ) {
    super('show');
    this.ready = new Promise((resolve) => (this.tellReady = resolve));
  }

  create(): void {
    this.tellReady();
  }

  /** Shows a moment; `sudden` puts everything in its place at once. */
  show(moment: Moment, news: readonly EncounterEvent[], sudden: boolean): void {
    if (this.closed) return;
    const moved = this.moment !== undefined && this.moment.place !== moment.place;
    if (moved) this.strike();
    this.parts ??= this.dress(moment);
    const { troupe, scenery, vehicles, rain, lens } = this.parts;
    const now = this.clock;
    const first = this.moment === undefined;
    const jump = sudden || first || moved || news.some(({ type }) => type === 'rewound');
    this.moment = moment;
    this.speaking = speakersOf(news);
    this.from = jump || this.motion === 'reduced' ? NOWHERE : troupe.whereabouts(now);
    lens.aim(this.view(), now, jump || this.motion === 'reduced');
    troupe.mark(moment, lens.at(now), now, this.motion, jump);
    vehicles.set(moment, news, lens.at(now), now, jump || this.motion === 'reduced');
    scenery.setCar(moment);
    rain.set(moment.weather === 'rain' && this.motion === 'full');
    if (!jump && this.motion === 'full') this.hear(news);
    this.wake();
  }

  /** Ends all movements where they lead. */
  settle(): void {
    if (!this.parts) return;
    this.from = NOWHERE;
    this.parts.troupe.arrive(this.clock, this.motion);
    this.parts.vehicles.arrive(this.view());
    this.parts.lens.aim(this.view(), this.clock, true);
    this.wake();
  }

  setMotion(motion: Motion): void {
    this.motion = motion;
    if (motion === 'reduced') this.settle();
    this.parts?.rain.set(this.moment?.weather === 'rain' && motion === 'full');
    this.wake();
  }

  pause(): void {
    this.paused = true;
  }

  resume(): void {
    this.paused = false;
    this.wake();
  }

  /** Gets ready to be taken down: a sleeping loop would never hear of it. */
  close(): void {
    this.closed = true;
    this.parts = undefined;
    if (!this.game.loop.running) this.game.loop.wake();
  }

  /** The stage has another size on the page, in CSS pixels. */
  resize(size: Area): void {
    this.size = size;
    this.cameras.main.setSize(this.scale.width, this.scale.height);
    this.parts?.lens.aim(this.view(), this.clock, true);
    this.wake();
  }

  override update(_time: number, delta: number): void {
    if (!this.parts) return;
    const { troupe, scenery, vehicles, rain, measure, lens } = this.parts;
    if (!this.paused) this.clock += Math.min(delta, 100);
    const now = this.clock;
    const full = this.motion === 'full';
    this.comeIn(this.parts, now);
    // Drifting, a plain canvas would be resampled in every frame.
    const view = lens.tick(now, this.scale.width, full && hasGraphicsCard());
    scenery.follow(view);
    if (full) scenery.tick(now);
    vehicles.tick(now, view);
    troupe.tick(now, this.motion, view);
    rain.tick(now, view);
    this.tell(view, measure, troupe.whereIs('officer', now));
    const busy = full || troupe.isBusy(now) || lens.isBusy(now) || vehicles.isBusy;
    if (this.paused || !busy) this.rest();
  }

  /** Paints the place of a run, and what moves in it. */
  private dress({ place, weather }: Moment): Parts {
    const detail = detailFor(globalThis.devicePixelRatio || 1, this.size.width);
    const painting = paintingOf(place);
    const people = orderOf(painting, 'people');
    const scenery = new Scenery(this, place, weather, detail);
    return {
      scenery,
      troupe: new Troupe(this, { painting, wet: weather !== 'dry', detail, shadow: SHADOW }),
      vehicles: new Vehicles(this, place, detail),
      rain: new Rain(this, people),
      measure: new Measure(this, people),
      lens: new Lens(this.cameras.main, { x: 0, y: 0, w: 1280, h: 720 }),
    };
  }

  /** Takes down everything that is drawn, for another painting. */
  private strike(): void {
    for (const child of [...this.children.list]) child.destroy();
    for (const key of this.textures.getTextureKeys()) this.textures.remove(key);
    this.parts = undefined;
  }

  private view(): View {
    return this.moment
      ? frame(onTheWay(this.moment, this.from), this.size, this.speaking)
      : { x: 0, y: 0, w: 1280, h: 720 };
  }

  /** Once officer and subject are where they were going, the camera has no more of the way to hold. */
  private comeIn({ troupe, lens }: Parts, now: number): void {
    if (this.from.size === 0) return;
    const at = troupe.whereabouts(now);
    const isThere = ({ id, x, role, restless }: Actor): boolean =>
      restless || (role !== 'officer' && role !== 'subject') || Math.abs((at.get(id) ?? x) - x) < 1;
    if (this.moment?.actors.every(isThere) === false) return;
    this.from = NOWHERE;
    lens.aim(this.view(), now, false);
  }

  private hear(news: readonly EncounterEvent[]): void {
    const sounds = news.flatMap((event) => (event.type === 'observed' ? (event.sounds ?? []) : []));
    this.parts?.vehicles.pass(sounds, this.view(), this.clock);
    if (sounds.some((sound) => SUDDEN.includes(sound))) this.parts?.troupe.startle(this.clock);
  }

  /** Draws the ruler, and tells the page where it lies when that has changed by a pixel. */
  private tell(view: View, measure: Measure, officer: number | undefined): void {
    const ruler = this.moment && rulerOf(this.moment, officer);
    measure.show(ruler);
    const { width, height } = this.size;
    const k = width / view.w;
    const [across, down] = [(x: number) => Math.round((x - view.x) * k), (y: number) => Math.round((y - view.y) * k)];
    const layout: Layout = {
      width,
      height,
      heads: this.heads()
        .map(({ who, x, y, r }) => ({ who, x: across(x), y: down(y), r: Math.round(r * k) }))
        .filter(({ x, r }) => x + r > 0 && x - r < width),
      ...(ruler && {
        ruler: { x1: across(ruler.from), x2: across(ruler.to), y: down(ruler.y), decimeters: ruler.decimeters },
      }),
    };
    const as = JSON.stringify(layout);
    if (as === this.told) return;
    this.told = as;
    this.onLayout(layout);
  }

  /** The heads that must be seen, in design units. */
  private heads(): readonly Head[] {
    if (!this.moment) return [];
    const { place, actors } = this.moment;
    const painting = paintingOf(place);
    const { alone = false } = this.size;
    const isMet = ({ id, role }: Actor | Rider): boolean =>
      role === 'subject' || (!alone && (role === 'officer' || this.speaking.includes(id)));
    return [
      ...actors.filter(isMet).map((actor) => ({ who: actor.id, ...headAt(painting, actor) })),
      ...seatsOf(this.moment)
        .filter(({ rider }) => isMet(rider))
        .map(({ rider, x, y, r }) => ({ who: rider.id, x, y, r })),
    ];
  }

  /** Nothing moves: the loop sleeps until something does, and the machine stays cool. */
  private rest(): void {
    this.game.events.once('postrender', () => {
      if (this.paused || this.motion === 'reduced') this.game.loop.sleep();
    });
  }

  private wake(): void {
    if (this.parts && !this.game.loop.running) this.game.loop.wake();
  }
}

/** Whoever has said something since the last decision. */
function speakersOf(news: readonly EncounterEvent[]): readonly string[] {
  const since = news.map(({ type }) => type).lastIndexOf('decided');
  return news.slice(since + 1).flatMap((event) => (event.type === 'said' && event.speaker ? [event.speaker] : []));
}

interface Parts {
  readonly scenery: Scenery;
  readonly troupe: Troupe;
  readonly vehicles: Vehicles;
  readonly rain: Rain;
  readonly measure: Measure;
  readonly lens: Lens;
}
