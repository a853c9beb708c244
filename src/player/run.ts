import { html, nothing, render } from 'lit/html.js';
import { effective, type EncounterEvent, lateChoice, type Session } from '#encounter';
import { briefing } from './page/briefing';
import { placeRuler, type RulerPlace, watchLayout } from './layout';
import { dialogue } from './page/log';
import { choiceFor } from './page/model/choices';
import { type Command, commandFor } from './page/model/keys';
import { linesOf, passage } from './page/model/lines';
import { counted, createWatch, deadline, type Timing } from './page/model/timer';
import { openPause } from './pause';
import { play } from './page/play';
import { createFace } from './portrait';
import { openSettings, type Preferences } from '#ui';
import { freshMemory, groupsNow, snapshot, timingNow } from './page/snapshot';
import type { RunActions, RunState } from './page/state';

/** What a run's screen needs from the front door. */
export interface RunTerms {
  readonly session: Session;
  readonly preferences: Preferences;
  /** One sentence on where the run is kept, for the pause window. */
  readonly kept: () => string;
  readonly onPause: (paused: boolean) => void;
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
  /** Puts the distance's pill on the ruler that the stage draws; without one it goes to its own place. */
  readonly measure: (ruler: RulerPlace | undefined) => void;
  /** Shows one sentence that does not stop the run. */
  readonly notice: (sentence: string) => void;
  readonly close: () => void;
}

