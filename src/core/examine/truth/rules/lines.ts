import { haveLeft, shown, type Situation } from '#encounter';
import { isWeapon } from '#story';
import {
  BLADE_IN_HAND,
  type Entry,
  LEXICON,
  metAt,
  type Moment,
  nameOf,
  OR_EXCUSE,
  quoted,
  type Remark,
  type Scene,
  type Statement,
  statementsIn,
  truthOf,
  wasHere,
} from '#truth/told';
import { placeDenied } from './places';

/** What a line says of bodies, places, hands and who is there that the situation denies; each thing once. */
export function linesDenied(moment: Moment, scene: Scene): readonly Remark[] {
  const statements = statementsIn(moment.line, scene);
  const remarks = [
    ...lastOfEach(statements).flatMap((known) => denied(known, moment, scene)),
    ...statements.flatMap((statement) => [
      ...bladeDenied(statement, moment),
      ...[placeDenied(statement, moment, scene)].filter((remark) => remark !== undefined),
    ]),
  ];
  return remarks.length > 0 ? remarks : speakerMissing(moment, scene);
}

interface Known {
  readonly statement: Statement;
  readonly entry: Entry;
}

function denied({ statement, entry }: Known, { saying, before, after }: Moment, scene: Scene): readonly Remark[] {
  const { who = scene.subject, named, sentence } = statement;
  if (!wasHere(who, before, after)) {
    // Of whoever is not there at all a name makes it sure who is meant.
    return named || who === scene.subject ? [absent({ saying, after }, scene, who, sentence)] : [];
  }
  if (entry.isSo(metAt(who, before, after))) return [];
  return [
    {
      rule: 'lexicon',
      at: { saying },
      of: `${who} ${entry.aspect}`,
      sentence: `${quoted(sentence)} says that ${nameOf(scene, who)} is ${entry.meaning}, but ${truthOf(scene, after, who)}.`,
      advice: `Say so with “${entry.tag.replace('NAME', who)}”, write what is so, ${OR_EXCUSE}.`,
    },
  ];
}

function bladeDenied({ who, says, sentence }: Statement, { saying, before, after }: Moment): readonly Remark[] {
  if (who !== undefined || !BLADE_IN_HAND.test(says) || isBladeOut(before) || isBladeOut(after)) return [];
  return [
    {
      rule: 'lexicon',
      at: { saying },
      of: 'blade',
      sentence: `${quoted(sentence)} speaks of a blade in a hand, but nobody holds one that can be seen.`,
      advice: `Say who holds it with “# holds: knife”, write what is so, ${OR_EXCUSE}.`,
    },
  ];
}

/** The statements that the lexicon knows; of several about the same aspect of the same person the last, which is how it is when the line is over. */
function lastOfEach(statements: readonly Statement[]): readonly Known[] {
  const last = new Map<string, Known>();
  for (const statement of statements) {
    if (statement.who === undefined) continue;
    const entry = LEXICON.find(({ words }) => words.test(statement.says));
    if (entry) last.set(`${statement.who} ${entry.aspect}`, { statement, entry });
  }
  return [...last.values()];
}

function isBladeOut({ people }: Situation): boolean {
  return Object.values(people).some((person) => shown(person).some(({ thing }) => isWeapon(thing)));
}

function absent(
  { saying, after }: Pick<Moment, 'saying' | 'after'>,
  scene: Scene,
  who: string,
  sentence: string,
): Remark {
  return {
    rule: 'lexicon',
    at: { saying },
    of: who,
    sentence: `${quoted(sentence)} speaks of ${nameOf(scene, who)} as there, but ${truthOf(scene, after, who)}.`,
    advice: `Bring them with “# enter: ${who}” once they could have come, write what is so, ${OR_EXCUSE}.`,
  };
}

/** Ways to speak from somewhere else. */
const FROM_AFAR = ['radio', 'phone'];

/** Somebody who speaks face to face and is not there; the subject may have left with the officer. */
function speakerMissing({ line, saying, before, after }: Moment, scene: Scene): readonly Remark[] {
  const { speaker, manner, text } = line;
  if (speaker === undefined || after.phase === 'dispatch') return [];
  const member = scene.about.cast.find(({ id }) => id === speaker);
  if (!member || ['dispatch', 'officer'].includes(member.role)) return [];
  if ((manner !== undefined && FROM_AFAR.includes(manner)) || wasHere(speaker, before, after)) return [];
  if (speaker === scene.subject && haveLeft(after, scene.about)) return [];
  return [
    {
      rule: 'lexicon',
      at: { saying },
      sentence: `${nameOf(scene, speaker)} says ${quoted(text)}, but ${truthOf(scene, after, speaker)}.`,
      advice: `Bring them first, have them speak by “# manner: phone” or “radio”, ${OR_EXCUSE}.`,
    },
  ];
}
