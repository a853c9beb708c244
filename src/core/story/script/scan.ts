import { WORDS } from '#doctrine';
import type { Diagnostic } from '#story/diagnostic';
import { didYouMean, nearest } from '#story/near';
import { aboutOf, CHOICE_TAGS, type Draw, LINE_TAGS, type Tag, wordsOfChoice } from '#story/vocabulary';
import { checkArithmetic } from './arithmetic';
import { checkComparisons, checkPlaces, type Kind } from './compare';
import { logicIn } from './logic';
import { checkForm, checkPrinted, checkSign } from './form';
import { checkGathers } from './gathers';
import { checkBelow } from './below';
import { checkOperations } from './operate';
import { checkReferences, type Reference } from './references';
import { checkBranch, checkSpeech, checkWrites } from './slips';
import { type Beginning, checkSettings } from './setting';
import { arrowIn, checkSpoken, checkStrokes, type CodeNames } from './spoken';
import { tagsIn } from './tagged';
import { checkTag, lostTag, type TagNames } from './tagcheck';
import { HEADING, type Report, reporting, withoutComments, withoutTags } from './text';

/** What the scan needs to know of the scenario file and the whole script to check names against. */
export interface Names extends TagNames {
  /** What the seed draws. */
  readonly draws: readonly Draw[];
  /** Everything that a condition may name: variables, knots, stitches and labels of every file of the story. */
  readonly known: readonly string[];
  readonly code: CodeNames;
  /** The ids of the cast, and what they are called. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** The reference parameters of every file of the story. */
  readonly references: readonly Reference[];
  /** What the variables of the story hold. */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** What its variables begin with. */
  readonly begins: ReadonlyMap<string, Beginning>;
}

const MOVES = Object.keys(WORDS);
/** Tags that ink's own tools read at the top of a file. */
const GLOBAL_TAGS = ['title', 'author', 'theme'];
/** More choices than anybody could read through: Talkdown’s default. */
const MOST = 200;

/**
 * Reads one ink file as text, line by line, for what ink's compiler lets pass and an encounter cannot use: missing labels, tags in the
 * wrong place, unknown words, division and decimals, comparisons that are never so, and code that is read aloud.
 */
