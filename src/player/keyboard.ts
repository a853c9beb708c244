import type { Desk } from './desk';
import { choiceFor } from './page/model/choices';
import { type Command, commandFor } from './page/model/keys';
import { groupsNow } from './page/snapshot';
import type { RunActions } from './page/state';

/** Lets the keys of the page act on a run, unless it is paused. The answer stops it. */
export function followKeys(desk: Desk, actions: RunActions, isPaused: () => boolean): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const chord = event.ctrlKey || event.altKey || event.metaKey;
    const press = { key: event.key, repeat: event.repeat, chord, typing: takesText(event.target) };
    const command = isPaused() ? undefined : commandFor(press, desk.preferences.current().keys);
    if (command && obey(command, desk, actions)) event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !/^(checkbox|radio|range)$/.test(target.type))
  );
}

/** Does what a command says; whether there was anything to do. */
function obey(command: Command, { session, memory, state }: Desk, actions: RunActions): boolean {
  const { drawer } = memory;
  switch (command.type) {
    case 'choose': {
      const choice = drawer.at === 'reasons' ? undefined : choiceFor(state().rows, command.key);
      if (choice) actions.choose(choice);
      return choice !== undefined;
    }
    case 'go':
      if (groupsNow(session.encounter)[command.to].length === 0) return false;
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
      actions.pause();
      return true;
    case 'log':
      actions.toggleLog();
      return true;
  }
}
