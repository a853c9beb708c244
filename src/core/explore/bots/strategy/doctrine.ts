import { BY_HAND, forceOption, type ForceOption, isA, type Move, permits, ruleFor, uses, wordOf } from '#doctrine';
import type { OfferedChoice } from '#encounter';
import { contactWorth } from './contact';
import { OUTCOME, PREPARATION } from './plain';
import { read, type Reading } from './reading';
import type { View } from './view';
import { belongs } from './words';

/** What pressure is worth, whatever else a choice does. */
const PRESSURE = -60;

/**
 * What doctrine thinks of every choice on offer, in points: information and help early, distance and cover, listening before influence, offers
 * when they can be taken, the least force that fits and only against an attack, a warm hand-over, care afterwards. The tables are Talkdown's
 * reading of PERF ICAT, the behavioral change stairway and Project BETA; they know nothing of how a scenario goes on.
 */
export function weighChoices(view: View): readonly { readonly choice: OfferedChoice; readonly worth: number }[] {
  const reading = read(view);
  return view.choices.map((choice) => ({ choice, worth: worthOf(view, reading, choice) }));
}

function worthOf(view: View, reading: Reading, choice: OfferedChoice): number {
  const worths = choice.moves.map((move) => worthOfMove(view, reading, move));
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  const least = Math.min(0, ...worths);
  // A bad part spoils a choice; several good ones make it a little better than the best of them.
  const worth = least < 0 ? least : Math.max(0, ...worths) + Math.trunc((total - Math.max(0, ...worths)) / 5);
  return worth - staleness(view, reading, choice);
}

function worthOfMove(view: View, reading: Reading, move: Move): number {
  if (move.kind === 'force') return worthOfForce(view, reading, move.word);
  if (belongs({ moves: [move] }, 'pressure')) return PRESSURE;
  if (move.kind === 'request' && reading.asked(move.word)) return 0;
  // An officer knows what the own agency does not have at all.
  if (move.kind === 'request' && !view.policy.resources.some(({ resource }) => resource === move.word)) return 12;
  const word = wordOf(move);
  switch (view.situation.phase) {
    case 'dispatch':
      return PREPARATION[word] ?? 10;
    case 'contact':
      return contactWorth(view, reading, move);
    case 'outcome':
      return OUTCOME[word] ?? 25;
  }
}

/** Force answers an attack only, as far as the agency permits it, after a warning where the agency asks for one; the least intrusive first. */
function worthOfForce(view: View, reading: Reading, option: ForceOption): number {
  const { severity, display } = forceOption(option);
  if (view.situation.phase !== 'contact' || !reading.attacks || !permits(view.policy, option, view.situation.behavior))
    return -100;
  if (BY_HAND.includes(option) && (reading.now.weaponSeen || reading.now.decimeters > REACH)) return -50;
  const warned = reading.times('say:warn-force') > 0 || ruleFor(view.policy, option)?.warning !== true;
  const ground = Math.min(3, reading.gaveGround);
  const upon = ground > 0 && view.situation.behavior === 'life-threatening' && reading.now.decimeters <= UPON ? 20 : 0;
  return (display ? 16 : 34) + 14 * ground + upon - (warned ? 0 : 14) - 5 * severity;
}

/** Nearer than this, in decimeters, there is no more ground to give to somebody who comes with a weapon. */
const UPON = 40;
/** As far as a hand or a baton reaches, in decimeters. */
const REACH = 15;

/** What doing the same again costs: the same sentence, the same technique twice in a row, or one worn out by use. */
function staleness(view: View, reading: Reading, choice: OfferedChoice): number {
  if (view.situation.phase === 'dispatch' || isA(choice, 'force')) return 0;
  const [first] = choice.moves;
  if (!first) return 0;
  const word = wordOf(first);
  const again = view.past.filter((past) => past.choice === choice.id);
  const last = view.past.at(-1);
  const keepsSafe = reading.attacks && uses(choice, 'do:step-back', 'do:take-cover');
  return (
    (keepsSafe ? 8 : 22) * again.length +
    (again.some((past) => past.signs < 0) ? 15 : 0) +
    (last && uses(last, word) && !keepsSafe ? 12 : 0) +
    6 * Math.max(0, reading.times(word) - 3)
  );
}