export function scan(file: string, source: string, names: Names): readonly Diagnostic[] {
  const { found, report } = reporting(file);
  const lines = withoutComments(source);
  const held = new Set(names.code.variables);
  const places = names.code.places.filter((name) => !held.has(name));
  const went = [...source.matchAll(/->\s*(\w+)/g)].map(([, name = '']) => name);
  for (const logic of logicIn(lines)) {
    if (logic.printed) checkBranch(logic, names.known, report);
    else {
      checkArithmetic(logic.text, logic.line, report);
      checkComparisons(logic, names.kinds, report);
      checkSettings(logic, names.begins, report);
      checkPlaces(logic, names.kinds, places, went, report);
      checkOperations(logic, names.kinds, names.code.functions, report);
    }
  }
  checkGathers(lines, report);
  checkBelow(lines, report);
  const raw = source.split(/\r?\n/);
  let within = '';
  let choices = 0;
  wholeChoices(lines).forEach((written, index) => {
    const number = index + 1;
    within = HEADING.exec(written)?.[1] ?? within;
    const text = written.trim().replace(GATHER_BEFORE_CHOICE, '');
    if (text === '' || /^(INCLUDE|EXTERNAL|TODO)\b/.test(text)) return;
    checkReferences(text, within, names.references, number, report);
    checkWrites(text, names.draws.map(({ name }) => name), number, report); // prettier-ignore
    checkStrokes(raw[index] ?? '', number, report);
    choices = /^[*+]/.test(text) ? choices + 1 : /^(=|-(?!>))/.test(text) ? 0 : choices;
    if (choices === MOST + 1) report(number, 'too-many-choices', `This decision has more than ${MOST} choices, which nobody can read; take it apart into several decisions.`); // prettier-ignore
    if (/^[*+]/.test(text)) checkChoice(upToArrow(text, number, names, report), number, names, report);
    else if (!/^(~|VAR\b|CONST\b|LIST\b|==|=\s*\w+\s*(\(|$))/.test(text)) checkLine(text, number, names, report);
  });
  return found;
}

/** A gather may stand on the line of the first choice after it. */
const GATHER_BEFORE_CHOICE = /^(-(?!>)\s*)+(\(\s*\w+\s*\)\s*)?(?=[*+])/;

/** Ink lets the conditions and the text of a choice stand on the lines below its label; here they are drawn up to it. */
function wholeChoices(lines: readonly string[]): readonly string[] {
  const whole = [...lines];
  for (let i = 0; i + 1 < whole.length; i++) {
    const open = /^\s*([*+]\s*)+(\(\s*\w+\s*\)\s*)?(\{[^{}]*\}\s*)*$/.test(whole[i] ?? '');
    for (let j = i + 1; open && /^\s*[{[]/.test(whole[j] ?? ''); j++) {
      whole[i] = `${whole[i] ?? ''} ${(whole[j] ?? '').trim()}`;
      const done = whole[j]?.includes('[') ?? false;
      whole[j] = '';
      if (done) break;
    }
  }
  return whole;
}

/** A choice up to an arrow that is not ink's, which is reported. */
function upToArrow(text: string, line: number, { code }: Names, report: Report): string {
  const arrow = arrowIn(text, code.places);
  if (!arrow) return text;
  checkSpoken(text.slice(arrow.at), line, code, report);
  return text.slice(0, arrow.at);
}

function checkChoice(text: string, line: number, names: Names, report: Report): void {
  const body = text.replace(/^([*+]\s*)+/, '');
  // A choice that only diverts is ink's fallback: nobody sees it.
  if (/^(\(\s*\w+\s*\)\s*)?(\{[^}]*\}\s*)*->/.test(body)) return;
  if (checkForm(body, line, ({ name }) => LINE_TAGS.includes(name) && !CHOICE_TAGS.includes(name), report)) return;
  const labelled = /^\(\s*\w+\s*\)/.test(body);
  if (!labelled) checkLabel(body, line, report);
  const close = body.indexOf(']');
  const inside = close < 0 ? body : body.slice(0, close);
  const after = close < 0 ? '' : body.slice(close + 1);
  for (const tag of tagsIn(after)) {
    if (CHOICE_TAGS.includes(tag.name) && !LINE_TAGS.includes(tag.name)) {
      report(
        line,
        'tag-after-bracket',
        `The tag “${tag.name}” stands after the bracket, so ink puts it on the outcome; move it inside the [brackets].`,
      );
    }
  }
  const tags = tagsIn(inside);
  const unknown = tags.filter((tag) => !CHOICE_TAGS.includes(tag.name));
  for (const tag of unknown) report(line, 'unknown-tag', unknownTag(tag, 'choice', CHOICE_TAGS));
  for (const tag of tags) if (!unknown.includes(tag)) checkTag(tag, names, line, report);
  const label = labelled ? (/\w+/.exec(body)?.[0] ?? '') : '';
  if (waitsForItself(label, body))
    report(line, 'never-so', `“${label}” is how often this choice was taken, so it waits for itself and is never on offer; ask for the label of another choice.`); // prettier-ignore
  const lost = lostTag(inside.split('#')[0] ?? '', names);
  if (lost !== undefined) return reportLost(lost, line, report);
  const late = tagsIn(after).some(({ name }) => MOVES.includes(name));
  const meant = (tag: Tag) => MOVES.includes(nearest(tag.name.split(' ')[0] ?? '', CHOICE_TAGS) ?? '');
  if (!late && !tags.some((tag) => MOVES.includes(tag.name)) && !unknown.some(meant)) {
    report(line, 'no-move', `This choice does not say what the officer does; add one of # ${MOVES.join(', # ')}.`);
  }
  if (labelled && unknown.length === 0 && tags.some((tag) => tag.name === 'say'))
    checkSpeech(wordsOfChoice(inside), line, report);
}

function reportLost(tag: string, line: number, report: Report): void {
  report(line, 'lost-sign', `A # is missing before “${tag}”, so the trainee reads it; write “# ${tag}”.`);
}

/** Whether the condition of a choice asks for the choice itself. */
function waitsForItself(label: string, body: string): boolean {
  const conditions = /^\(\s*\w+\s*\)\s*((?:\{[^{}]*\}\s*)+)/.exec(body)?.[1] ?? '';
  const asked = conditions.split(/[{}]|\band\b|&&/).map((one) => one.trim());
  return label !== '' && asked.includes(label) && !/\bor\b|\|\|/.test(conditions);
}

function checkLabel(body: string, line: number, report: Report): void {
  const late = /^(\{[^}]*\}\s*)+\(\s*\w+\s*\)/.test(body);
  if (late)
    report(
      line,
      'label-after-condition',
      'The label stands after the condition, so ink prints it as text; put the (label) first.',
    );
  else
    report(
      line,
      'unlabelled-choice',
      'This choice has no label; write (a_name) right after the * or +, so that logs can name it.',
    );
}

function checkLine(written: string, line: number, names: Names, report: Report): void {
  if (checkSign(written.trim(), line, MOVES, report)) return;
  checkPrinted(withoutTags(written).trim(), line, report);
  checkSpoken(written, line, names.code, report);
  const lost = lostTag(withoutTags(written), names);
  if (lost !== undefined) reportLost(lost, line, report);
  checkSpeaker(written, line, names, report);
  const text = written.slice(0, arrowIn(written, names.code.places)?.at);
  const tags = tagsIn(text);
  if (!text.includes('{')) checkTwice(tags, line, report);
  const bears = tags.findIndex(({ name }) => name === 'bears');
  if (bears >= 0 && !tags.slice(0, bears).some(({ name }) => name === 'fact'))
    report(line, 'stray-bears', 'What a fact bears on stands behind that fact; write “# fact: ... # bears: ability”.');
  for (const tag of tags) {
    if (GLOBAL_TAGS.includes(tag.name)) continue;
    if (MOVES.includes(tag.name) || ['step', 'seeks', 'promise'].includes(tag.name)) {
      report(
        line,
        'choice-tag-on-line',
        `The tag “${tag.name}” belongs on a choice, inside its [brackets]; on a line it does nothing.`,
      );
    } else if (!LINE_TAGS.includes(tag.name)) {
      report(line, 'unknown-tag', unknownTag(tag, 'line', LINE_TAGS, /^\s*#/.test(text)));
    } else checkTag(tag, names, line, report);
  }
}

/** Tags of which a line has one: what is said last is all that counts. */
const ONCE = ['speaker', 'manner', 'behavior', 'phase', 'ending', 'timer', 'distance', 'pose', 'face', 'custody', 'at'];

function checkTwice(tags: readonly Tag[], line: number, report: Report): void {
  const about = ({ name, value }: Tag) => `${name} ${aboutOf(value).who ?? ''}`;
  const again = tags.find((tag, at) => ONCE.includes(tag.name) && tags.slice(0, at).some((one) => about(one) === about(tag))); // prettier-ignore
  if (again)
    report(line, 'repeated-tag', `This line says “# ${again.name}:” twice, and only the last counts; take one of the two out, or part the line.`); // prettier-ignore
}

/** Reports a name with a colon before what somebody says: who speaks is shown by the tag. */
function checkSpeaker(written: string, line: number, { people }: Names, report: Report): void {
  const said = /^\s*(\p{L}[\p{L}. ]*?):\s+\S/u.exec(withoutTags(written))?.[1] ?? '';
  const who = people.find(({ id, name }) => [id, name.toLowerCase()].includes(said.toLowerCase()))?.id;
  if (who === undefined) return;
  const cure = /#\s*speaker:/.test(written) ? 'the tag shows who speaks' : `who speaks stands in a tag, “# speaker: ${who}”`; // prettier-ignore
  report(line, 'spoken-name', `The trainee reads “${said}:” as it stands; ${cure}, so leave it out of the text.`, 'warning'); // prettier-ignore
}

/** What to do about a tag that a choice or line cannot have. Most often it is no tag at all, or its colon is missing. */
function unknownTag({ name, value }: Tag, on: 'choice' | 'line', known: readonly string[], alone = false): string {
  const [first = '', ...rest] = name.split(/[\s：=]+/);
  const asWritten = value === '' ? name : `${name}: ${value}`;
  if (known.includes(first) && rest.length > 0)
    return `The tag “${name}” has no colon; write “# ${first}: ${rest.join(' ')}”.`;
  if (on === 'choice' && LINE_TAGS.includes(name))
    return `The tag “${name}” belongs on a line, not on a choice; put it behind a line of what the choice leads to.`;
  if (['escalation', 'trust', 'comprehension'].includes(name))
    return `What moves the person is an effect; write “# effect: ${name} ${/^[-+]/.test(value) ? (value.split(' ')[0] ?? '') : '+10'} -- why”.`;
  if (name === '')
    return 'A # begins a tag, and nothing stands behind this one; take it out, or write “\\#” to print it.';
  if (value === '' && nearest(name, known) === undefined && alone)
    return `A # begins a tag, so nobody reads “${name}”; a note to yourself begins with “//”, and a knot with “===”.`;
  if (value === '' && nearest(name, known) === undefined)
    return `A # begins a tag, so nobody reads “${asWritten}”; write “\\#” to print the sign. A tag has a name and a colon, such as “# ${on === 'line' ? 'pose: pacing' : 'do: wait'}”.`;
  return `A ${on} has no tag named “${name}”.${didYouMean(name, known)} It can have: ${known.join(', ')}.`;
}
