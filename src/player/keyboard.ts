import type { Desk } from './desk';
import { createGate } from './page/model/gate';
import { type Command, commandFor } from './page/model/keys';
import { choiceFor } from './page/model/table';
import type { RunActions } from './page/state';

/** Lets the keys of the page act on a run, unless it is paused. The answer stops it. */
export function followKeys(desk: Desk, actions: RunActions, isPaused: () => boolean): () => void {
  const gate = createGate(() => performance.now());
  const onKey = (event: KeyboardEvent): void => {
    const chord = event.ctrlKey || event.altKey || event.metaKey;
    const { key, code, repeat, shiftKey: shift, target } = event;
    const press = { key, repeat, chord, shift, typing: takesText(target), control: takesSpace(target) };
    const command = isPaused() ? undefined : commandFor(press, desk.preferences.current().keys);
    // Where Control or Meta is down, some systems do not say that another key goes up.
    if (!chord) gate.pressed(code);
    const meantForOthers = command?.type === 'choose' && !gate.isOpen();
    // A key that stays down does not press what the focus has gone to meanwhile.
    const heldDown = repeat && key === 'Enter' && target instanceof HTMLButtonElement;
    const obeyed = command !== undefined && !meantForOthers && obey(command, desk, actions);
    if (obeyed && (command.type === 'go' || command.type === 'more')) gate.seen();
    if (heldDown || obeyed) event.preventDefault();
  };
  const onKeyUp = ({ code }: KeyboardEvent): void => gate.released(code);
  document.addEventListener('keydown', onKey);
  document.addEventListener('keyup', onKeyUp);
  window.addEventListener('blur', gate.forget);
  const stop = desk.session.observe((encounter, news) => {
    if (news.length < encounter.log.length && news.some(({ type }) => type === 'offered')) gate.offered();
  });
  return () => {
    stop();
    window.removeEventListener('blur', gate.forget);
    document.removeEventListener('keyup', onKeyUp);
    document.removeEventListener('keydown', onKey);
  };
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !/^(checkbox|radio|range)$/.test(target.type))
  );
}

/** Whether Space presses what has the focus, or scrolls it. */
function takesSpace(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input, summary, dialog, [role=log]') !== null;
}

/** Does what a command says; whether there was anything to do. */
function obey(command: Command, { memory, state }: Desk, actions: RunActions): boolean {
  const { drawer } = memory;
  const { table, force, groups } = state();
  switch (command.type) {
    case 'choose': {
      const [rows, act] =
        drawer.at === 'open'
          ? [force.rows, actions.pick]
          : [table.lists.flatMap((list) => table.rows[list]), actions.choose];
      const choice = choiceFor(rows, command.key);
      if (choice) act(choice);
      return choice !== undefined;
    }
    case 'go':
      if (groups[command.to].length === 0) return false;
      if (command.to !== 'force') actions.go(command.to);
      else if (drawer.at === 'shut') actions.openDrawer();
      else actions.closeDrawer();
      return true;
    case 'more':
      if ((drawer.at === 'open' ? force.pages : table.pages) < 2) return false;
      actions.turn();
      return true;
    case 'read':
      return actions.read(command.back);
    case 'close':
      if (drawer.at === 'open' && drawer.chosen) actions.pick(undefined);
      else if (drawer.at === 'open') actions.closeDrawer();
      else if (memory.logOpen) actions.toggleLog();
      else if (memory.wanted === 'radio') actions.go('do');
      else return false;
      return true;
    case 'pause':
      actions.pause();
      return true;
    case 'log':
      actions.toggleLog();
      return true;
    case 'ask':
      actions.ask();
      return true;
  }
}
