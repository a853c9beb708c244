import { diagnosticText } from '#story';
import { chooseInk, type InkTurn, linesOfTurn, openInk, sourceOf, startInk, type Walker, walkerOf } from '#walker';
import { ask, type Asked, complain, print, Stop } from '#cli/terminal';
import { openPlain } from '#cli/files';

/** Plays a story that is ink alone: the choices given, or whatever is typed when none are. Exit code 1 when it breaks off. */
export async function playPlain(word: string, choices: string | undefined, seed: number): Promise<number> {
  const { story: plain, diagnostics } = openPlain(word, { agencies: [], seeds: 1 });
  if (!plain) {
    for (const diagnostic of diagnostics) complain(diagnosticText(diagnostic));
    throw new Stop(`${word} has problems that keep it from being played.`, 1);
  }
  const opened = openInk(plain.material.json);
  if ('problem' in opened) throw new Stop(opened.problem, 1);
  const walker = walkerOf(opened.story);
  let turn = startInk(walker, seed);
  show(walker, turn);
  const listed = choices?.split(',').map((id) => id.trim()).filter((id) => id !== ''); // prettier-ignore
  for (const id of listed ?? []) turn = take(walker, turn, id);
  if (listed) offer(turn);
  else turn = await ask(turn, asking(walker));
  if (!turn.fault) return 0;
  complain(`The script stopped: ${turn.fault.sentence}`);
  return 1;
}

function show({ story }: Walker, turn: InkTurn): void {
  for (const line of linesOfTurn(story, turn)) if (line.text.trim() !== '') print(`  ${line.text.trim()}`);
}

function take(walker: Walker, before: InkTurn, id: string): InkTurn {
  const at = before.place.options.findIndex((option) => sourceOf(option) === id);
  if (at < 0) {
    if (before.fault) throw new Stop(`The script stopped before “${id}” could be chosen: ${before.fault.sentence}`, 1);
    if (before.place.options.length === 0) throw new Stop(`The story is over before “${id}” could be chosen.`, 1);
    offer(before);
    throw new Stop(`The choice “${id}” is not on offer here; the list above is.`, 1);
  }
  print(`\n> ${before.place.options[at]?.text ?? id}`);
  const after = chooseInk(walker, before.place, at);
  show(walker, after);
  return after;
}

function offer({ place }: InkTurn): void {
  place.options.forEach((option, index) =>
    print(`  ${String(index + 1).padStart(2)}  ${option.text}  ${sourceOf(option)}`),
  );
}

/** Ink alone has no log to go back in, so the turns that were played are kept. */
function asking(walker: Walker): Asked<InkTurn> {
  const before = new Map<InkTurn, InkTurn>();
  return {
    isOpen: ({ place, fault }) => place.options.length > 0 && !fault,
    offer,
    take: (turn, typed) => {
      const option = turn.place.options.find((one, index) => String(index + 1) === typed || sourceOf(one) === typed);
      if (!option) return undefined;
      const after = take(walker, turn, sourceOf(option));
      before.set(after, turn);
      return after;
    },
    back: (turn) => before.get(turn) ?? 'There is no decision to take back yet.',
  };
}
