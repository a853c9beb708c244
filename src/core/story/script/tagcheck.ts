import { GONE } from '#place';
import type { Diagnostic } from '#story/diagnostic';
import { WORDS } from '#doctrine';
import { amongWords, didYouMean } from '#story/near';
import {
  aboutOf,
  BACK,
  BODY_PARTS,
  CHOICE_TAGS,
  CUSTODIES,
  decimetersOf,
  durationOf,
  effectOf,
  FACES,
  FARTHEST,
  injuryOf,
  LINE_TAGS,
  NOTHING,
  notMeters,
  OLD_POSTURES,
  POSTURES,
  SEVERITIES,
  type Tag,
  TAG_WORDS,
  THINGS,
  VEHICLES,
} from '#story/vocabulary';
import type { Report } from './text';

/** The names that a tag may use, as scenario.json and the place give them. */
export interface TagNames {
  readonly cast: readonly string[];
  /** Those of the cast who come by themselves, so that they can be called. */
  readonly callable: readonly string[];
  readonly endings: readonly string[];
  /** Named marks of the place. */
  readonly marks: readonly string[];
  /** Spaces of the place in which a vehicle of the story can stand. */
  readonly spaces: readonly string[];
  /** Ids of declared knowledge. */
  readonly knowledge: readonly string[];
}

/** The least seconds in which anybody can read what is on offer and decide: Talkdown’s default. */
const SHORTEST = 5;

const MOVES = Object.keys(WORDS);

type Say = (rule: string, message: string, severity?: Diagnostic['severity']) => void;

/** Tags that say something in the author’s own words. */
const IN_WORDS: readonly string[] = ['fact', 'view', 'excuse'];

/** Reports what is wrong with the value of a tag whose name is known. */
export function checkTag({ name, value }: Tag, names: TagNames, line: number, report: Report): void {
  const say: Say = (rule, message, severity) => report(line, rule, message, severity);
  if (value === '') {
    say('bad-value', `The tag “${name}” needs ${IN_WORDS.includes(name) ? 'a text' : 'a word'} after the colon.`);
    return;
  }
  const run = runTogether(name, value);
  if (run !== undefined) {
    say('bad-value', `A # is missing between two tags; write “${run}”.`);
    return;
  }
  const words = TAG_WORDS[name];
  if (words && !words.includes(value)) say('unknown-word', strange(name, value, words));
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
          `Write an effect as “escalation +10 -- why” (escalation, trust or comprehension, and 99 at most), not “${value}”.`,
        );
      break;
    case 'weapon':
      say(
        'renamed',
        '“weapon” was renamed: write what is held, such as “# holds: knife” or “# holds: nothing”.',
        'warning',
      );
      break;
    case 'pose':
      checkPosture(value, names, say);
      break;
    case 'face':
      wordAbout(name, value, FACES, names, say);
      break;
    case 'custody':
      wordAbout(name, value, CUSTODIES, names, say);
      break;
    case 'holds':
      wordAbout(name, value.replace(/\s+hidden$/, ''), [...THINGS, NOTHING], names, say);
      break;
    case 'enter':
      if (aboutOf(value).who === undefined) checkCast(value, names, say);
      else wordAbout(name, value, [...names.marks, GONE], names, say);
      break;
    case 'at':
      wordAbout(name, value, [...names.marks, GONE], names, say);
      break;
    case 'distance':
      checkDistance(value, names, say);
      break;
    case 'vehicle':
      checkDrive(value, names, say);
      break;
    case 'injury':
      checkInjury(value, names, say);
      break;
    case 'calls':
      if (names.cast.includes(value) && !names.callable.includes(value))
        say('uncallable', `“${value}” cannot be called: who comes when called has "comes": { "after": "6m", "called": true } in scenario.json.`); // prettier-ignore
      else checkCast(value, names, say);
      break;
    case 'speaker':
    case 'leave':
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
          `No ending has the id “${value}”.${amongWords(value, names.endings)} A new one is declared in "endings" in scenario.json.`,
        );
      break;
  }
}

/** Two tags of which the second has lost its sign, as they are to be written; a text of the author’s own may name a tag and mean none. */
function runTogether(name: string, value: string): string | undefined {
  const [, before = '', next = '', after = ''] = /^(.*?)[,;]?\s+(\w+):\s*(.*)$/.exec(value) ?? [];
  const isTag = LINE_TAGS.includes(next) || CHOICE_TAGS.includes(next);
  if (!isTag || ([...IN_WORDS, 'effect'].includes(name) && !LISTS[next]?.includes(after))) return undefined;
  return `# ${name}: ${before.trim()} # ${next}: ${after}`;
}

/** The words of every tag that has a list of its own, whomever it is about. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  ...TAG_WORDS,
  pose: POSTURES,
  face: FACES,
  custody: CUSTODIES,
  holds: THINGS,
};

/** A tag that has lost its sign, and stands at the end of a text that the trainee reads. */
export function lostTag(text: string, names: TagNames): string | undefined {
  const [, name = '', who, word = ''] = /(?:^|\s)([a-z]+):\s*(?:(\w+)\s+)?([\w-]+)\s*$/.exec(text) ?? [];
  const words = { ...LISTS, speaker: names.cast, ending: names.endings, at: names.marks }[name] ?? [];
  if (!words.includes(word) || (who !== undefined && !names.cast.includes(who))) return undefined;
  return `${name}: ${who === undefined ? '' : `${who} `}${word}`;
}

