import { render, type TemplateResult } from 'lit/html.js';
import type { Session } from '#encounter';
import type { Preferences } from '#ui';
import { fitPlaces } from './layout';
import { counted, createWatch, type Thinking, type Timing, type Watch } from './page/model/timer';
import { freshMemory, type Memory, snapshot, timingNow } from './page/snapshot';
import type { RunState } from './page/state';
import { measureRows } from './rows';

/** What the parts of a run's screen work with: the session, what the screen remembers, the watch, and how it is drawn. */
export interface Desk {
  readonly session: Session;
  readonly preferences: Preferences;
  readonly host: HTMLElement;
  readonly memory: Memory;
  readonly watch: Watch;
  readonly state: () => RunState;
  readonly timing: () => Timing;
  /** Starts the watch for the decision that is open: where it was left, if the page was loaded again in the middle of it. */
  readonly startWatch: () => void;
  readonly draw: () => void;
  /** Fits what is drawn into its places, after a change of size; with the rows measured anew when the letters have changed too. */
  readonly fit: (letters: boolean) => void;
  /** The second on the watch that is on screen; nothing before the first drawing. */
  readonly drawn: () => number | undefined;
  readonly focus: (selector: string) => void;
  /** Draws, and puts the focus on what may only now be there. */
  readonly drawAnd: (selector: string) => void;
  /** Hands the session a decision, with the seconds it took. */
  readonly commit: (choice: string, more: { readonly late?: boolean; readonly reasons?: readonly string[] }) => void;
}

/** Where the thinking about the open decision is kept while it goes on. */
export interface ThinkingPlace {
  readonly read: () => Thinking | undefined;
  readonly write: (thinking: Thinking) => void;
}

/** What a desk is made of. */
interface Parts {
  readonly session: Session;
  readonly preferences: Preferences;
  readonly places: Pick<RunState, 'stage' | 'portrait'>;
  readonly screen: (state: RunState) => TemplateResult;
  /** Settles when the session has the whole of its story. */
  readonly whole: () => Promise<void>;
  readonly thinking: ThinkingPlace | undefined;
  readonly onFault: (error: unknown) => void;
}

const COMING = 'Your decision is taken. The rest of the story is still on its way.';

/** Makes the desk of a run; its watch starts at once, and nothing is drawn yet. */
export function createDesk(host: HTMLElement, parts: Parts): Desk {
  const { session, preferences, places, screen, whole, thinking, onFault } = parts;
  const watch = createWatch(() => performance.now());
  const memory = freshMemory();
  let drawn: number | undefined;
  const timing = (): Timing => timingNow(session.encounter, preferences.current(), memory);
  const state = (): RunState => snapshot(session.encounter, preferences.current(), watch.seconds(), memory, places);
  // What decides how high the rows are: while it stays the same, so does the measure.
  let measured = '';
  const measure = (): void => {
    // To look at the window costs a layout, and on the way nothing has to fit.
    if (!host.querySelector('#choices .lists')) return;
    const { innerWidth, innerHeight } = window;
    const { fontSize } = getComputedStyle(document.documentElement);
    const { layout } = document.documentElement.dataset;
    const decision = String(session.encounter.offered?.decision);
    const as = `${decision} ${String(innerWidth)} ${String(innerHeight)} ${fontSize} ${String(layout)}`;
    if (as === measured) return;
    measured = as;
    memory.spread = measureRows(host);
    render(screen(state()), host);
  };
  const draw = (): void => {
    drawn = watch.seconds();
    const decision = session.encounter.offered?.decision;
    if (decision !== undefined) thinking?.write({ decision, seconds: drawn, extensions: memory.extensions });
    render(screen(state()), host);
    measure();
    fitPlaces(host);
  };
  let waiting = false;
  /** Keeps the first decision until the rest of the story has come, and says so; one is enough. */
  const afterPrologue = (decide: () => void): void => {
    if (waiting) return;
    waiting = true;
    memory.notice = COMING;
    memory.status = COMING;
    draw();
    void whole().then(() => {
      if (session.encounter.scenario.prologue) return;
      if (memory.notice === COMING) memory.notice = '';
      decide();
    });
  };
  const focus = (selector: string): void => host.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  return {
    session,
    preferences,
    host,
    memory,
    watch,
    state,
    timing,
    startWatch: () => {
      const left = drawn === undefined ? thinking?.read() : undefined;
      const goesOn = left !== undefined && left.decision === session.encounter.offered?.decision;
      watch.restart(goesOn ? left.seconds : 0);
      memory.extensions = goesOn ? left.extensions : 0;
    },
    draw,
    fit: (letters) => {
      if (letters) measured = '';
      if (drawn === undefined) return;
      measure();
      fitPlaces(host);
    },
    drawn: () => drawn,
    focus,
    drawAnd: (selector) => {
      draw();
      focus(selector);
    },
    commit: (choice, more) => {
      const seconds = counted(more.late ? Number.MAX_SAFE_INTEGER : watch.seconds(), timing());
      const decide = (): void => {
        try {
          session.decide({ choice, seconds, ...more });
        } catch (error) {
          onFault(error);
        }
      };
      if (session.encounter.scenario.prologue) afterPrologue(decide);
      else decide();
    },
  };
}
