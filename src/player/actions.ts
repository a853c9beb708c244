import type { Desk } from './desk';
import type { RunActions } from './page/state';
import { readOn } from './reading';

/** What the buttons on the screen of a run do; `pause` opens the pause window, and `ask` the one in which a class is asked. */
export function actionsOf(desk: Desk, pause: () => void, ask: () => void): RunActions {
  const { session, memory, draw, drawAnd, commit } = desk;
  return {
    choose: (choice) => commit(choice.id, {}),
    openDrawer: () => {
      memory.drawer = { at: 'open', page: 0, ticked: [] };
      drawAnd('[data-action=close-force]');
    },
    closeDrawer: () => {
      memory.drawer = { at: 'shut' };
      drawAnd('[data-action=force]');
    },
    pick: (chosen) => {
      const { drawer } = memory;
      if (drawer.at === 'shut') return;
      const { page, ticked } = drawer;
      memory.drawer = { at: 'open', page, ticked, ...(chosen && { chosen }) };
      drawAnd(chosen ? '[data-action=confirm-force]' : `[data-choice="${drawer.chosen?.id ?? ''}"]`);
    },
    tick: (fact) => {
      const { drawer } = memory;
      if (drawer.at === 'shut') return;
      const others = drawer.ticked.filter((other) => other !== fact);
      memory.drawer = { ...drawer, ticked: drawer.ticked.includes(fact) ? others : [...others, fact] };
      draw();
    },
    confirm: () => {
      const { drawer } = memory;
      if (drawer.at === 'shut' || !drawer.chosen) return;
      commit(drawer.chosen.id, drawer.ticked.length > 0 ? { reasons: drawer.ticked } : {});
    },
    go: (to) => {
      memory.drawer = { at: 'shut' };
      if (memory.wanted !== to && (memory.spread.tabs || to === 'radio' || memory.wanted === 'radio')) memory.page = 0;
      memory.wanted = to;
      drawAnd(FIRST[to]);
    },
    turn: () => {
      const { drawer } = memory;
      const { table, force } = desk.state();
      const [pages, page] = drawer.at === 'open' ? [force.pages, drawer.page] : [table.pages, table.page];
      const next = (page + 1) % pages;
      if (drawer.at === 'open') memory.drawer = { ...drawer, page: next };
      else memory.page = next;
      memory.status = `Page ${String(next + 1)} of ${String(pages)}.`;
      const held = document.activeElement;
      draw();
      // The row that had the focus is put away.
      if (held instanceof HTMLElement && held.closest('[hidden]')) desk.focus('.lists li:not([hidden]) .choice');
    },
    read: (back) => readOn(desk.host, back),
    unfold: () => {
      memory.unfolded = !memory.unfolded;
      draw();
    },
    pause,
    ask,
    toggleLog: () => {
      memory.logOpen = !memory.logOpen;
      drawAnd(memory.logOpen ? '#log-name' : '[data-action=log]');
      const list = desk.host.querySelector('[role=log]');
      if (list) list.scrollTop = list.scrollHeight;
    },
    rewind: () => {
      const now = session.encounter.offered?.decision ?? 1;
      if (now > 1) session.rewind(now - 1);
    },
    moreTime: () => {
      memory.extensions += 1;
      memory.status = 'Time added for this decision.';
      memory.warned = 0;
      draw();
    },
    noTimers: () => {
      desk.preferences.change({ timers: 'off' });
      memory.notice = 'Timers are off. Settings turn them on again.';
      memory.status = memory.notice;
      drawAnd('#decide');
    },
    dismiss: () => {
      memory.notice = '';
      drawAnd('#decide');
    },
  };
}

/** Where the focus goes when a list is asked for, on scene and on the way. */
const FIRST = {
  say: '.group.say li:not([hidden]) .choice, .asking .choice',
  do: '.group.do li:not([hidden]) .choice, .route .choice',
  radio: '.group.radio-page li:not([hidden]) .choice, .request .choice',
} as const;
