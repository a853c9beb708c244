import { type Decision, isForce, type Remark, type Tried } from './decision';

/** Decisions with fewer choices of their own than this cannot give anything away. */
const FEWEST = 3;
/** With fewer decisions than this, chance alone makes a pattern. */
const ENOUGH = 8;
/** From this share of decisions on, in percent, a habit of the author shows where the best choice is. */
const GIVES_AWAY = 60;

/** The decision's own choices without force: what the author wrote side by side. */
function side(decision: Decision): readonly Tried[] {
  return decision.tried.filter((one) => one.isOwn && !isForce(one));
}

function bestOf(choices: readonly Tried[]): Tried | undefined {
  const most = Math.max(...choices.map((one) => one.worth));
  const best = choices.filter((one) => one.worth === most);
  return best.length === 1 ? best[0] : undefined;
}

/** Whether the longest choice is nearly always the best by doctrine, or the best always stands in the same place. */
export function giveaways(decisions: readonly Decision[]): readonly Remark[] {
  const rows = decisions.flatMap((decision) => {
    const choices = side(decision);
    const best = choices.length >= FEWEST ? bestOf(choices) : undefined;
    return best ? [{ choices, best }] : [];
  });
  if (rows.length < ENOUGH) return [];
  const remarks: Remark[] = [];
  const longest = rows.filter(({ choices, best }) =>
    choices.every((one) => one === best || one.offer.text.length < best.offer.text.length),
  );
  const share = percent(longest.length, rows.length);
  if (share >= GIVES_AWAY) {
    remarks.push({
      rule: 'longest-is-best',
      message: `At ${longest.length} of ${rows.length} decisions (${share} %) the longest choice is the one doctrine thinks best; write some good choices short and some poor ones long.`,
    });
  }
  return [...remarks, ...places(rows)];
}

function places(rows: readonly { readonly choices: readonly Tried[]; readonly best: Tried }[]): readonly Remark[] {
  const at = new Map<string, number>();
  const note = (place: string) => void at.set(place, (at.get(place) ?? 0) + 1);
  for (const { choices, best } of rows) {
    const place = choices.indexOf(best);
    if (place === 0) note('first');
    else if (place === choices.length - 1) note('last');
    else note(`number ${place + 1}`);
  }
  return [...at].flatMap(([place, count]): readonly Remark[] => {
    const share = percent(count, rows.length);
    if (share < GIVES_AWAY) return [];
    return [
      {
        rule: 'best-in-one-place',
        message: `At ${count} of ${rows.length} decisions (${share} %) the choice doctrine thinks best stands ${place}; change the order of some.`,
      },
    ];
  });
}

function percent(part: number, whole: number): number {
  return Math.round((100 * part) / whole);
}
