import { type Drawable, type Part, wordsPage } from '#examine/gallery';
import { groundOf, PLACES } from '#place';
import { figuresSeen, postureSeen } from '#scene/words';
import { FACES, FIGURES, POSTURES, THINGS } from '#story';
import { expectWritable, print, readArguments, Stop, write } from '#cli/terminal';
import { pageBundleOf } from '#cli/workers';

/** The script of the page, which draws the pictures. */
const PAINTER = new URL('../scene/page/figures.ts', import.meta.url).href;

/** `figures --html FILE`: writes a page with a picture of every person, posture, thing, place and face that can be drawn, beside the word that an author types. */
export async function figures(argv: readonly string[]): Promise<number> {
  const page = readArguments(argv, ['html'], [], 0).option('html');
  if (page === undefined) throw new Stop('Name the page to write, such as: figures --html figures.html', 2);
  expectWritable(page, 'The page of figures');
  const parts = await partsOf();
  write(page, wordsPage(parts, await pageBundleOf(PAINTER)), 'The page of figures');
  print(`${parts.map(({ title, words }) => `${words.length} ${title.toLowerCase()}`).join(', ')}.`);
  print(`The page is ${page}; open it in a browser.`);
  return 0;
}

async function partsOf(): Promise<readonly Part[]> {
  const seen = await figuresSeen();
  const words = (
    kind: Drawable['kind'],
    all: readonly string[],
    about: (word: string) => string,
  ): readonly Drawable[] => all.map((word) => ({ kind, word, about: about(word) }));
  return [
    {
      title: 'People',
      use: 'The figure of a member of the cast in scenario.json. How somebody looks never changes how they behave.',
      words: words('figure', FIGURES, (word) => seen.get(word) ?? ''),
    },
    {
      title: 'Postures',
      use: 'What a body does from a line on: of the subject, or of whoever is named first, as in “# pose: officer kneel”.',
      words: POSTURES.map((word) => ({ kind: 'pose', word, about: postureSeen(word) })),
    },
    {
      title: 'Things',
      use: 'What somebody has in hand from a line on, as in “# holds: officer phone”; with “hidden” behind it nobody else sees it.',
      words: words('holds', THINGS, (word) => `In hand: ${word.replaceAll('-', ' ')}.`),
    },
    {
      title: 'Places',
      use: 'Where a scenario is set, as “stage” in scenario.json says; its “hour” picks the light that is nearest among those shown here.',
      broad: true,
      words: PLACES.flatMap((place) => {
        const { about, times } = groundOf(place);
        return times.map((time): Drawable => ({ kind: 'place', word: `${place}/${time}`, about: `${about} Light: ${time}.` })); // prettier-ignore
      }),
    },
    {
      title: 'Faces',
      use: 'What a face shows from a line on.',
      words: words('face', FACES, (word) => `Looks ${word}.`),
    },
  ];
}
