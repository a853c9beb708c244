import { OFFICER, type Situation, spotOf } from '#encounter';
import { distance, GONE, type Ground, groundOf, markOf, PLACES, type Spot } from '#place';
import { type Moment, nameOf, OR_EXCUSE, quoted, type Remark, type Scene, type Statement } from '#truth/told';

/** Words in the names of marks that say no one thing: what is large, what comes along, and where something is. */
const VAGUE = new Set(
  'across ahead aisle car deck door down edge end far first front gurney half hall hallway head kitchen lane line low near other out past porch rear road room second shoulder side street upstream walk way white'.split(
    ' ',
  ),
);

/** The words for things that marks of a place are at, in, on or behind: those of a mark’s name that say what it is about. */
function nounsOf({ marks }: Ground): readonly string[] {
  const named = Object.entries(marks).flatMap(([id, { about }]) =>
    id.split('-').filter((word) => !VAGUE.has(word) && about.split(/[^a-z]+/i).includes(word)),
  );
  return [...new Set(named)];
}

/** Says that somebody is at such a thing once the line is over. */
const isThere = (nouns: readonly string[]): RegExp =>
  new RegExp(
    '^(?:is|are|stands?|sits?(?: back)?(?: down)?|kneels?|lies|waits?|stays?|steps?(?: down)?|is sitting|is standing|is lying|climbs?|gets?)' +
      `\\s(?:up |down |out )?(?:in|into|on|onto|at|by|under|behind|beside|against|as far as)\\s(?:the|your) (?:\\w+ ){0,2}?(${nouns.join('|')})\\b`,
  );

/** That sentence at each place. */
const AT_PLACE = new Map(PLACES.map((place) => [place, isThere(nounsOf(groundOf(place)))]));

/** Says that the officer is at their own car once the line is over. */
const AT_OWN_CAR =
  /^(?:(?:stand|sit|wait|stay|lean|are)\s(?:by|at|beside|against|behind)|(?:walk|go|get|run|come) back to)\s(?:the|your) car\b/;
/** So many decimeters from its ends one is at the car. */
const BY_A_CAR = 15;

/** A statement that puts the officer at their own car, where they are not; none where the place has no car of theirs. */
function ownCarDenied(statement: Statement, { saying, after }: Moment, ground: Ground): Remark | undefined {
  const car = ground.obstacles.find(({ own }) => own);
  const spot = spotOf(after, OFFICER);
  if (statement.who !== OFFICER || !car || !spot || !AT_OWN_CAR.test(statement.says)) return undefined;
  if (spot.at >= car.from - BY_A_CAR && spot.at <= car.to + BY_A_CAR) return undefined;
  return {
    rule: 'lexicon',
    at: { saying },
    of: 'own car',
    sentence: `${quoted(statement.sentence)} puts the officer at their car, but they are ${whereIs(after, OFFICER, ground)}.`,
    advice: `Say so with “# at: officer MARK”, write what is so, ${OR_EXCUSE}.`,
  };
}

/** Whoever is so many decimeters from a mark is at it. */
const NEAR = 8;

/** A statement that puts somebody at a thing of the place, where they are not. */
export function placeDenied(statement: Statement, moment: Moment, scene: Scene): Remark | undefined {
  const { place } = scene.about.stage;
  const ground = groundOf(place);
  return ownCarDenied(statement, moment, ground) ?? thingDenied(statement, moment, scene, place, ground);
}

function thingDenied(
  { who, says, sentence }: Statement,
  { saying, after }: Moment,
  scene: Scene,
  place: Scene['about']['stage']['place'],
  ground: Ground,
): Remark | undefined {
  const noun = AT_PLACE.get(place)?.exec(says)?.[1];
  if (who === undefined || noun === undefined) return undefined;
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
