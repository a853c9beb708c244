import type { Encounter } from '#encounter';
import { isLibrary } from '#story';
import { groupChoices, type Groups, onTheWay } from './model/choices';
import { layForce } from './model/force';
import type { SpokenLine } from './model/lines';
import { lay, layAll, type List, type Spread } from './model/table';
import type { Settings } from '#ui';
import { counted, deadline, type Timing } from './model/timer';
import type { Drawer, RunState } from './state';

/** What the screen of a run remembers beside the encounter: what is open, and what is to be told. */
export interface Memory {
  drawer: Drawer;
  /** The list the trainee asked for, and the page that is open. */
  wanted: List;
  page: number;
  /** How the panel spreads its lists, once it is on screen. */
  spread: Spread;
  /** How often more time was taken for this decision. */
  extensions: number;
  /** The seconds left at the last warning of this decision; 0 before the first. */
  warned: number;
  logOpen: boolean;
  unfolded: boolean;
  caption: string;
  notice: string;
  status: string;
  /** The lines that are in the log already. */
  announced: readonly SpokenLine[];
}

/** What a screen remembers before anything happened. */
export function freshMemory(): Memory {
  return {
    drawer: { at: 'shut' },
    wanted: 'say',
    page: 0,
    spread: { tabs: false, measures: {} },
    extensions: 0,
    warned: 0,
    logOpen: false,
    unfolded: false,
    caption: '',
    notice: '',
    status: '',
    announced: [],
  };
}

/** The choices of the open decision in their groups; none once the run is over. */
function groupsNow(encounter: Encounter): Groups {
  const written = Object.values(encounter.scenario.choices);
  const standing = new Set(written.flatMap(({ id, file }) => (isLibrary(file) ? [id] : [])));
  const groups = groupChoices(encounter.offered?.choices ?? [], standing);
  return encounter.situation.phase === 'dispatch' ? onTheWay(groups) : groups;
}

/** The open decision's timer as the trainee has it. */
export function timingNow(encounter: Encounter, settings: Settings, memory: Memory): Timing {
  const limit = encounter.offered?.limit;
  return { timers: settings.timers, extensions: memory.extensions, ...(limit === undefined ? {} : { limit }) };
}

/** Everything the screen is drawn from; `elapsed` is the seconds of thinking about the open decision. */
export function snapshot(
  encounter: Encounter,
  settings: Settings,
  elapsed: number,
  memory: Memory,
  places: Pick<RunState, 'stage' | 'portrait'>,
): RunState {
  const groups = groupsNow(encounter);
  const { drawer, announced } = memory;
  const timing = timingNow(encounter, settings, memory);
  const end = deadline(timing);
  return {
    ...memory,
    ...places,
    encounter,
    policy: encounter.policy,
    settings,
    clock: encounter.situation.clock + (encounter.over ? 0 : counted(elapsed, timing)),
    unit: settings.units === 'agency' ? encounter.policy.units : settings.units,
    groups,
    table: encounter.situation.phase === 'dispatch' ? layAll(groups) : lay(groups, memory),
    tabs: memory.spread.tabs,
    force: layForce(groups.force, encounter.policy, drawer.at === 'open' ? drawer.page : 0),
    ...(end === undefined ? {} : { timer: { left: Math.max(0, end - elapsed), total: end } }),
    log: announced,
    canRewind: (encounter.offered?.decision ?? 1) > 1 && !encounter.over,
  };
}
