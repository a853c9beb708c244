import { diagnosticText } from '#story';
import { chooseInk, type InkTurn, linesOfTurn, openInk, sourceOf, startInk, type Walker, walkerOf } from '#walker';
import { type Asked, complain, playOn, print, Stop } from '#cli/terminal';
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
  const start = startInk(walker, seed);
  show(walker, start);
  const { turn, problem } = await playOn(start, choices, asking(walker));
  const wrong = problem ?? (turn.fault && `The script stopped: ${turn.fault.sentence}`);
  if (wrong !== undefined) complain(wrong);
  return wrong === undefined ? 0 : 1;
}

function show({ story }: Walker, turn: InkTurn): void {
  for (const line of linesOfTurn(story, turn)) if (line.text.trim() !== '') print(`  ${line.text.trim()}`);
}

function take(walker: Walker, before: InkTurn, at: number): InkTurn {
  print(`\n> ${before.place.options[at]?.text ?? ''}`);
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
    closed: ({ fault }, id) =>
      fault
        ? `The script stopped before “${id}” could be chosen: ${fault.sentence}`
        : `The story is over before “${id}” could be chosen.`,
    ids: ({ place }) => place.options.map(sourceOf),
    offer,
    take: (turn, typed) => {
      const at = turn.place.options.findIndex((one, index) => String(index + 1) === typed || sourceOf(one) === typed);
      if (at < 0) return undefined;
      const after = take(walker, turn, at);
      before.set(after, turn);
      return after;
    },
    back: (turn) => before.get(turn) ?? 'There is no decision to take back yet.',
  };
}
