import { shown, type Situation } from '#encounter';
import { isWeapon } from '#story';
import type { Remark } from './contradiction';
import { BLADE_IN_HAND, type Entry, LEXICON, metAt } from './lexicon';
import type { Moment } from './moment';
import { placeDenied } from './places';
import { statementsIn, type Statement } from './prose';
import { OR_EXCUSE, quoted, truthOf } from './said';
import { nameOf, type Scene, wasHere } from './scene';

/** What a line says of bodies, places, hands and who is there that the situation denies; the first of them. */
export function linesDenied(moment: Moment, scene: Scene): readonly Remark[] {
  const { line, saying, before, after } = moment;
  const statements = statementsIn(line, scene);
  const said = lastOfEach(statements);
  for (const { statement, entry } of said) {
    const { who = scene.subject, named } = statement;
    if (!wasHere(who, before, after)) {
      // Of whoever is not there at all a name makes it sure who is meant.
      if (named || who === scene.subject) return [absent(moment, scene, who, statement.sentence)];
      continue;
    }
    if (entry.isSo(metAt(who, before, after))) continue;
    return [
      {
        rule: 'lexicon',
        at: { saying },
        sentence: `${quoted(statement.sentence)} says that ${nameOf(scene, who)} is ${entry.meaning}, but ${truthOf(scene, after, who)}.`,
        advice: `Say so with “${entry.tag.replace('NAME', who)}”, write what is so, ${OR_EXCUSE}.`,
      },
    ];
  }
  for (const statement of statements) {
    if (statement.who === undefined && BLADE_IN_HAND.test(statement.says) && !isBladeOut(before) && !isBladeOut(after))
      return [
        {
          rule: 'lexicon',
          at: { saying },
          sentence: `${quoted(statement.sentence)} speaks of a blade in a hand, but nobody holds one that can be seen.`,
          advice: `Say who holds it with “# holds: knife”, write what is so, ${OR_EXCUSE}.`,
        },
      ];
    const place = placeDenied(statement, moment, scene);
    if (place) return [place];
  }
  return speakerMissing(moment, scene);
}

/** The statements that the lexicon knows; of several about the same aspect of the same person the last, which is how it is when the line is over. */
function lastOfEach(
  statements: readonly Statement[],
): readonly { readonly statement: Statement; readonly entry: Entry }[] {
  const last = new Map<string, { readonly statement: Statement; readonly entry: Entry }>();
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

function absent({ saying, after }: Moment, scene: Scene, who: string, sentence: string): Remark {
  return {
    rule: 'lexicon',
    at: { saying },
    sentence: `${quoted(sentence)} speaks of ${nameOf(scene, who)} as there, but ${truthOf(scene, after, who)}.`,
    advice: `Bring them with “# enter: ${who}” once they could have come, write what is so, ${OR_EXCUSE}.`,
  };
}

/** Ways to speak from somewhere else. */
const FROM_AFAR = ['radio', 'phone'];

/** Somebody who speaks face to face and is not there. */
function speakerMissing({ line, saying, before, after }: Moment, scene: Scene): readonly Remark[] {
  const { speaker, manner, text } = line;
  if (speaker === undefined || after.phase === 'dispatch') return [];
  const member = scene.about.cast.find(({ id }) => id === speaker);
  if (!member || ['dispatch', 'officer'].includes(member.role)) return [];
  if ((manner !== undefined && FROM_AFAR.includes(manner)) || wasHere(speaker, before, after)) return [];
  return [
    {
      rule: 'lexicon',
      at: { saying },
      sentence: `${nameOf(scene, speaker)} says ${quoted(text)}, but ${truthOf(scene, after, speaker)}.`,
      advice: `Bring them first, have them speak by “# manner: phone” or “radio”, ${OR_EXCUSE}.`,
    },
  ];
}
