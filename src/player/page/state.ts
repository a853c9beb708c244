import type { Policy, Unit } from '#doctrine';
import type { Encounter, OfferedChoice } from '#encounter';
import type { Groups } from './model/choices';
import type { SpokenLine } from './model/lines';
import type { List, Row, Table } from './model/table';
import type { Settings } from '#ui';

/** Whether the use-of-force drawer is open; then the page of its options, the one chosen, and the facts ticked. */
export type Drawer =
  | { readonly at: 'shut' }
  | { readonly at: 'open'; readonly page: number; readonly chosen?: OfferedChoice; readonly ticked: readonly string[] };

/** Everything the screen of a run is drawn from. */
export interface RunState {
  readonly encounter: Encounter;
  readonly policy: Policy;
  readonly settings: Settings;
  /** Seconds on the incident clock as they are shown now. */
  readonly clock: number;
  readonly unit: Unit;
  readonly groups: Groups;
  readonly table: Table;
  /** Whether the lists stand behind tabs, one at a time. */
  readonly tabs: boolean;
  readonly force: { readonly rows: readonly Row[]; readonly pages: number };
  readonly drawer: Drawer;
  /** Seconds left and seconds in all, when the decision is timed. */
  readonly timer?: { readonly left: number; readonly total: number };
  readonly log: readonly SpokenLine[];
  readonly logOpen: boolean;
  /** Whether the picture is unfolded where there is no room for it to stand open. */
  readonly unfolded: boolean;
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
  readonly openDrawer: () => void;
  readonly closeDrawer: () => void;
  /** Chooses an option of force, or takes that back; nothing is done yet. */
  readonly pick: (choice: OfferedChoice | undefined) => void;
  readonly tick: (fact: string) => void;
  /** Does what is chosen in the drawer, for the facts that are ticked. */
  readonly confirm: () => void;
  readonly go: (to: List) => void;
  /** Turns to the next page of what is open. */
  readonly turn: () => void;
  /** Goes on in a long passage, or back; whether there was anything to go to. */
  readonly read: (back: boolean) => boolean;
  readonly unfold: () => void;
  readonly pause: () => void;
  /** Asks the class what it would do. */
  readonly ask: () => void;
  readonly toggleLog: () => void;
  readonly rewind: () => void;
  readonly moreTime: () => void;
  readonly noTimers: () => void;
  readonly dismiss: () => void;
}
