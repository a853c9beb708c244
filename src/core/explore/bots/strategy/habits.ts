import { forceOption, type ForceOption, isA, uses, wordOf } from '#doctrine';
import type { OfferedChoice } from '#encounter';
import { best, type Bot } from './bot';
import type { Table } from './plain';
import type { View } from './view';

/** Points by which a habit varies from one moment to the next. */
const VARIES = 8;

/** A bot that follows a table of habits: the first that is on offer, more or less; what the table does not name is worth nothing. */
function habitual(tableAt: (view: View) => Table, force: (view: View, option: ForceOption) => number): Bot {
  return (view, chance) => {
    const table = tableAt(view);
    const worthOf = (choice: OfferedChoice) =>
      choice.moves.reduce(
        (most, move) => Math.max(most, move.kind === 'force' ? force(view, move.word) : (table[wordOf(move)] ?? -40)),
        -1000,
      );
    const weighed = view.choices.map((choice) => {
      const times = view.past.filter((past) => past.choice === choice.id).length;
      return { choice, worth: worthOf(choice) - 3 * times + (chance(`habit ${choice.id}`) % VARIES) };
    });
    return best(weighed, chance);
  };
}

const NEVER = -500;
const intrusion = (option: ForceOption) => {
  const { severity, level, display } = forceOption(option);
  return severity * 10 + level + (display ? -1 : 0);
};
const orders = (view: View) =>
  view.past.filter((past) => uses(past, 'say:command', 'say:repeat-command', 'say:threaten', 'say:warn-force')).length;

const COMMANDS: Table = {
  'ask:dispatch-weapons': 30,
  'request:backup': 28,
  'do:hurry': 26,
  'do:arrive-hot': 24,
  'say:command': 60,
  'say:repeat-command': 64,
  'say:threaten': 50,
  'say:warn-force': 46,
  'say:challenge': 44,
  'say:calm-down': 42,
  'say:instruct': 40,
  'say:set-limit': 38,
  'say:argue': 34,
  'say:dismiss': 30,
  'say:demand-id': 36,
  'say:lecture': 32,
  'do:approach': 28,
  'do:block-exit': 28,
  'do:crowd': 26,
  'say:closed-question': 20,
  'say:introduce': 12,
  'end:arrest': 58,
  'say:tell-rights': 30,
  'request:ems': 20,
  'do:report': 15,
  'do:search': 25,
};
/** Orders that went unanswered before a commander reaches for force. */
const ENOUGH_ORDERS = 5;

/** Orders, orders again, threatens, and then uses force. */
export const commander: Bot = habitual(
  () => COMMANDS,
  (view, option) =>
    view.situation.phase !== 'dispatch' && orders(view) >= ENOUGH_ORDERS ? 66 - intrusion(option) : NEVER,
);

const HASTE: Table = {
  'do:observe': 20,
  'do:hurry': 60,
  'do:approach': 46,
  'do:crowd': 40,
  'say:suggest': 52,
  'say:dismiss': 50,
  'say:closed-question': 36,
  'say:instruct': 40,
  'say:command': 38,
  'say:calm-down': 34,
  'say:minimize': 34,
  'say:yes-but': 40,
  'say:offer-help': 42,
  'say:offer-choice': 40,
  'say:false-promise': 44,
  'say:introduce': 30,
  'say:ask-about-weapon': 24,
  'say:reassure': 22,
  'say:explain': 15,
  'do:leave': 56,
  'end:involuntary-hold': 54,
  'end:arrest': 48,
  'end:left-scene': 56,
  'end:voluntary-transport': 58,
  'end:disengaged': 58,
};
/** Seconds of contact after which haste takes hold of somebody. */
const PATIENCE = 240;

/** Skips information, closes distance, and picks whatever ends it soonest. */
export const hurried: Bot = habitual(
  (view) => ({ ...quickest(view), ...HASTE }),
  (view, option) => {
    const met = view.past.find((past) => past.phase !== 'dispatch');
    return met && view.situation.clock - met.at > PATIENCE && intrusion(option) < 12 ? 47 - intrusion(option) : NEVER;
  },
);

/** With nothing better on offer, the shortest act. */
function quickest(view: View): Table {
  const short = view.choices.filter((choice) => !isA(choice, 'force') && !isA(choice, 'request'));
  return Object.fromEntries(
    short.flatMap((choice) => choice.moves.map((move) => [wordOf(move), -Math.min(30, choice.takes)] as const)),
  );
}

const SILENCE: Table = {
  'do:wait': 60,
  'do:observe': 54,
  'do:hold-for-resource': 56,
  'say:minimal-encourager': 30,
  'do:step-back': 26,
  'do:disengage': 10,
  'do:take-cover': 14,
  'do:arrive-quietly': 20,
  'request:backup': 12,
  'say:reassure': 0,
  'do:report': 0,
  'do:leave': 5,
  'do:hurry': -5,
  'say:closed-question': -10,
};

/** Waits and says little. */
export const passive: Bot = habitual(
  () => SILENCE,
  () => NEVER,
);

/** Uses force as soon as it is on offer, the least intrusive first, and more each time; until then it gives orders. */
export const forceFirst: Bot = habitual(
  () => COMMANDS,
  (view, option) => {
    const used = view.past.flatMap((past) =>
      past.moves.flatMap((move) => (move.kind === 'force' ? [intrusion(move.word)] : [])),
    );
    const most = Math.max(-1, ...used);
    return intrusion(option) > most ? 200 - intrusion(option) : 100 + intrusion(option);
  },
);

/** Any choice is as likely as any other. */
export const chance: Bot = (view, toss) =>
  best(
    view.choices.map((choice) => ({ choice, worth: 0 })),
    toss,
  );
