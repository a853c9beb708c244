import type { Diagnostic } from '#story/diagnostic';
import type { CastMember, ScenarioFile } from '#story/vocabulary';
import type { Whole } from './material';

type Knowledge = ScenarioFile['knowledge'][number];

/** Who has a name that the officer has still to learn is called something else until then, and by words that do not give it away. */
export function strangers({ about, file, lineOf }: Whole): readonly Diagnostic[] {
  return about.cast.flatMap((member, index): readonly Diagnostic[] => {
    const { until } = member;
    const told = (path: string, message: string): readonly Diagnostic[] => [
      { file, line: lineOf(`cast.${index}${path}`), severity: 'warning', rule: 'named-too-early', message },
    ];
    if (!until) {
      const secret = betrayed(namesOf(member, about), about.knowledge)[0];
      if (!secret) return [];
      return told('', `“${member.name}” is shown before the officer knows it (“${secret.id}”); write what can be seen of them until then: "until": { "knows": "${secret.id}", "call": "Woman in a raincoat" }.`); // prettier-ignore
    }
    if (!about.knowledge.some(({ id }) => id === until.knows))
      return told('.until', `“${member.id}” has a name once “${until.knows}” is known, and no knowledge has that id; declare it in "knowledge".`); // prettier-ignore
    const still = betrayed([until.call], about.knowledge)[0];
    if (still)
      return told('.until', `“${until.call}” is shown before the officer knows it (“${still.id}”); say what can be seen instead.`); // prettier-ignore
    const other = betrayed(namesOf(member, about), about.knowledge).find(({ id }) => id !== until.knows);
    return other
      ? told('', `“${member.name}” is shown once “${until.knows}” is known, and tells “${other.id}” with it; leave that part of the name out.`) // prettier-ignore
      : [];
  });
}

/** What somebody may be called in a run. */
function namesOf({ id, name }: CastMember, { subject }: ScenarioFile): readonly string[] {
  const drawn = id === subject.who ? (subject.appearances ?? []).map((one) => one.name ?? name) : [];
  return [name, ...drawn];
}

/** The knowledge that names give away. */
function betrayed(names: readonly string[], knowledge: readonly Knowledge[]): readonly Knowledge[] {
  const words: readonly string[] = names.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return knowledge.filter((one) => words.some((word) => one.words.includes(word)));
}
