/** What a person can set, and the browser remembers. */
export interface Settings {
  /** Size of text in percent. */
  readonly text: 100 | 115 | 130 | 150;
  /** A `projector` is read from the last row: everything grows with the screen. */
  readonly screen: 'desk' | 'projector';
  readonly motion: 'system' | 'full' | 'reduced';
  /** Loudness, 0-100. */
  readonly volume: number;
  readonly muted: boolean;
  readonly captions: boolean;
  /** `agency` follows the policy pack. */
  readonly units: 'agency' | 'm' | 'ft';
  readonly timers: 'on' | 'extended' | 'off';
  /** Whether single keys (digits and letters) act on the play screen. */
  readonly keys: boolean;
  readonly stage: boolean;
  /** Whether practice shows the coached meter. */
  readonly coach: boolean;
  /** Whether the guided beginning has been offered, so that it is offered once. */
  readonly guided: boolean;
}

/** The settings of somebody who has not set anything. */
export const DEFAULTS: Settings = {
  text: 100,
  screen: 'desk',
  motion: 'system',
  volume: 70,
  muted: false,
  captions: false,
  units: 'agency',
  timers: 'on',
  keys: true,
  stage: true,
  coach: false,
  guided: false,
};

/** The choices of each setting that has a list of them, with the words shown. */
export const OPTIONS = {
  text: [
    [100, 'Standard'],
    [115, 'Large'],
    [130, 'Larger'],
    [150, 'Largest'],
  ],
  screen: [
    ['desk', 'A desk or a phone'],
    ['projector', 'A projector'],
  ],
  motion: [
    ['system', 'As this device says'],
    ['full', 'Full'],
    ['reduced', 'Reduced'],
  ],
  units: [
    ['agency', 'As the agency'],
    ['ft', 'Feet'],
    ['m', 'Meters'],
  ],
  timers: [
    ['on', 'On'],
    ['extended', 'Twice the time'],
    ['off', 'Off'],
  ],
} as const;

/** Reads settings from anything that was stored or asked for; whatever is missing or unknown keeps its default. */
export function parseSettings(data: unknown): Settings {
  const from: Readonly<Record<string, unknown>> = typeof data === 'object' && data !== null ? { ...data } : {};
  return {
    text: oneOf(OPTIONS.text, from['text']) ?? DEFAULTS.text,
    screen: oneOf(OPTIONS.screen, from['screen']) ?? DEFAULTS.screen,
    motion: oneOf(OPTIONS.motion, from['motion']) ?? DEFAULTS.motion,
    units: oneOf(OPTIONS.units, from['units']) ?? DEFAULTS.units,
    timers: oneOf(OPTIONS.timers, from['timers']) ?? DEFAULTS.timers,
    volume: loudness(from['volume']),
    muted: flag(from['muted'], DEFAULTS.muted),
    captions: flag(from['captions'], DEFAULTS.captions),
    keys: flag(from['keys'], DEFAULTS.keys),
    stage: flag(from['stage'], DEFAULTS.stage),
    coach: flag(from['coach'], DEFAULTS.coach),
    guided: flag(from['guided'], DEFAULTS.guided),
  };
}

function oneOf<T>(rows: readonly (readonly [T, string])[], value: unknown): T | undefined {
  return rows.find(([word]) => word === value)?.[0];
}

function loudness(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULTS.volume;
  return Math.min(100, Math.max(0, Math.round(value)));
}

function flag(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}
