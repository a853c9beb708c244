import { type Logic, logicIn } from './logic';
import { withoutComments, withoutTags, withoutWords } from './text';

/** A slip in code: how it looks, and what to write instead. Words between straight quotation marks are left out before it is looked for. */
interface Slip {
  readonly looks: RegExp;
  readonly cure: (found: RegExpExecArray) => string;
}

const instead = (written: string, right: string) => `Ink does not know “${written.trim()}” here; write “${right}”.`;

/** What other languages, typewriters and mathematics write for the signs of ink. */
const SLIPS: readonly Slip[] = [
  {
    looks: /[“”„‟«»‘’‚‛']([^“”„‟«»‘’‚‛']*)[“”„‟«»‘’‚‛']?/,
    cure: ([, word = '']) => `In code ink reads straight quotation marks only; write “"${word}"”.`,
  },
  {
    looks: /^\s*(?:else\s*if|elif|elsif|elseif|if|when|unless|while)\b\s*/i,
    cure: ([found]) => `Ink has no word “${found.trim()}”; write the condition alone, with a colon behind it.`,
  },
  { looks: /^\s*(Else|ELSE|otherwise|Otherwise|default|Default)\s*$/, cure: ([found]) => instead(found, 'else') },
  { looks: /\b(AND|OR|NOT|And|Or|Not)\b/, cure: ([found]) => instead(found, found.toLowerCase()) },
  { looks: /\bnot\((\s*\w+\s*)\)/, cure: ([found, name = '']) => instead(found, `not ${name.trim()}`) },
  { looks: /\b(True|TRUE|False|FALSE)\b/, cure: ([found]) => instead(found, found.toLowerCase()) },
  { looks: /\b(yes|Yes|YES|no|No|NO)\b/, cure: ([found]) => instead(found, /y/i.test(found) ? 'true' : 'false') },
  {
    looks: /\b(null|NULL|nil|None|none|undefined|NaN)\b/,
    cure: ([found]) => `Ink has no “${found}”; write false, 0 or "", whichever the variable is when nothing is so.`,
  },
  { looks: /[-+]\s*(true|false)\b/, cure: ([found, value]) => instead(found, value === 'true' ? 'false' : 'true') },
  { looks: /&{3,}/, cure: ([found]) => instead(found, '&&') },
  { looks: /\|{3,}/, cure: ([found]) => instead(found, '||') },
  { looks: /(?<!&)&(?!&)/, cure: ([found]) => instead(found, 'and') },
  { looks: /=>|≥/, cure: ([found]) => instead(found, '>=') },
  { looks: /=<|≤/, cure: ([found]) => instead(found, '<=') },
  { looks: /=!|!==|<>|≠/, cure: ([found]) => instead(found, '!=') },
  { looks: /={3,}/, cure: ([found]) => instead(found, '==') },
  {
    looks: /\b(is not|isn't|is|equals|equal to)\b/,
    cure: ([found]) => instead(found, /n/.test(found) ? '!=' : '=='),
  },
  { looks: /\b(?:is\s+)?(greater|more|less|fewer)(\s+than)?\b/, cure: ([found, word]) => instead(found, /greater|more/.test(word ?? '') ? '>' : '<') }, // prettier-ignore
  { looks: /(?<![\w.])\d+\.(?!\d)|(?<![\w.])\.\d+/, cure: ([found]) => `“${found}” is not a number that ink reads; write whole numbers, such as ${found.replace(/\D/g, '')}.` }, // prettier-ignore
  { looks: /(?<![\w.])\d+(?:m|s|min|sec|h|ft)\b/, cure: ([found]) => `“${found}” is no number for ink; times are in seconds and distances in meters, written without a unit.` }, // prettier-ignore
  { looks: /=\s*-?(\d+),(\d+)\s*$/, cure: ([, whole = '']) => `A number has no comma in ink; write whole numbers, such as ${whole}.` }, // prettier-ignore
];

/** One “=” sets a value, and two compare; only a line that begins with ~, VAR or CONST sets anything. */
const SETS: Slip = {
  looks: /(\w+)\s*(?<![=!<>+\-*/%])=(?![=>])\s*(-?\w+|"[^"]*")?/,
  cure: ([found, name = '', value = '…']) => `“${found.trim()}” compares nothing; write “${name} == ${value}”.`,
};

const COMMA: Slip = { looks: /^[^()]*,/, cure: () => 'Conditions are joined with “and” or “or”, not with a comma.' };

/** Slips of a line that sets or declares a variable; each is looked for behind its ~, VAR or CONST. */
const OF_SETTING: readonly Slip[] = [
  {
    looks: /^\s*(\w+)\s*==\s*(.*?)\s*$/,
    cure: ([, name = '', value = '']) => `One “=” sets a value, and two compare; write “${name} = ${value}”.`,
  },
  { looks: /;\s*$/, cure: () => 'A line of ink has no “;” at its end; leave it out.' },
  {
    looks: /^\s*\w+\s*=[^"(),]*,\s*\w+\s*=/,
    cure: () => 'A line sets one variable; write each on a line of its own.',
  },
  {
    looks: /^\s*VAR\b\s*(.*?)\s*$/,
    cure: ([, rest = '']) => `A variable is declared without “~”; write “VAR ${rest}”.`,
  },
  {
    looks: /^\s*(\w+)\s*->\s*(\w+)\s*$/,
    cure: ([, name = '', place = '']) => `To keep a place write “~ ${name} = -> ${place}”.`,
  },
];

/** Why ink cannot read a piece of code: what was written that is no ink, and a sentence with what to write. */
export interface Unreadable {
  readonly written: string;
  readonly message: string;
}

/**
 * What may keep ink from reading a line, by line. It explains an error that ink found there, and is none by itself: a name of the story may
 * look like a slip (`known`), and so may prose.
 */
export function slipsIn(source: string, known: readonly string[]): ReadonlyMap<number, Unreadable> {
  const lines = withoutComments(source);
  const found = new Map<number, Unreadable>();
  const keep = (line: number, slip: Unreadable | undefined) => {
    if (slip && !found.has(line)) found.set(line, slip);
  };
  for (const logic of logicIn(lines)) keep(logic.line, ofCode(logic, known));
  lines.forEach((text, index) => keep(index + 1, ofLine(withoutTags(text))));
  return found;
}

function ofCode({ text }: Logic, known: readonly string[]): Unreadable | undefined {
  const setting = /^\s*(~|VAR\b|CONST\b)/.test(text);
  if (/^\s*~\s*(?!temp\b|return\b)\p{L}+,?\s+\p{L}+,?\s+\p{L}+/u.test(text))
    return { written: text, message: 'A line that begins with “~” is code, and this reads like text; leave the “~” out.' }; // prettier-ignore
  const code = setting ? text.replace(/^\s*(~\s*(temp\b)?|VAR\b|CONST\b)/, '') : text;
  const bare = withoutWords(code);
  for (const { looks, cure } of setting ? [...OF_SETTING, ...SLIPS] : [...SLIPS, SETS, COMMA]) {
    const match = looks.exec(bare);
    if (!match || known.includes(match[0].trim())) continue;
    // What is quoted back is what was written, words and all.
    return { written: match[0], message: cure(looks.exec(code) ?? match) };
  }
  return undefined;
}

/** Slips of a line that are not in its code. */
function ofLine(text: string): Unreadable | undefined {
  const message = sentenceOf(text);
  return message === undefined ? undefined : { written: text, message };
}

function sentenceOf(text: string): string | undefined {
  const choice = /^\s*[*+\s]+(?:\(\s*\w+\s*\)\s*)?\{([^{}|]*):\s*\}/.exec(text);
  if (choice) return `The condition of a choice has no colon; write “{${choice[1]?.trim() ?? ''}}”.`;
  const arrow = /->>\s*(\w+)/.exec(text);
  if (arrow) return `Ink does not know the arrow “->>”; write “-> ${arrow[1] ?? ''}”.`;
  const lost = /^\s*(else\s*:|else\s*$)/i.exec(text);
  if (lost) return 'This branch has no dash, so it is not a branch; write “- else:”.';
  const doubled = /\{\{\s*(\w+)\s*\}\}/.exec(text)?.[1];
  if (doubled !== undefined) return `One pair of braces prints a value; write “{${doubled}}”.`;
  const set = /^\s*->\s*(\w+)\s*=\s*(?:->\s*)?(\w+)\s*$/.exec(text);
  if (set) return `To set a variable begin with a tilde; write “~ ${set[1] ?? ''} = -> ${set[2] ?? ''}”.`;
  const spaced = /->\s*(\w+)[ \t]+(\w+)\s*(?:\}|$)/.exec(text);
  if (spaced)
    return `A name is one word; write “-> ${spaced[1] ?? ''}_${spaced[2] ?? ''}”, or what the knot is called.`;
  return undefined;
}
