import { DISPOSITIONS, entryOf, isA, uses, wordOf } from '#doctrine';
import type { OfferedChoice } from '#encounter';
import { best, type Bot } from './bot';
import { passive } from './habits';
import type { Table } from './plain';
import type { View } from './view';
import { belongs } from './words';

/*
 * The habits of somebody who plays the menu and not the person. None of them looks at what the person says or does; each takes what it has not taken yet
 * before it takes anything again, and leaves force alone.
 */

/** What somebody without doctrine can tell apart in a menu: everything short of force, what was not taken before first. */
function menu({ choices, past }: View): readonly OfferedChoice[] {
  const short = choices.filter((choice) => !isA(choice, 'force'));
  const fresh = short.filter(({ id }) => !past.some(({ choice }) => choice === id));
  return fresh.length > 0 ? fresh : short.length > 0 ? short : choices;
}

/** Takes the longest text. */
export const longest: Bot = (view, chance) =>
  best(
    menu(view).map((choice) => ({ choice, worth: choice.text.length })),
    chance,
  );

/** Takes what stands first on the page. */
export const first: Bot = (view, chance) =>
  best(
    menu(view).map((choice, nth) => ({ choice, worth: -nth })),
    chance,
  );

/** Words that sound kind wherever they are said, some of them pressure all the same. */
const COURTESY: Table = {
  'say:apologize': 60,
  'say:ask-permission': 60,
  'say:reassure': 58,
  'say:affirm': 57,
  'say:validate': 56,
  'say:ask-name': 54,
  'say:introduce': 54,
  'say:offer-help': 54,
  'say:affirm-right': 52,
  'say:honest-promise': 50,
  'say:hand-over': 50,
  'say:ask-wants': 48,
  'say:inform-family': 48,
  'say:ask-agreement': 47,
  'say:agree-to-differ': 46,
  'say:offer-choice': 46,
  'do:offer-item': 45,
  'say:name-emotion': 44,
  'say:explain': 42,
  'say:minimize': 40,
  'say:false-promise': 40,
  'say:take-sides': 38,
  'say:play-along': 38,
  'say:open-question': 36,
  'say:yes-but': 34,
};

/** Says the kindest words on offer, whatever the person has said and however far the talk has come. */
export const politest: Bot = (view, chance) =>
  best(
    menu(view).map((choice) => ({
      choice,
      worth: Math.max(...choice.moves.map((move) => COURTESY[wordOf(move)] ?? 0)),
    })),
    chance,
  );

/** From this restriction on, where the person goes is decided for them. */
const DECIDED_FOR = 3;

/** Whether a choice is made of good words alone: no pressure, no force, nothing decided for the person. */
function isGood(choice: OfferedChoice): boolean {
  return (
    !belongs(choice, 'pressure') &&
    !choice.moves.some(
      (move) =>
        move.kind === 'force' || (move.kind === 'end' && entryOf(DISPOSITIONS, move.word).restriction >= DECIDED_FOR),
    )
  );
}

/** Takes each good word once, in the order of the page. */
export const collector: Bot = (view, chance) => {
  const good = menu(view).filter(isGood);
  const fresh = good.filter((choice) =>
    choice.moves.some((move) => !view.past.some((past) => uses(past, wordOf(move)))),
  );
  const [next] = [...fresh, ...good];
  return next?.id ?? first(view, chance);
};

/** Asks for every resource there is, then says nothing. */
export const waiter: Bot = (view, chance) => {
  const asks = menu(view).filter(
    (choice) =>
      isA(choice, 'request') && !view.past.some((past) => choice.moves.some((move) => uses(past, wordOf(move)))),
  );
  return asks.length > 0 ? best(asks.map((choice) => ({ choice, worth: 0 })), chance) : passive(view, chance); // prettier-ignore
};

/** Follows lines learned by heart, skips what is not on offer, and waits when there is nothing left to say. */
export function script(lines: readonly string[]): Bot {
  return (view, chance) => {
    const left = lines.slice(reached(lines, view));
    return left.find((line) => view.choices.some(({ id }) => id === line)) ?? passive(view, chance);
  };
}

/** How far in the lines somebody is who has followed them so far. */
function reached(lines: readonly string[], { past }: View): number {
  let place = 0;
  for (const { choice } of past) {
    const at = lines.indexOf(choice, place);
    if (at >= 0) place = at + 1;
  }
  return place;
}
