/** A point in a part's own space; a third value of 1 makes it a corner of the curve. */
export type Pt = readonly [x: number, y: number, corner?: number];

/** A position in head units (HU), y down. */
export type Xy = readonly [x: number, y: number];

/** The joints of a limb from root to tip: shoulder, elbow, wrist or hip, knee, ankle. */
export type Chain = readonly [root: Xy, middle: Xy, tip: Xy];

/** A frame of the body in which garments and targets are written: head, neck, waist or pelvis. */
export type FrameName = 'h' | 'n' | 'w' | 'p';

/** One drawn shape of hair, cloth or gear; `color` is a palette key or a hex colour. */
export interface Layer {
  readonly kind: 'form' | 'fill' | 'taper' | 'line';
  readonly color: string;
  readonly pts: readonly (readonly (string | number)[])[];
  readonly tone?: number;
  readonly alpha?: number;
  readonly d?: number;
  readonly lit?: number;
  readonly k?: number;
  readonly cast?: number;
  readonly in?: number;
  readonly w?: number | readonly [number, number, number];
}

/** How wide a limb is along its length: rows of t (0 root, 1 middle joint, 2 tip), back and front half-width. */
export type Profile = readonly (readonly [t: number, back: number, front: number])[];

/** A finger: three points and a half-width in hand space. */
export type Digit = readonly [Xy, Xy, Xy, number?];

/** A hand in hand space: wrist at the origin, fingers along +y, thumb toward +x. */
export interface Hand {
  readonly palm: readonly Pt[];
  readonly digits: readonly Digit[];
  readonly thumb: Digit;
  readonly thumbBehind?: boolean;
  readonly behind?: number;
  readonly under?: boolean;
}

/** Something held in the hand; `over` draws it above the fingers. */
export interface Prop {
  readonly over?: boolean;
  readonly layers: readonly Layer[];
}

/** A hair style: layers behind and before the head. */
export interface Hair {
  readonly ear?: boolean;
  readonly back?: readonly Layer[];
  readonly front?: readonly Layer[];
}

/** A garment for the upper body, with its sleeve and, for some, a skirt. */
export interface Garment {
  readonly sleeve: { readonly profile: string; readonly color: string; readonly cuff?: string };
  readonly skirt?: { readonly color: string; readonly length: number };
  readonly back?: readonly Layer[];
  readonly torso: readonly Layer[];
  readonly over?: readonly Layer[];
}

/** Who a person is to the eye: proportions, palette, hair, clothes and carriage. Behaviour never lives here. */
export interface Person {
  readonly label: string;
  readonly age: number;
  readonly tired: number;
  readonly posture?: Readonly<Partial<Record<'lean' | 'chest' | 'neck' | 'head', number>>>;
  readonly skin: Readonly<Record<'base' | 'shade' | 'light' | 'blush' | 'lip', string>>;
  readonly eye: string;
  readonly beard: number;
  readonly glasses?: boolean;
  readonly hair: { readonly style: string; readonly color: string } & Readonly<Record<string, string>>;
  readonly face: Readonly<Record<'jaw' | 'chin' | 'nose' | 'brow' | 'lip', number>>;
  readonly prop: { readonly spine: Xy } & Readonly<
    Record<
      | 'neck'
      | 'neckW'
      | 'upper'
      | 'fore'
      | 'hand'
      | 'thigh'
      | 'shin'
      | 'shoulder'
      | 'chest'
      | 'waist'
      | 'hip'
      | 'arm'
      | 'leg'
      | 'head',
      number
    >
  >;
  readonly wear: { readonly top: string; readonly bottom: string; readonly shoe: string } & Readonly<
    Record<string, string>
  >;
}

/** An arm: angles [upper, fore, hand] in degrees, or a target for the wrist in a body frame. */
export interface Arm {
  readonly a: readonly [number, number, number];
  readonly to?: readonly [FrameName, number, number];
  readonly l?: Xy;
  readonly bend?: number;
  readonly hand?: string;
  readonly hold?: string;
  readonly flip?: boolean;
}

/** A leg: angles [thigh, shin, foot] in degrees, positive forward, foot positive toes down. */
export interface Leg {
  readonly a: readonly [number, number, number];
  readonly l?: Xy;
}

/** A posture as joint angles; spine angles lean from vertical, limb angles swing forward from hanging. */
export interface Pose {
  readonly lean: number;
  readonly chest: number;
  readonly neck: number;
  readonly head: number;
  readonly tilt?: number;
  readonly shrug?: number;
  readonly spread?: number;
  readonly sit?: number;
  readonly farFront?: boolean | 'over';
  readonly armN: Arm;
  readonly armF: Arm;
  readonly legN: Leg;
  readonly legF: Leg;
}

/** The lips: every value from -1 to 1, `corner` kept small. */
export type Mouth = Readonly<Partial<Record<'open' | 'width' | 'corner' | 'press' | 'teeth' | 'skew', number>>>;

/** An expression: muscles, gaze and jaw. What is missing is neutral. */
export interface Face {
  readonly brow?: Xy;
  readonly frown?: number;
  readonly crease?: number;
  readonly lid?: number;
  readonly lower?: number;
  readonly gaze?: Xy;
  readonly mouth?: Mouth;
  readonly open?: number;
  readonly cheek?: number;
  readonly yaw?: number;
  readonly pitch?: number;
}

/** A rim of light along one side of the silhouette. */
export interface Rim {
  readonly dir: Xy;
  readonly w: number;
  readonly color: string;
  readonly alpha: number;
}

/** The light of a scene as a figure receives it; `light` points toward the lamp on screen. */
export interface Grade {
  readonly light: Xy;
  readonly key: string;
  readonly glow: number;
  readonly shadow: string;
  readonly depth: number;
  readonly occlusion: string;
  readonly ground: number;
  readonly rim?: readonly Rim[];
}
