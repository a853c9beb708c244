import { isA, uses } from '#doctrine';
import { unquoted } from '#encounter';
import type { Line } from '#story';
import { type Answer, leavesScene, type Remark, type Tried, type Visit } from './visit';

/** What choices come to: told the same, told not at all, and force that nothing answers. Only what held at every state looked at is claimed. */
export function outcomes(visits: readonly Visit[]): readonly Remark[] {
  const mute = silent(visits);
  const free = harmless(visits);
  const known = new Set([...mute, ...free].map(({ choice }) => choice));
  return [...mute, ...free, ...same(visits, known)];
}

/** Two of the author's choices that the script answered in the same words, with the same on offer next, wherever both could be taken; not those that are known to be unanswered. */
function same(visits: readonly Visit[], known: ReadonlySet<string>): readonly Remark[] {
  const pairs = new Map<string, { readonly one: Tried; readonly other: Tried; states: number; alike: boolean }>();
  for (const { tried } of visits) {
    const own = tried.filter(({ isOwn, offer }) => isOwn && !known.has(offer.id));
    own.forEach((other, at) => {
      for (const one of own.slice(0, at)) {
        const key = `${one.offer.id} ${other.offer.id}`;
        const pair = pairs.get(key) ?? { one, other, states: 0, alike: true };
        pair.states += other.answers.length;
        if (pair.alike) pair.alike = isAlike(one, other);
        pairs.set(key, pair);
      }
    });
  }
  const told = new Set<string>();
  return [...pairs.values()].flatMap(({ one, other, states, alike }): readonly Remark[] => {
    if (!alike || told.has(other.offer.id)) return [];
    told.add(other.offer.id);
    return [
      {
        rule: 'same-outcome',
        choice: other.offer.id,
        message: `“${unquoted(other.offer.text)}” and “${unquoted(one.offer.text)}” (${one.offer.id}) were answered alike, word for word, with the same choices after them, in all ${states} states looked at; let the answers differ, or leave one choice out: a trainee cannot learn what the difference was.`,
      },
    ];
  });
}

function isAlike(one: Tried, other: Tried): boolean {
  if (one.answers.every(({ signs }) => signs.size === 0)) return false;
  return one.answers.every((answer, at) => {
    const against = other.answers[at];
    return against !== undefined && told(answer) === told(against) && follows(answer, against, one, other);
  });
}

function told({ lines }: Answer): string {
  return JSON.stringify(lines);
}

/** Whether the same is on offer after both; the two themselves are left out, because one of them may be used up. */
function follows({ next }: Answer, against: Answer, ...pair: readonly Tried[]): boolean {
  if (Math.abs(next.length - against.next.length) > pair.length) return false;
  const rest = (ids: readonly string[]) => ids.filter((id) => pair.every(({ offer }) => offer.id !== id));
  const [mine, theirs] = [rest(next), rest(against.next)];
  return mine.length === theirs.length && mine.every((id, at) => id === theirs[at]);
}

/** What was found of a choice at all visits: states in which something answered it, and in which nothing did. */
interface Found {
  readonly one: Tried;
  answered: number;
  unanswered: number;
  /** The first line that came and would have come anyway. */
  anyway?: string;
}

/** Looks at choices in every state; `verdict` says whether something answered, or nothing where that cannot be told. */
function eachState(
  visits: readonly Visit[],
  concerns: (one: Tried) => boolean,
  verdict: (visit: Visit, one: Tried, at: number) => boolean | undefined,
): readonly Found[] {
  const all = new Map<string, Found>();
  for (const visit of visits) {
    for (const one of visit.tried.filter(concerns)) {
      const found = all.get(one.offer.id) ?? { one, answered: 0, unanswered: 0 };
      all.set(one.offer.id, found);
      one.answers.forEach((answer, at) => {
        const said = verdict(visit, one, at);
        if (said === true) found.answered++;
        if (said !== false) return;
        found.unanswered++;
        const line = answer.lines.find(({ text, speaker }) => text !== '' && speaker !== 'officer');
        if (line) found.anyway ??= line.text;
      });
    }
  }
  return [...all.values()].filter(({ answered, unanswered }) => answered === 0 && unanswered > 0);
}

