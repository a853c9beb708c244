import { GONE } from '#place';
import type { Diagnostic } from '#story/diagnostic';
import { amongWords, didYouMean } from '#story/near';
import {
  aboutOf,
  BODY_PARTS,
  CUSTODIES,
  decimetersOf,
  durationOf,
  effectOf,
  FACES,
  FARTHEST,
  heldOf,
  injuryOf,
  NOTHING,
  notMeters,
  OLD_POSTURES,
  postureOf,
  POSTURES,
  SEVERITIES,
  type Tag,
  TAG_WORDS,
  THINGS,
} from '#story/vocabulary';
import type { Report } from './text';

/** The names that a tag may use, as scenario.json and the place give them. */
export interface TagNames {
  readonly cast: readonly string[];
  readonly endings: readonly string[];
  /** Named marks of the place. */
  readonly marks: readonly string[];
  /** Ids of declared knowledge. */
  readonly knowledge: readonly string[];
}

/** The least seconds in which anybody can read what is on offer and decide: Talkdown’s default. */
const SHORTEST = 5;

type Say = (rule: string, message: string, severity?: Diagnostic['severity']) => void;

/** Reports what is wrong with the value of a tag whose name is known. */
export function checkTag({ name, value }: Tag, names: TagNames, line: number, report: Report): void {
  const say: Say = (rule, message, severity) => report(line, rule, message, severity);
  const words = TAG_WORDS[name];
  if (words && !words.includes(value))
    say('unknown-word', `“${value}” is not a word for ${name}.${amongWords(value, words)}`);
  switch (name) {
    case 'takes':
    case 'timer':
      if (durationOf(value) === undefined)
        say('bad-value', `Write ${name} as seconds or minutes, such as “20s” or “2m”, not “${value}”.`);
      else if (name === 'timer' && (durationOf(value) ?? 0) < SHORTEST)
        say('bad-value', `Nobody reads and decides in ${value}; a timer is ${SHORTEST}s or more.`);
      break;
    case 'effect':
      if (effectOf(value) === undefined)
        say(
          'bad-value',
          `Write an effect as “escalation +10 -- why” (escalation, trust or comprehension), not “${value}”.`,
        );
      break;
    case 'fact':
    case 'view':
    case 'excuse':
      if (value === '') say('bad-value', `The tag “${name}” needs a text after the colon.`);
      break;
    case 'weapon':
      say(
        'renamed',
        '“weapon” was renamed: write what is held, such as “# holds: knife” or “# holds: nothing”.',
        'warning',
      );
      break;
    case 'pose':
      checkPosture(aboutOf(value), names, say);
      break;
    case 'face':
      checkWord('face', aboutOf(value), FACES, names, say);
      break;
    case 'custody':
      checkWord('custody', aboutOf(value), CUSTODIES, names, say);
      break;
    case 'holds':
      checkHolds(value, names, say);
      break;
    case 'at':
    case 'enter':
      checkMark(name, aboutOf(value), names, say);
      break;
    case 'distance':
      checkDistance(aboutOf(value), names, say);
      break;
    case 'injury':
      checkInjury(value, names, say);
      break;
    case 'speaker':
    case 'leave':
    case 'calls':
      checkCast(value, names, say);
      break;
    case 'knows':
    case 'seeks':
      if (!names.knowledge.includes(value))
        say(
          'unknown-knowledge',
          `No knowledge has the id “${value}”.${didYouMean(value, names.knowledge)} Declare it in "knowledge" in scenario.json.`,
        );
      break;
    case 'ending':
      if (!names.endings.includes(value))
        say(
          'unknown-ending',
          `No ending has the id “${value}”.${didYouMean(value, names.endings)} Declare it in "endings" in scenario.json.`,
        );
      break;
  }
}

type About = ReturnType<typeof aboutOf>;

function checkWho({ who }: { readonly who?: string }, names: TagNames, say: Say): void {
  if (who !== undefined) checkCast(who, names, say);
}

function checkCast(who: string, { cast }: TagNames, say: Say): void {
  if (cast.includes(who)) return;
  say(
    'unknown-cast',
    `Nobody in the cast has the id “${who}”.${didYouMean(who, cast)} Add them to "cast" in scenario.json.`,
  );
}

function checkWord(name: string, about: About, words: readonly string[], names: TagNames, say: Say): void {
  checkWho(about, names, say);
  if (!words.includes(about.word))
    say('unknown-word', `“${about.word}” is not a word for ${name}.${amongWords(about.word, words)}`);
}

function checkPosture(about: About, names: TagNames, say: Say): void {
  checkWho(about, names, say);
  if (postureOf(about.word) === undefined) {
    say('unknown-word', `“${about.word}” is not a word for pose.${amongWords(about.word, POSTURES)}`);
    return;
  }
  const today = OLD_POSTURES[about.word];
  if (today !== undefined) say('renamed', `The posture “${about.word}” was renamed: write “${today}”.`, 'warning');
}

function checkHolds(value: string, names: TagNames, say: Say): void {
  const held = heldOf(value);
  if (held) return checkWho(held, names, say);
  const { word } = aboutOf(value.replace(/\s+hidden$/, ''));
  say('unknown-word', `“${word}” is not a thing that can be held.${amongWords(word, [...THINGS, NOTHING])}`);
}

function checkMark(name: string, about: About, names: TagNames, say: Say): void {
  if (name === 'enter' && about.who === undefined) return checkCast(about.word, names, say);
  checkWho(about, names, say);
  const marks = [...names.marks, GONE];
  if (marks.includes(about.word)) return;
  say(
    'unknown-mark',
    `This place has no mark named “${about.word}”.${didYouMean(about.word, marks)} Its marks are: ${marks.join(', ')}.`,
  );
}

function checkDistance(about: About, names: TagNames, say: Say): void {
  checkWho(about, names, say);
  const decimeters = decimetersOf(about.word);
  if (decimeters === undefined)
    say('bad-value', `Write distance in meters, such as “4” or “2.5”, not “${about.word}”.`);
  else if (decimeters > FARTHEST * 10) say('bad-value', notMeters(decimeters / 10));
}

function checkInjury(value: string, names: TagNames, say: Say): void {
  const [who = '', severity = '', part] = value.split(/\s+/);
  if (injuryOf(value) === undefined) {
    const guess = part === undefined ? didYouMean(severity, SEVERITIES) : didYouMean(part, BODY_PARTS);
    say(
      'bad-value',
      `Write an injury as a cast id, minor, serious or fatal, and where if you like (${BODY_PARTS.join(', ')}), not “${value}”.${guess}`,
    );
  }
  checkCast(who, names, say);
}
