import type { Encounter } from '#encounter';
import { groupChoices, type Groups, numberChoices, onTheWay, type Open, openGroup } from './model/choices';
import type { SpokenLine } from './model/lines';
import type { Settings } from '#ui';
import { counted, deadline, type Timing } from './model/timer';
import type { Drawer, RunState } from './state';

/** What the screen of a run remembers beside the encounter: what is open, and what is to be told. */
export interface Memory {
  drawer: Drawer;
  /** The group the trainee asked for. */
  wanted: Open;
  /** How often more time was taken for this decision. */
  extensions: number;
  /** The seconds left at the last warning of this decision; 0 before the first. */
  warned: number;
  logOpen: boolean;
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
    wanted: 'all',
    extensions: 0,
    warned: 0,
    logOpen: false,
    caption: '',
    notice: '',
    status: '',
    announced: [],
  };
}

/** The choices of the open decision in their groups; none once the run is over. */
export function groupsNow(encounter: Encounter): Groups {
  const groups = groupChoices(encounter.offered?.choices ?? []);
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
  const { drawer, announced, wanted } = memory;
  const open = openGroup(groups, drawer.at === 'list' ? 'force' : wanted);
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
    rows: numberChoices(groups, drawer.at === 'reasons' ? 'force' : open),
    open,
    ...(end === undefined ? {} : { timer: { left: Math.max(0, end - elapsed), total: end } }),
    log: announced,
    canRewind: (encounter.offered?.decision ?? 1) > 1 && !encounter.over,
  };
}
