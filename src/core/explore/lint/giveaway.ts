import { groupOf, isA } from '#doctrine';
import { unquoted } from '#encounter';
import type { Remark, Tried, Visit } from './visit';

/** Lists with fewer choices than this cannot give anything away. */
const FEWEST = 3;
/** With fewer decisions than this, chance alone makes a pattern. */
const ENOUGH = 8;
/** From this share of decisions on, in percent, a habit of the author shows where the best choice is. */
const GIVES_AWAY = 60;
/** So many decisions are named. */
const NAMED = 3;

/** A decision's best choice by doctrine, and the list in which a trainee sees it, in the order of the screen. */
interface Row {
  readonly best: Tried;
  readonly list: readonly Tried[];
}

/**
 * Whether the longest choice is nearly always the best by doctrine, or the best always stands in the same place: both as a trainee sees it, within
 * Say, Do or Radio, each in the order of the script with the library's acts last. `placeOf` names file and line of a choice.
 */
export function giveaways(visits: readonly Visit[], placeOf: (choice: string) => string): readonly Remark[] {
  const rows = visits.filter(({ isNew }) => isNew).flatMap(rowOf);
  if (rows.length < ENOUGH) return [];
  const longest = rows.filter(({ list, best }) =>
    list.every((one) => one === best || one.offer.text.length < best.offer.text.length),
  );
  const habit = (rule: string, found: readonly Row[], what: string, todo: string): readonly Remark[] => {
    const share = Math.round((100 * found.length) / rows.length);
    const named = mostOften(found);
    const [first] = named;
    if (share < GIVES_AWAY || !first) return [];
    const examples = named.map(({ offer }) => `“${unquoted(offer.text)}” (${placeOf(offer.id)})`).join(', ');
    const message = `At ${found.length} of ${rows.length} decisions (${share} %) ${what}, so a trainee can find it without reading. Doctrine thinks best, for example: ${examples}. ${todo}`;
    return [{ rule, choice: first.offer.id, message }];
  };
  return [
    ...habit(
      'longest-is-best',
      longest,
      'the best choice is the longest of its list (Say or Do, as the screen shows them)',
      'Say these in fewer words, or write a poor choice beside each that is longer.',
    ),
    ...[...byPlace(rows)].flatMap(([place, found]) =>
      habit(
        'best-in-one-place',
        found,
        `the best choice stands ${place} in its list (Say or Do, in the order of the script)`,
        'Move some of these to another place among the choices of their gather.',
      ),
    ),
  ];
}

/** The one best choice that is not force, if the author wrote it, in its list; nothing where several are as good or the list is short. */
function rowOf({ phase, tried }: Visit): readonly Row[] {
  const open = tried.filter((one) => listOf(one, phase) !== 'force');
  const most = Math.max(...open.map((one) => one.worth));
  const [best, other] = open.filter((one) => one.worth === most);
  if (!best?.isOwn || other) return [];
  const list = open.filter((one) => listOf(one, phase) === listOf(best, phase));
  return list.length < FEWEST ? [] : [{ best, list: ordered(list) }];
}

/** The list of the screen that a choice is in: on the way, questions to dispatch are among what is said; a request alone has its page. */
function listOf({ offer }: Tried, phase: Visit['phase']): 'say' | 'do' | 'radio' | 'force' {
  const group = groupOf(offer.act);
  if (group !== 'do') return group;
  if (offer.act.moves.length > 0 && offer.act.moves.every((move) => move.kind === 'request')) return 'radio';
  return phase === 'dispatch' && isA(offer.act, 'ask') ? 'say' : 'do';
}

/** What is spoken comes before questions to dispatch; otherwise the order stays. */
function ordered(list: readonly Tried[]): readonly Tried[] {
  const spoken = list.filter(({ offer }) => isA(offer.act, 'say'));
  return [...spoken, ...list.filter((one) => !spoken.includes(one))];
}

function byPlace(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const at = new Map<string, Row[]>();
  for (const row of rows) {
    const place = row.list.indexOf(row.best);
    const name = place === 0 ? 'first' : place === row.list.length - 1 ? 'last' : `as number ${place + 1}`;
    at.set(name, [...(at.get(name) ?? []), row]);
  }
  return at;
}

/** The best choices of some decisions, the one met most often first. */
function mostOften(rows: readonly Row[]): readonly Tried[] {
  const met = new Map<string, { readonly best: Tried; times: number }>();
  for (const { best } of rows) {
    const entry = met.get(best.offer.id);
    if (entry) entry.times++;
    else met.set(best.offer.id, { best, times: 1 });
  }
  return [...met.values()]
    .sort((a, b) => b.times - a.times)
    .slice(0, NAMED)
    .map(({ best }) => best);
}
