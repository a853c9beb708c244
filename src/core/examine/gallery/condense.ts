import { asOne, type SituationMet } from '#examine/truth';

/** The most cards that somebody looks through with care. */
const MOST = 300;

/** Situations that will hang on one card. */
type Group = readonly SituationMet[];

/**
 * What a walk met, on no more cards than can be looked through: every line has a card, and a card is divided as long as there is room, first where something
 * contradicts on some of it, then by what matters most in a picture. Where all fit, there is one for each pair of line and picture.
 */
export function condensed(met: readonly SituationMet[], most = MOST): readonly SituationMet[] {
  let groups = divided(met, ({ line }) => `${line.speaker ?? ''}: ${line.text}`);
  for (const told of features(met)) {
    let room = most - groups.length;
    const parts = new Map<Group, readonly Group[]>();
    for (const group of [...groups].sort((a, b) => statesOf(b) - statesOf(a))) {
      const own = divided(group, told);
      if (own.length - 1 > room) continue;
      room -= own.length - 1;
      parts.set(group, own);
    }
    groups = groups.flatMap((group) => parts.get(group) ?? [group]);
  }
  return groups.map((group) => group.reduce(asOne));
}

/** By what cards are told apart, what matters most before what matters less. */
function features(met: readonly SituationMet[]): readonly ((one: SituationMet) => string)[] {
  const pictures = Math.max(0, ...met.map(({ picture }) => picture.length));
  return [
    ({ contradictions }) => contradictions.map(({ rule, at }) => `${rule} ${JSON.stringify(at)}`).join(),
    ...Array.from(
      { length: pictures },
      (_, at) =>
        ({ picture }: SituationMet) =>
          picture[at] ?? '',
    ),
  ];
}

function divided(group: Group, told: (one: SituationMet) => string): readonly Group[] {
  const parts = new Map<string, SituationMet[]>();
  for (const one of group) {
    const key = told(one);
    const part = parts.get(key);
    if (part) part.push(one);
    else parts.set(key, [one]);
  }
  return [...parts.values()];
}

const statesOf = (group: Group): number => group.reduce((sum, { states }) => sum + states, 0);
