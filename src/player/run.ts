import { nothing, render } from 'lit/html.js';
import type { EncounterEvent, Session } from '#encounter';
import { openSettings, type Preferences } from '#ui';
import type { Asked } from '#classroom';
import { actionsOf } from './actions';
import { followWatch } from './countdown';
import { createDesk, type ThinkingPlace } from './desk';
import { followKeys } from './keyboard';
import type { Layout } from '#scene';
import { followStage, footOf, watchLayout } from './layout';
import { tellNews } from './news';
import { screen } from './page/screen';
import { openPause } from './pause';
import { createFace } from './portrait';

/** What a run's screen needs from whoever opens it. */
export interface RunTerms {
  readonly session: Session;
  readonly preferences: Preferences;
  /** Settles when the session, begun with a prologue, has the whole of its story; a decision made before that waits. */
  readonly whole: () => Promise<void>;
  /** One sentence on where the run is kept, for the pause window. */
  readonly kept: () => string;
  /** Where the thinking about the open decision outlives a reload of the page. */
  readonly thinking?: ThinkingPlace;
  /** What a class was asked in this run so far, and who is told when that changes. */
  readonly room: () => readonly Asked[];
  readonly onRoom: (room: readonly Asked[]) => void;
  readonly onPause: (paused: boolean) => void;
  /** Opens How to play, and calls back when it is closed. */
  readonly onHelp: (onClose: () => void) => void;
  readonly onLeave: () => void;
  readonly onDebrief: () => void;
  /** Is given what went wrong when the story could not go on. */
  readonly onFault: (error: unknown) => void;
}

/** The screen of a run. */
export interface RunScreen {
  /** Where the stage may be drawn; empty until then. */
  readonly stage: HTMLElement;
  readonly caption: (words: string) => void;
  /** Puts what lies over the stage where it is clear of what the stage shows; without a stage it goes to its own place. */
  readonly measure: (layout: Layout | undefined) => void;
  /** What is laid over the stage, and whether it is for the person alone. */
  readonly area: () => { readonly foot: number; readonly alone: boolean };
  /** Shows one sentence that does not stop the run. */
  readonly notice: (sentence: string) => void;
  /** Lets the clock, the keys and all that moves stand still, or go on. */
  readonly hold: (still: boolean) => void;
  readonly close: () => void;
}

/** Shows a run, from the call to its end, and hands the session what the trainee decides. */
export function openRun(host: HTMLElement, terms: RunTerms): RunScreen {
  const { session, preferences } = terms;
  const stage = emptyStage();
  const face = createFace(preferences.current());
  const desk = createDesk(host, {
    session,
    preferences,
    places: { stage, portrait: face.element },
    screen: (state) => screen(state, actions),
    whole: terms.whole,
    thinking: terms.thinking,
    onFault: terms.onFault,
  });
  const { memory, watch, draw, drawn } = desk;
  let paused = false;
  let closed = false;
  const isPaused = (): boolean => paused;

  const tell = (sentence: string): void => {
    memory.notice = sentence;
    memory.status = sentence;
    draw();
  };
  const hold = (still: boolean): void => {
    paused = still;
    if (still) watch.pause();
    else watch.resume();
    terms.onPause(still);
  };
  /** Whether there is a decision that a class can be asked about. */
  const canAsk = (): boolean => session.encounter.offered !== undefined && !session.encounter.over;
  const askRoom = (): void => {
    import('./ask').then(
      ({ openRoom }) => {
        if (closed) return;
        openRoom(desk, terms, (choice) => {
          hold(false);
          if (choice !== undefined) desk.commit(choice, {});
        });
      },
      () => {
        hold(false);
        tell('The page for asking the room could not be fetched. Everything else goes on without it.');
      },
    );
  };
  const ask = (): void => {
    if (paused || !canAsk()) return;
    hold(true);
    askRoom();
  };
  const pause = (): void => {
    if (paused) return;
    hold(true);
    openPause({
      practice: session.encounter.terms.mode === 'practice',
      canRewind: desk.state().canRewind,
      kept: terms.kept(),
      onResume: () => hold(false),
      onAsk: canAsk() ? askRoom : undefined,
      onSettings: () => openSettings(preferences, () => hold(false)),
      onHelp: () => terms.onHelp(() => hold(false)),
      onRewind: () => {
        hold(false);
        actions.rewind();
      },
      onLeave: () => terms.onLeave(),
    });
  };
  const actions = actionsOf(desk, pause, ask);

  const onNews = (news: readonly EncounterEvent[]): void => {
    const first = drawn() === undefined;
    tellNews(desk, news);
    // After every other observer has had the news.
    if (session.encounter.over && !first) setTimeout(terms.onDebrief, 0);
    face.follow(session.encounter, news);
  };

  document.body.classList.add('ink');
  const stops = [
    followKeys(desk, actions, isPaused),
    followWatch(desk, isPaused),
    preferences.observe((settings) => {
      face.setMotion(settings);
      if (drawn() !== undefined) draw();
    }),
    session.observe((_, news) => onNews(news)),
    watchLayout(host, desk.fit),
  ];

  return {
    stage,
    caption: (text) => {
      memory.caption = text;
      draw();
    },
    measure: (layout) => followStage(host, stage, layout),
    area: () => ({ foot: footOf(host), alone: memory.drawer.at === 'open' }),
    notice: tell,
    hold,
    close: () => {
      closed = true;
      for (const stop of stops) stop();
      face.close();
      document.body.classList.remove('ink');
      render(nothing, host);
    },
  };
}

/** The place of the stage, for eyes only. */
function emptyStage(): HTMLElement {
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.dataset['stage'] = '';
  stage.setAttribute('aria-hidden', 'true');
  return stage;
}