/** What to say of a word that a tag does not have: several at once, the word of another tag, or none that is known. */
function strange(name: string, value: string, words: readonly string[]): string {
  const several = value.split(/\s*[,;/+&]\s*|\s+(?:and\s+)?/).filter((word) => word !== '');
  if (several.length > 1 && several.every((word) => words.includes(word)))
    return `A tag has one word; write “${several.map((word) => `# ${name}: ${word}`).join(' ')}”, or the one that counts.`;
  const other = Object.entries(LISTS).find(([tag, list]) => tag !== name && list.includes(value))?.[0];
  if (other !== undefined && MOVES.includes(other) === MOVES.includes(name))
    return `“${value}” is not a word for ${name}, but one for ${other}; write “# ${other}: ${value}”.`;
  if (name === 'at' || name === 'enter') return `This place has no mark named “${value}”.${amongWords(value, words)}`;
  const noun = name === 'holds' ? 'a thing that can be held' : `a word for ${name}`;
  return `“${value}” is not ${noun}.${amongWords(value, words)}`;
}

/** Reports what is wrong with a word that may name somebody first, once. */
function wordAbout(name: string, value: string, words: readonly string[], names: TagNames, say: Say): void {
  const { who, word } = aboutOf(value);
  const known = who === undefined || names.cast.includes(who);
  if (known && words.includes(word)) return;
  const rule = name === 'at' || name === 'enter' ? 'unknown-mark' : 'unknown-word';
  const [first = '', second = '', ...rest] = value.split(/[\s_]+/);
  const things = [second, ...rest];
  if (names.cast.includes(second) && words.includes(first))
    say('unknown-cast', `Whom it is about stands first; write “# ${name}: ${second} ${first}”.`);
  else if (names.cast.includes(first) && rest.length > 0 && things.every((thing) => words.includes(thing)))
    say(rule, `A tag has one word; write “${things.map((thing) => `# ${name}: ${first} ${thing}`).join(' ')}”, or the one that counts.`); // prettier-ignore
  else if (names.cast.includes(first) && words.includes(second))
    say(rule, `Whom it is about and the word stand apart; write “# ${name}: ${first} ${second}”.`);
  else if (known) say(rule, strange(name, word, words));
  else if (words.includes(word) && !words.includes(who)) checkCast(who, names, say);
  else say(rule, strange(name, value, words));
}

function checkCast(who: string, { cast }: TagNames, say: Say): void {
  if (cast.includes(who)) return;
  say(
    'unknown-cast',
    `Nobody in the cast has the id “${who}”.${didYouMean(who, cast)} Add them to "cast" in scenario.json.`,
  );
}

function checkPosture(value: string, names: TagNames, say: Say): void {
  const { who, word } = aboutOf(value);
  const today = OLD_POSTURES[word];
  if (today === undefined) return wordAbout('pose', value, POSTURES, names, say);
  if (who !== undefined) checkCast(who, names, say);
  say('renamed', `The posture “${word}” was renamed: write “${today}”.`, 'warning');
}

/** Reports a vehicle that nobody has painted, and a space in which none can stand. */
function checkDrive(value: string, { spaces }: TagNames, say: Say): void {
  const { who, word } = aboutOf(value);
  const [first = value, second] = value.split(/\s+/);
  const isVehicle = (name: string | undefined) => VEHICLES.some((vehicle) => vehicle === name);
  const places = [...spaces, GONE, BACK];
  if (who === undefined && !isVehicle(first))
    say(
      'bad-value',
      `Write which vehicle and where it stands, such as “${VEHICLES[0]} ${places[0] ?? GONE}”, not “${value}”.`,
    );
  else if (isVehicle(second) && places.includes(first))
    say('unknown-vehicle', `Which vehicle it is stands first; write “# vehicle: ${second ?? ''} ${first}”.`);
  else if (!isVehicle(first)) say('unknown-vehicle', `“${first}” is not a vehicle.${amongWords(first, VEHICLES)}`);
  else if (who === undefined)
    say('bad-value', `Say where the ${first} stands, such as “${first} ${places[0] ?? GONE}”, not “${value}”.`);
  else if (!places.includes(word))
    say('unknown-mark', `This place has no space for a vehicle named “${word}”.${amongWords(word, places)}`);
}

function checkDistance(value: string, names: TagNames, say: Say): void {
  const { who, word } = aboutOf(value);
  const decimeters = decimetersOf(word);
  if (decimeters === undefined || /^\d/.test(who ?? ''))
    say('bad-value', `Write distance in meters, such as “4” or “2.5”, not “${value}”.`);
  else if (decimeters > FARTHEST * 10) say('bad-value', notMeters(decimeters / 10));
  else if (who !== undefined) checkCast(who, names, say);
}

function checkInjury(value: string, names: TagNames, say: Say): void {
  const [who = '', severity = '', part] = value.replace(/,/g, ' ').split(/\s+/);
  if (injuryOf(value) !== undefined) return checkCast(who, names, say);
  if (names.cast.includes(severity) && injuryOf(`${severity} ${who}`) !== undefined)
    return say('unknown-cast', `Whom it is about stands first; write “# injury: ${severity} ${who}”.`);
  const guess = part === undefined ? severity : part;
  const known: readonly string[] = part === undefined ? SEVERITIES : BODY_PARTS;
  const near = guess === '' || known.includes(guess) ? '' : amongWords(guess, known);
  say(
    'bad-value',
    `Write an injury as who, how badly (minor, serious or fatal), and where if you like, such as “officer minor arm”, not “${value}”.${near}`,
  );
}
