import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Ground, groundOf, type PlaceId, PLACES } from '#place';
import { didYouMean } from '#story/near';
import { homeOf, isKnown } from '#cli/files';
import { print, readArguments, Stop, write } from '#cli/terminal';

/** A scenario to begin with, at no place yet: PLACE_ID, PLACE, HOUR, TITLE and SLUG stand for what is filled in. */
const STARTER = fileURLToPath(new URL('starter', import.meta.url));

/** The hour of a call at a place that is shown at that time of day. */
const HOURS: Readonly<Record<Ground['times'][number], number>> = { dawn: 6, morning: 9, day: 14, dusk: 17, night: 22 };

/** `new SLUG --place PLACE`: makes a folder with a scenario that is complete and small, for an author to change; it never writes over anything. */
export function newCommand(argv: readonly string[]): number {
  const given = readArguments(argv, ['place'], []);
  const folder = folderFor(given.words[0]);
  const place = placeOf(given.option('place'));
  const slug = basename(folder);
  const { name, times } = groundOf(place);
  const hour = HOURS[times[0] ?? 'day'];
  const words = {
    PLACE_ID: place,
    PLACE: name,
    // A number as the hour of the day, and two digits on the clock.
    '"HOUR"': String(hour),
    HOUR: String(hour).padStart(2, '0'),
    TITLE: titleOf(slug),
    SLUG: slug,
  };
  const files = readdirSync(STARTER, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  for (const file of files) {
    const text = readFileSync(join(STARTER, file), 'utf8');
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    write(join(folder, file), filled(text, words), 'The scenario');
  }
  print(nextSteps(folder, files));
  return 0;
}

/** The folder to make: under stories/ for a slug, and where it says for a path. */
function folderFor(word: string | undefined): string {
  if (word === undefined) throw new Stop('Name the new scenario, such as: new last-train --place bus-stop', 2);
  const path = word.replaceAll('\\', '/').replace(/\/+$/, '');
  const slug = basename(resolve(path));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    throw new Stop(`“${slug}” is not a name for a scenario; write small letters and hyphens, such as last-train.`, 2);
  const folder = path.includes('/') ? path : `stories/${path}`;
  if (existsSync(folder)) throw new Stop(`There is ${resolve(folder)} already; name another folder.`, 2);
  return folder;
}

function placeOf(word: string | undefined): PlaceId {
  const place = PLACES.find((id) => id === word);
  if (place !== undefined) return place;
  const what = word === undefined ? 'Say where it happens, with --place.' : `There is no place “${word}”.`;
  const list = PLACES.map((id) => `\n  ${id}: ${groundOf(id).about}`).join('');
  throw new Stop(`${what}${word === undefined ? '' : didYouMean(word, PLACES)} There is:${list}`, 2);
}

function titleOf(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function filled(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/"HOUR"|\b(?:PLACE_ID|PLACE|HOUR|TITLE|SLUG)\b/g, (word) => words[word] ?? word);
}

/** What was made, and what an author does next. */
function nextSteps(folder: string, files: readonly string[]): string {
  const { slug, name } = homeOf(folder);
  const run = 'npm run talkdown --';
  const browser = isKnown(slug) && name === slug;
  return [
    `${folder} is there, and is complete: ${files.join(', ')}.`,
    '',
    `  ${run} play ${name}`,
    '      plays it here, and shows what every choice does to the person',
    `  ${run} figures --html figures.html`,
    '      shows every person, posture and thing that can be drawn, with the word for it',
    `  Open ${folder}/main.ink, change a line, and after every few lines:`,
    `  ${run} check ${name}`,
    ...(browser
      ? ['  npm start', `      then open http://localhost:5173/?scenario=${slug}&seed=1`]
      : ['  To play it in the browser, move the folder into stories/ and run npm start.']),
    '',
    'docs/author-guide.md tells the rest.',
  ].join('\n');
}
