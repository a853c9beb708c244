import { groupOf, type Policy, ruleFor } from '#doctrine';
import type { Offered, OfferedChoice } from '#encounter/situation';
import type { Line, Offer } from '#story';

/** The next decision, with the time for it that the lines before it gave. */
export function offeredAt(at: number, decision: number, offers: readonly Offer[], lines: readonly Line[]): Offered {
  let limit: number | undefined;
  for (const { timer } of lines) limit = timer ?? limit;
  const choices = offers.map(offeredChoice);
  return limit === undefined
    ? { type: 'offered', at, decision, choices }
    : { type: 'offered', at, decision, choices, limit };
}

/** Force that the agency does not carry is not on offer. */
export function isCarried(policy: Policy, { act }: Offer): boolean {
  return act.moves.every((move) => move.kind !== 'force' || (ruleFor(policy, move.word)?.carried ?? false));
}

const known = new WeakMap<Offer, OfferedChoice>();

/** An offer as the log keeps it; who tells a story fast hands out the same offers again and again. */
function offeredChoice(offer: Offer): OfferedChoice {
  let choice = known.get(offer);
  if (!choice) known.set(offer, (choice = choiceOf(offer)));
  return choice;
}

function choiceOf({ id, text, act }: Offer): OfferedChoice {
  return { id, text, group: groupOf(act), moves: act.moves, takes: act.takes };
}
