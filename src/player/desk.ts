import { render, type TemplateResult } from 'lit/html.js';
import type { Session } from '#encounter';
import type { Preferences } from '#ui';
import { counted, createWatch, type Timing, type Watch } from './page/model/timer';
import { freshMemory, type Memory, snapshot, timingNow } from './page/snapshot';
import type { RunState } from './page/state';

/** What the parts of a run's screen work with: the session, what the screen remembers, the watch, and how it is drawn. */
export interface Desk {
  readonly session: Session;
  readonly preferences: Preferences;
  readonly host: HTMLElement;
  readonly memory: Memory;
  readonly watch: Watch;
  readonly state: () => RunState;
  readonly timing: () => Timing;
  readonly draw: () => void;
  /** The second on the watch that is on screen; nothing before the first drawing. */
  readonly drawn: () => number | undefined;
  readonly focus: (selector: string) => void;
  /** Draws, and puts the focus on what may only now be there. */
  readonly drawAnd: (selector: string) => void;
  /** Hands the session a decision, with the seconds it took. */
  readonly commit: (choice: string, more: { readonly late?: boolean; readonly reasons?: readonly string[] }) => void;
}

/** What a desk is made of. */
interface Parts {
  readonly session: Session;
  readonly preferences: Preferences;
  readonly places: Pick<RunState, 'stage' | 'portrait'>;
  readonly screen: (state: RunState) => TemplateResult;
  readonly onFault: (error: unknown) => void;
}

/** Makes the desk of a run; its watch starts at once, and nothing is drawn yet. */
export function createDesk(host: HTMLElement, { session, preferences, places, screen, onFault }: Parts): Desk {
  const watch = createWatch(() => performance.now());
  const memory = freshMemory();
  let drawn: number | undefined;
  const timing = (): Timing => timingNow(session.encounter, preferences.current(), memory);
  const state = (): RunState => snapshot(session.encounter, preferences.current(), watch.seconds(), memory, places);
  const draw = (): void => {
    const now = state();
    drawn = watch.seconds();
    render(screen(now), host);
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
    draw,
    drawn: () => drawn,
    focus,
    drawAnd: (selector) => {
      draw();
      focus(selector);
    },
    commit: (choice, more) => {
      const seconds = counted(more.late ? Number.MAX_SAFE_INTEGER : watch.seconds(), timing());
      try {
        session.decide({ choice, seconds, ...more });
      } catch (error) {
        onFault(error);
      }
    },
  };
}