/** Choices after which nothing is heard or seen, except what comes after every other choice that leads to the same place. */
function silent(visits: readonly Visit[]): readonly Remark[] {
  const found = eachState(
    visits,
    // A hub's idle line is all the answer that waiting and watching need.
    ({ offer }) => !uses(offer.act, 'do:wait', 'do:observe', 'do:hold-for-resource') && !isA(offer.act, 'force'),
    (visit, one, at) => {
      const answer = one.answers[at];
      if (!answer || leavesScene(answer)) return undefined;
      if (!comesAnyway(visit, one, answer, at)) return true;
      return answer.lines.some(isTurn) ? undefined : false;
    },
  );
  return found.map(({ one, anyway }) => ({
    rule: 'no-feedback',
    choice: one.offer.id,
    message:
      anyway === undefined
        ? `Nothing is said or seen after “${unquoted(one.offer.text)}”; show what it did to the person, if only by a look.`
        : `After “${unquoted(one.offer.text)}” comes only what would have come anyway (“${anyway}”); show what this choice did to the person, if only by a look.`,
  }));
}

/** Whether a line tells that the person takes to doing something else, that somebody is hurt, or that time runs: no idle line of a hub does. */
function isTurn({ behavior, injury, timer }: Line): boolean {
  return behavior !== undefined || injury !== undefined || timer !== undefined;
}

/** Whether all that is heard and seen is heard and seen after every other choice, too, that leads to the same place from here. */
function comesAnyway({ tried }: Visit, one: Tried, answer: Answer, at: number): boolean {
  if (answer.signs.size === 0) return true;
  const mates: Tried[] = [];
  for (const other of tried) {
    const against = other.answers[at];
    if (other === one || !against || !follows(answer, against, one, other)) continue;
    for (const sign of answer.signs) if (!against.signs.has(sign)) return false;
    mates.push(other);
  }
  // One other choice may have been given the same words on purpose; that is another mistake.
  return mates.length > 1 || mates.some(({ offer }) => uses(offer.act, 'do:wait'));
}

/** Force that the script does not answer: what the engine itself makes of force is not seen as an answer to this one. */
function harmless(visits: readonly Visit[]): readonly Remark[] {
  const found = eachState(visits, ({ offer }) => isA(offer.act, 'force'), answeredForce);
  return found.map(({ one, anyway }) => ({
    rule: 'force-without-consequence',
    choice: one.offer.id,
    message: `“${unquoted(one.offer.text)}” uses force, and the script answers it with ${anyway === undefined ? 'nothing' : `nothing but what comes after waiting, too (“${anyway}”)`}; tell what it does to the person and what comes of it: force always costs something.`,
  }));
}

function answeredForce({ tried }: Visit, one: Tried, at: number): boolean | undefined {
  const answer = one.answers[at];
  if (!answer) return undefined;
  const wait = tried.find(({ offer }) => uses(offer.act, 'do:wait'))?.answers[at];
  const waited = new Set(wait ? shownOf(wait) : []);
  const own = one.offer.act.effects.length > 0 || answer.lines.some(({ injury }) => injury !== undefined);
  return own || shownOf(answer).some((sign) => !waited.has(sign));
}

/** What a script can show of a consequence: everything but sounds, and what it does to the person, the part and the ending. */
function shownOf(answer: Answer): readonly string[] {
  const signs = [...answer.signs].filter((sign) => !sign.startsWith('sound '));
  const turns = answer.lines.flatMap(({ effects, phase, ending }) => [
    ...effects.map((effect) => JSON.stringify(effect)),
    ...(phase === undefined ? [] : [`phase ${phase}`]),
    ...(ending === undefined ? [] : [`ending ${ending}`]),
  ]);
  return [...signs, ...turns];
}
