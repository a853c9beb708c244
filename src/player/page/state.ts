import type { Policy, Unit } from '#doctrine';
import type { Encounter, OfferedChoice } from '#encounter';
import type { Groups, Open, Row } from './model/choices';
import type { Settings } from '#ui';
import type { SpokenLine } from './model/lines';

/** Where the use-of-force drawer is: shut, showing the options, or asking for the facts one of them relies on. */
export type Drawer =
  { readonly at: 'shut' } | { readonly at: 'list' } | { readonly at: 'reasons'; readonly choice: OfferedChoice };

/** Everything the screen of a run is drawn from. */
export interface RunState {
  readonly encounter: Encounter;
  readonly policy: Policy;
  readonly settings: Settings;
  /** Seconds on the incident clock as they are shown now. */
  readonly clock: number;
  readonly unit: Unit;
  readonly groups: Groups;
  readonly rows: Readonly<Record<keyof Groups, readonly Row[]>>;
  readonly open: Open;
  readonly drawer: Drawer;
  /** Seconds left and seconds in all, when the decision is timed. */
  readonly timer?: { readonly left: number; readonly total: number };
  readonly log: readonly SpokenLine[];
  readonly logOpen: boolean;
  readonly caption: string;
  readonly notice: string;
  /** Words for readers that read aloud and nobody else. */
  readonly status: string;
  readonly canRewind: boolean;
  readonly stage: HTMLElement;
  readonly portrait: HTMLElement;
}

/** What a person can do on the screen of a run. */
export interface RunActions {
  readonly choose: (choice: OfferedChoice) => void;
  readonly confirm: (choice: OfferedChoice, reasons: readonly string[]) => void;
  readonly openDrawer: () => void;
  readonly closeDrawer: () => void;
  readonly go: (to: Open) => void;
  readonly pause: () => void;
  readonly toggleLog: () => void;
  readonly rewind: () => void;
  readonly moreTime: () => void;
  readonly noTimers: () => void;
  readonly dismiss: () => void;
}
