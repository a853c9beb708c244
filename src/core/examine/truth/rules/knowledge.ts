import { OFFICER, type Situation } from '#encounter';
import type { Offer } from '#story';
import { type Culprit, type Moment, OR_EXCUSE, quoted, type Remark, type Scene } from '#truth/told';

type Knowledge = Scene['about']['knowledge'][number];

/** Knowledge with the word that betrays it. */
type Betrayed = readonly (readonly [Knowledge, string])[];

const betrayed = new WeakMap<Scene, Map<string, Betrayed>>();

/** The knowledge that words betray, with the word that does. */
function betrayedBy(text: string, scene: Scene): Betrayed {
  let known = betrayed.get(scene);
  if (!known) betrayed.set(scene, (known = new Map<string, Betrayed>()));
  let found = known.get(text);
  if (!found) {
    found = scene.about.knowledge.flatMap((one): Betrayed => {
      const word = one.words.find((each) => hasWord(text, each));
      return word === undefined ? [] : [[one, word]];
    });
    known.set(text, found);
  }
  return found;
}

function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

function tooEarly(text: string, at: Culprit, knows: readonly string[], scene: Scene): readonly Remark[] {
  const early = betrayedBy(text, scene).find(([{ id }]) => !knows.includes(id));
  if (!early) return [];
  const [{ id, about }, word] = early;
  return [
    {
      rule: 'knowledge',
      at,
      sentence: `${quoted(text)} says “${word}”, but the officer has not learned it yet (${about}).`,
      advice: `Say it only after a line with “# knows: ${id}”, put it in other words, ${OR_EXCUSE}.`,
    },
  ];
}

/** A line of the officer with words that nobody could say who does not know what the officer has still to learn. */
export function saidTooEarly({ line, saying, before }: Moment, scene: Scene): readonly Remark[] {
  return line.speaker === OFFICER ? tooEarly(line.text, { saying }, [...before.knows, ...line.knows], scene) : [];
}

/** A line after which the officer knows a name, or notes a fact with it, that nobody has said. */
export function learnedUnsaid({ line, saying, before }: Moment, scene: Scene): readonly Remark[] {
  const says = (text: string, { words }: Knowledge) => words.some((word) => text.toLowerCase().includes(word.toLowerCase())); // prettier-ignore
  const unsaid = scene.about.knowledge.find((one) => {
    if (before.knows.includes(one.id) || !one.words.every(isName) || says(line.text, one)) return false;
    return line.knows.includes(one.id) || line.facts.some(({ fact }) => betrayedBy(fact, scene).some(([each]) => each === one)); // prettier-ignore
  });
  if (!unsaid) return [];
  const { id, about } = unsaid;
  return [
    {
      rule: 'knowledge',
      at: { saying },
      of: id,
      sentence: `After ${quoted(line.text)} the officer knows a name that nobody has said (${about}).`,
      advice: `Have somebody say it, put “# knows: ${id}” on the line that does, ${OR_EXCUSE}.`,
    },
  ];
}

/** Whether a word is a name, as of a person or a street. */
const isName = (word: string): boolean => /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*$/u.test(word);

/** A choice that uses what is not known, or asks for what is. */
export function misknown({ id, text, act }: Offer, { knows }: Situation, scene: Scene): readonly Remark[] {
  const early = tooEarly(text, { choice: id }, knows, scene);
  const sought = act.seeks.find((one) => knows.includes(one));
  if (early.length > 0 || sought === undefined) return early;
  return [
    {
      rule: 'knowledge',
      at: { choice: id },
      sentence: `${quoted(text)} is on offer although its answer is known (${sought}).`,
      advice: `Leave it out once that is known, ${OR_EXCUSE}.`,
    },
  ];
}
