import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Prose of the library as it stands in one branch: lines that are told together, what their tags say, and the conditions that they stand under. */
interface Passage {
  readonly where: string;
  readonly text: string;
  readonly tags: string;
  readonly condition: string;
}

/** Words that a library may not use of a person and a place it does not know, unless something in the passage makes them true. */
interface Rule {
  readonly title: string;
  readonly words: RegExp;
  readonly unless: (passage: Passage) => boolean;
}

const never = () => false;

const LEXICON: readonly Rule[] = [
  {
    title: 'names no weapon: it may be a poker, and is called {weapon_word}',
    words: /(?<!shoulder )\b(blades?|knife|knives|pokers?|sticks?|bats?|scissors|bottles?|edge)\b/i,
    unless: never,
  },
  {
    title: 'has no weapon in the scene but where one is seen',
    words: /\{weapon_word\}|(?<!energy )\bweapon\b/i,
    unless: ({ condition }) => /\bweapon_seen\b/.test(condition),
  },
  {
    title: 'knows no place: it may be a kitchen or a footbridge, and what one falls on is called {ground}',
    words:
      /(?<!\{)\b(ground|floor|concrete|asphalt|pavement|sidewalk|gravel|grass|mud|road|street|curb|lane|car|hood|bus|shelter|bench|wall|door|stairs?|room|kitchen|rail|bridge|water|lamp|traffic|crowd|wet|rain|wind|snow)\b/i,
    unless: never,
  },
  {
    title: 'knows no hour',
    words: /\b(tonight|today|morning|noon|afternoon|evening|night|midnight|dusk|dawn|dark)\b/i,
    unless: never,
  },
  {
    title: 'lets nobody look, speak or hear in a way of their own, unless a tag shows it',
    words:
      /\b(looks?|looking|stares?|staring|glances?|watches|eyes?|gaze|says?|speaks?|talks?|answers?|asks?|whispers?|shouts?|screams?|hears?|listens?|silence)\b/i,
    unless: ({ tags }) => /\b(pose|face|manner):/.test(tags),
  },
  {
    title: 'says what a body does only where a tag shows it, or of the hand that has the weapon',
    words:
      /\b(hands?|fists?|fingers?|arms?|elbows?|wrists?|shoulders?|foot|feet|legs?|knees?|thigh|sits?|stands?|kneels?|lies|falls?|walks?|paces?|runs?)\b/i,
    unless: ({ tags, text, condition }) =>
      /\b(pose|custody|distance|injury):/.test(tags) ||
      (/\{weapon_word\}/.test(text) && /\bweapon_seen\b/.test(condition)),
  },
];

/** What the officer does is the library’s to tell. */
const OWN = /\b(?:your \w+|you (?:can (?:still )?)?\w+)/gi;

function broken(passage: Passage): readonly string[] {
  const told = { ...passage, text: passage.text.replace(OWN, '') };
  return LEXICON.filter(({ words, unless }) => words.test(told.text) && !unless(told)).map(({ title }) => title);
}

/** The passages of a file: lines of text one after the other, and each choice by itself. */
function passagesOf(file: string, ink: string): readonly Passage[] {
  const found: Passage[] = [];
  let condition = '';
  let isOpen = false;
  for (const [index, raw] of ink.split('\n').entries()) {
    const line = raw.trim();
    const where = `${file}:${index + 1}`;
    const branch = /^- (.+):$/.exec(line);
    if (branch) condition = branch[1] ?? '';
    if (/^(=|\}|\/\/)/.test(line)) condition = '';
    if (/^(~|VAR |INCLUDE )/.test(line)) continue;
    const choice = /^[+*].*\[(.*?)(?: # .*)?\]$/.exec(line);
    const inline = /^\{(\w+): (.*)\}$/.exec(line);
    const isText = !branch && !choice && line !== '' && !/^(=|\{$|\}|->|<-|\/\/|- else)/.test(line);
    if (choice) found.push({ where, text: choice[1] ?? '', tags: 'pose: chosen', condition });
    if (isText) {
      const [text = '', ...tags] = (inline?.[2] ?? line).split(' # ');
      const last = isOpen ? found.pop() : undefined;
      found.push({
        where: last?.where ?? where,
        text: `${last?.text ?? ''} ${text}`.trim(),
        tags: [last?.tags ?? '', ...tags].join(' '),
        condition: inline?.[1] ?? condition,
      });
    }
    isOpen = isText;
  }
  return found;
}

const PASSAGES = readdirSync('stories/lib')
  .filter((name) => name.endsWith('.ink'))
  .flatMap((name) => passagesOf(`stories/lib/${name}`, readFileSync(`stories/lib/${name}`, 'utf8')));

describe('the prose of the library', () => {
  test('is found, with its choices', () => {
    expect(PASSAGES.length).toBeGreaterThan(60);
    expect(PASSAGES.some(({ text }) => text === 'Step back')).toBe(true);
  });

  test('is true of a poker in a kitchen, of a footbridge, of a boy with headphones, and of nobody armed', () => {
    expect(PASSAGES.flatMap((one) => broken(one).map((title) => `${one.where}: “${one.text}”: ${title}`))).toEqual([]);
  });

  test.each([
    ['You kick the blade away.', ''],
    ['You both go down on the wet concrete.', ''],
    ['{who} sits down on the curb. # pose: sit-curb', ''],
    ['You see {weapon_word}.', ''],
    ['You see {weapon_word}.', 'escalation >= 75'],
    ['None to send tonight. # speaker: dispatch', ''],
    ['{who} looks over twice.', ''],
    ['{who} fills the silence.', ''],
    ['Weight on the front foot.', ''],
    ['Hands open.', 'escalation < 50'],
  ])('may not say “%s” under the condition “%s”', (line, condition) => {
    const ink = condition === '' ? line : `{\n- ${condition}:\n    ${line}\n}`;
    const [passage] = passagesOf('a.ink', ink);
    expect(broken(passage!)).not.toEqual([]);
  });

  test.each([
    ['{who} sits down on {ground}. # pose: sit-ground', ''],
    ['You watch the hand that has {weapon_word}.', 'weapon_seen'],
    ['{who} starts to shout. # pose: shouting', ''],
    ['You step back, your hands in plain sight.', ''],
  ])('may say “%s” under the condition “%s”', (line, condition) => {
    const ink = condition === '' ? line : `{\n- ${condition}:\n    ${line}\n}`;
    const [passage] = passagesOf('a.ink', ink);
    expect(broken(passage!)).toEqual([]);
  });
});
