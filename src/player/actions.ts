import type { Desk } from './desk';
import type { RunActions } from './page/state';

/** What the buttons on the screen of a run do; `pause` opens the pause window. */
export function actionsOf(desk: Desk, pause: () => void): RunActions {
  const { session, memory, draw, drawAnd, commit } = desk;
  return {
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
    pause,
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
      memory.status = 'More time for this decision.';
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

/** Where the focus goes when a group is asked for, on scene and on the way. */
const FIRST = {
  all: '#decide',
  say: '.group.say .choice, .asking .choice',
  do: '.group.do .choice, .route .choice',
  radio: '.radio-page .choice, .request .choice',
  force: '[data-action=close-force]',
} as const;
