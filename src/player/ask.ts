import { type Asked, type Hands, handsAt, noted, raise } from '#classroom';
import type { Encounter } from '#encounter';
import { openDialog } from '#ui';
import type { Desk } from './desk';
import type { Outlook } from './page/model/outlook';
import { roomCommandFor, rowFor, sheetOf } from './page/model/sheet';
import { type RoomActions, roomPage, roomsChoice, type RoomState, toldHands } from './page/room';
import './styles/room.css';
import './styles/roomflow.css';
import './styles/reveal.css';

/** What a class was asked in the run so far, and who is told when that changes. */
interface RoomTerms {
  readonly whole: () => Promise<void>;
  readonly room: () => readonly Asked[];
  readonly onRoom: (room: readonly Asked[]) => void;
}

/**
 * Asks a class what it would do at the open decision: hands are counted and kept at once, and every count can be taken back. Nothing is judged before what each choice
 * would do is revealed, which only a practice run does. `onDone` is told once it is closed, with the choice that the run goes on with, if there is one.
 */
export function openRoom(
  desk: Desk,
  { room, onRoom, whole }: RoomTerms,
  onDone: (choice: string | undefined) => void,
): void {
  const run = desk.state();
  const decision = run.encounter.offered?.decision ?? 0;
  const sheet = sheetOf(run.groups);
  const picture = run.settings.stage ? pictureOf(run.encounter) : undefined;
  const past: Hands[] = [];
  let hands = handsAt(room(), decision);
  let status = '';
  let problem = '';
  let outlook: ReadonlyMap<string, Outlook> | undefined;
  let done: string | undefined;

  const state = (): RoomState => ({ run, sheet, hands, picture, canUndo: past.length > 0, outlook, problem, status });
  const note = (now: Hands): void => {
    hands = now;
    onRoom(noted(room(), { decision, hands }));
  };
  const change = (now: Hands, told: string): void => {
    past.push(hands);
    note(now);
    status = told;
    dialog.draw();
  };
  const actions: RoomActions = {
    raise: (row, by) => {
      const now = raise(hands, row.choice.id, by);
      if (now[row.choice.id] === hands[row.choice.id]) return;
      change(now, toldHands(sheet, now, row));
      bringUp(row.choice.id);
    },
    undo: () => {
      const before = past.pop();
      if (!before) return;
      const changed = sheet
        .flatMap(({ rows }) => rows)
        .find(({ choice }) => (before[choice.id] ?? 0) !== (hands[choice.id] ?? 0));
      note(before);
      status = `Taken back. ${changed ? toldHands(sheet, hands, changed) : ''}`;
      dialog.draw();
    },
    reveal: () => {
      if (run.encounter.terms.mode !== 'practice') return;
      const shown = outlook === undefined ? ahead() : Promise.resolve(undefined);
      void shown.then(
        (next) => {
          outlook = next;
          problem = '';
          status = next ? 'Revealed: what each would do.' : 'Hidden again.';
          dialog.draw();
        },
        () => {
          problem = UNREVEALED;
          status = UNREVEALED;
          dialog.draw();
        },
      );
    },
    again: () => change({}, 'All hands are down. Count again.'),
    go: () => {
      done = roomsChoice({ sheet, hands })?.choice.id;
      note(hands);
      dialog.close();
    },
    close: () => dialog.close(),
  };

  /** What each choice would do; a use of force is weighed with its reasons, and only the report does that. */
  const ahead = async (): Promise<ReadonlyMap<string, Outlook>> => {
    const [{ lookAhead }] = await Promise.all([import('./page/model/outlook'), whole()]);
    const open = sheet.filter(({ id }) => id !== 'force').flatMap(({ rows }) => rows);
    return lookAhead(
      desk.session.encounter,
      open.map(({ choice }) => choice.id),
    );
  };

  const onKey = (event: KeyboardEvent): void => {
    const { key, repeat, shiftKey: shift, target } = event;
    const chord = event.ctrlKey || event.altKey || event.metaKey;
    const onControl = target instanceof Element && target.closest('button, summary') !== null;
    const command = roomCommandFor({ key, repeat, chord, shift }, onControl, run.settings.keys);
    if (!command) return;
    event.preventDefault();
    if (command.type === 'go') actions.go();
    if (command.type === 'reveal') actions.reveal();
    if (outlook) return;
    if (command.type === 'undo') actions.undo();
    const row = command.type === 'hand' ? rowFor(sheet, command.letter) : undefined;
    if (command.type === 'hand' && row) actions.raise(row, command.by);
  };
  document.addEventListener('keydown', onKey);
  const dialog = openDialog(
    'Ask the room',
    () => roomPage(state(), actions),
    () => {
      document.removeEventListener('keydown', onKey);
      onDone(done);
    },
    'room',
  );
}

const UNREVEALED = 'What each would do could not be worked out, because a part of the program could not be fetched.';

/** Brings the row of a choice before the eyes, out of its fold too. */
function bringUp(choice: string): void {
  const row = document.querySelector(`dialog.room [data-row="${choice}"]`);
  row?.closest('details')?.setAttribute('open', '');
  row?.scrollIntoView({ block: 'nearest' });
}

/** A picture of the moment, for eyes only, painted once its parts have come; on the way there is nobody to see. */
function pictureOf({ scenario, situation }: Encounter): HTMLCanvasElement | undefined {
  if (situation.phase === 'dispatch') return undefined;
  const canvas = document.createElement('canvas');
  canvas.width = 1120;
  canvas.height = 520;
  canvas.setAttribute('aria-hidden', 'true');
  import('#scene/still')
    .then(async ({ fetchPlace, momentOf, paintScene }) => {
      await fetchPlace(scenario.about.stage.place);
      await paintScene(canvas, momentOf(scenario, situation));
    })
    // The words say everything that the picture shows.
    .catch(() => canvas.remove());
  return canvas;
}