/** Shows a run, from the call to its end, and hands the session what the trainee decides. */
export function openRun(host: HTMLElement, terms: RunTerms): RunScreen {
  const { session, preferences } = terms;
  const watch = createWatch(() => performance.now());
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.setAttribute('aria-hidden', 'true');
  const face = createFace(preferences.current());
  const memory = freshMemory();
  let paused = false;
  let shownSecond = -1;
  let warned = 0;

  const timing = (): Timing => timingNow(session.encounter, preferences.current(), memory);
  const stateNow = (): RunState =>
    snapshot(session.encounter, preferences.current(), watch.seconds(), memory, { stage, portrait: face.element });

  const draw = (): void => {
    const state = stateNow();
    shownSecond = watch.seconds();
    const dispatch = state.encounter.phase === 'dispatch' && !state.encounter.over;
    render(
      html`<div class="run">
        ${dispatch ? briefing(state, actions) : play(state, actions)} ${dialogue(state, actions)}
        ${
          state.notice
            ? html`<p class="notice">
                <span>${state.notice}</span><button class="tool" @click=${actions.dismiss}>Dismiss</button>
              </p>`
            : nothing
        }
        <p class="sr" role="status">${state.status}</p>
      </div>`,
      host,
    );
  };

  // The words that are new go into the log a moment after it is there: only then are they read aloud.
  const announce = (): void => {
    memory.announced = linesOf(session.encounter, effective(session.encounter.log));
    draw();
  };

  const focus = (selector: string): void => host.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  const show = (selector: string): void => host.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
  const drawAnd = (selector: string): void => {
    draw();
    focus(selector);
  };

  const commit = (choice: string, more: { late?: boolean; reasons?: readonly string[] }): void => {
    const seconds = counted(more.late ? Number.MAX_SAFE_INTEGER : watch.seconds(), timing());
    try {
      session.decide({ choice, seconds, ...more });
    } catch (error) {
      terms.onFault(error);
    }
  };

  const actions: RunActions = {
    choose: (choice) => {
      if (choice.group !== 'force') {
        commit(choice.id, {});
        return;
      }
      memory.drawer = { at: 'reasons', choice };
      drawAnd('#reasons');
    },
    confirm: (choice, reasons) => commit(choice.id, reasons.length > 0 ? { reasons } : {}),
    openDrawer: () => {
      memory.drawer = { at: 'list' };
      drawAnd('[data-action=close-force]');
    },
    closeDrawer: () => {
      memory.drawer = { at: 'shut' };
      drawAnd('[data-action=force]');
    },
    go: (to) => {
      memory.wanted = to;
      drawAnd(FIRST[to]);
    },
    pause: () => pause(),
    toggleLog: () => {
      memory.logOpen = !memory.logOpen;
      drawAnd(memory.logOpen ? '#log-name' : '[data-action=log]');
      const list = host.querySelector('[role=log]');
      if (list) list.scrollTop = list.scrollHeight;
    },
    rewind: () => {
      const now = session.encounter.offered?.decision ?? 1;
      if (now > 1) session.rewind(now - 1);
    },
    moreTime: () => {
      memory.extensions += 1;
      memory.status = 'More time for this decision.';
      warned = 0;
      draw();
    },
    noTimers: () => {
      preferences.change({ timers: 'off' });
      memory.notice = 'Timers are off. Settings turn them on again.';
      memory.status = memory.notice;
      drawAnd('#decide');
    },
    dismiss: () => {
      memory.notice = '';
      drawAnd('#decide');
    },
  };

  const hold = (still: boolean): void => {
    paused = still;
    if (still) watch.pause();
    else watch.resume();
    terms.onPause(still);
  };
  const pause = (): void => {
    if (paused) return;
    hold(true);
    openPause({
      practice: session.encounter.terms.mode === 'practice',
      canRewind: stateNow().canRewind,
      kept: terms.kept(),
      onResume: () => hold(false),
      onSettings: () => openSettings(preferences, () => hold(false)),
      onRewind: () => {
        hold(false);
        actions.rewind();
      },
      onLeave: () => terms.onLeave(),
    });
  };

  /** Whether a command did something. */
  const obey = (command: Command): boolean => {
    const groups = groupsNow(session.encounter);
    const { drawer } = memory;
    switch (command.type) {
      case 'choose': {
        const choice = drawer.at === 'reasons' ? undefined : choiceFor(stateNow().rows, command.key);
        if (choice) actions.choose(choice);
        return choice !== undefined;
      }
      case 'go':
        if (groups[command.to].length === 0) return false;
        if (command.to !== 'force') {
          memory.drawer = { at: 'shut' };
          actions.go(command.to);
        } else if (drawer.at === 'shut') actions.openDrawer();
        else actions.closeDrawer();
        return true;
      case 'close':
        if (drawer.at === 'reasons') actions.openDrawer();
        else if (drawer.at === 'list') actions.closeDrawer();
        else if (memory.logOpen) actions.toggleLog();
        else if (memory.wanted === 'radio') actions.go('do');
        else return false;
        return true;
      case 'pause':
        pause();
        return true;
      case 'log':
        actions.toggleLog();
        return true;
    }
  };

  const onKey = (event: KeyboardEvent): void => {
    const at = event.target;
    const typing =
      at instanceof HTMLTextAreaElement ||
      (at instanceof HTMLInputElement && !/^(checkbox|radio|range)$/.test(at.type));
    const chord = event.ctrlKey || event.altKey || event.metaKey;
    const press = { key: event.key, repeat: event.repeat, chord, typing };
    const command = paused ? undefined : commandFor(press, preferences.current().keys);
    if (command && obey(command)) event.preventDefault();
  };

  const onHidden = (): void => {
    if (paused) return;
    if (document.hidden) watch.pause();
    else watch.resume();
  };

  const tick = (): void => {
    if (paused || session.encounter.over || watch.seconds() === shownSecond) return;
    const end = deadline(timing());
    const left = end === undefined ? Infinity : end - watch.seconds();
    const late = left <= 0 ? lateChoice(session.encounter) : undefined;
    if (late !== undefined) {
      commit(late, { late: true });
      return;
    }
    if ((left === 10 || left === 5) && warned !== left) {
      warned = left;
      memory.status = `${String(left)} seconds left to decide.`;
    }
    draw();
  };

  const onNews = (news: readonly EncounterEvent[]): void => {
    const first = shownSecond < 0;
    if (news.some((event) => event.type === 'offered' || event.type === 'ended')) {
      watch.restart();
      warned = 0;
      Object.assign(memory, { drawer: { at: 'shut' }, wanted: 'all', extensions: 0, status: '' });
    }
    const back = news.find((event) => event.type === 'rewound');
    if (news.some((event) => event.type === 'decided')) memory.caption = '';
    if (back && !first) memory.status = `You are back at decision ${String(back.to)}.`;
    if (first) {
      const events = effective(session.encounter.log);
      const before = events.length - passage(session.encounter.log).length;
      memory.announced = linesOf(session.encounter, events.slice(0, before));
    }
    draw();
    setTimeout(announce, first ? 120 : 0);
    // After every other observer has had the news.
    if (session.encounter.over && !first) setTimeout(terms.onDebrief, 0);
    face.follow(session.encounter, news);
    focus(first || news.some((event) => event.type === 'entered') ? 'h1' : '#decide');
    show('#speech');
  };

  document.body.classList.add('ink');
  document.addEventListener('keydown', onKey);
  document.addEventListener('visibilitychange', onHidden);
  const beat = setInterval(tick, 200);
  const stopSettings = preferences.observe((settings) => {
    face.setMotion(settings);
    if (shownSecond >= 0) draw();
  });
  const stopNews = session.observe((_, news) => onNews(news));
  const stopLayout = watchLayout(host);

  return {
    stage,
    caption: (text) => {
      memory.caption = text;
      draw();
    },
    measure: (ruler) => placeRuler(host, ruler),
    notice: (sentence) => {
      memory.notice = sentence;
      memory.status = sentence;
      draw();
    },
    close: () => {
      clearInterval(beat);
      stopNews();
      stopSettings();
      stopLayout();
      face.close();
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('visibilitychange', onHidden);
      document.body.classList.remove('ink');
      render(nothing, host);
    },
  };
}

/** Where the focus goes when a group is asked for, on scene and on the way. */
const FIRST = {
  all: '#decide',
  say: '.group.say .choice, .asking .choice',
  do: '.group.do .choice, .route .choice',
  radio: '.radio-page .choice, .request .choice',
  force: '[data-action=close-force]',
} as const;
