import { type Situation, spotOf } from '#encounter';
import { distance, GONE, type Ground, groundOf, markOf, type Spot } from '#place';
import { type Moment, nameOf, OR_EXCUSE, quoted, type Remark, type Scene, type Statement } from '#truth/told';

/** Words for something that marks of a place are at, in, on or behind. */
const NOUNS = 'bench|wall|shelter|curb|gutter|lamp|corner|sign|hood|fender';

/** Says that somebody is at such a thing once the line is over. */
const IS_THERE = new RegExp(
  '^(?:is|are|stands?|sits?(?: back)?(?: down)?|kneels?|lies|waits?|stays?|steps?(?: down)?|is sitting|is standing|is lying|climbs?|gets?)' +
    `\\s(?:up |down |out )?(?:in|into|on|onto|at|by|under|behind|beside|against|as far as)\\s(?:the|your) (?:\\w+ ){0,2}?(${NOUNS})\\b`,
);

/** Whoever is so many decimeters from a mark is at it. */
const NEAR = 8;

/** A statement that puts somebody at a thing of the place, where they are not. */
export function placeDenied(
  { who, says, sentence }: Statement,
  { saying, after }: Moment,
  scene: Scene,
): Remark | undefined {
  const noun = IS_THERE.exec(says)?.[1];
  if (who === undefined || noun === undefined) return undefined;
  const ground = groundOf(scene.about.stage.place);
  const marks = marksAt(ground, noun);
  const spot = spotOf(after, who);
  if (!spot || marks.length === 0 || marks.some((mark) => distance(mark, spot) <= NEAR)) return undefined;
  return {
    rule: 'lexicon',
    at: { saying },
    of: `${who} place`,
    sentence: `${quoted(sentence)} puts ${nameOf(scene, who)} at the ${noun}, but they are ${whereIs(after, who, ground)}.`,
    advice: `Say so with “# at: ${who} ${marks[0]?.mark ?? 'MARK'}”, write what is so, ${OR_EXCUSE}.`,
  };
}

function marksAt(ground: Ground, noun: string): readonly Spot[] {
  return Object.entries(ground.marks).flatMap(([id, { about }]) => {
    const isMeant = `${id.replaceAll('-', ' ')} ${about}`.split(/[^a-z]+/i).includes(noun);
    const mark = isMeant ? markOf(ground, id) : undefined;
    return mark === undefined || mark === GONE ? [] : [mark];
  });
}

/** Where somebody is, in the words of the nearest mark. */
function whereIs(situation: Situation, who: string, ground: Ground): string {
  const spot = spotOf(situation, who);
  if (!spot) return 'gone';
  let [nearest, least] = ['', Infinity];
  for (const [id, { about }] of Object.entries(ground.marks)) {
    const mark = markOf(ground, id);
    if (mark === undefined || mark === GONE || distance(mark, spot) >= least) continue;
    [nearest, least] = [about, distance(mark, spot)];
  }
  return least === 0 ? nearest : `${(least / 10).toFixed(1)} m from ${nearest.replace(/^(?:at|on|in|by|under) /, '')}`;
}
