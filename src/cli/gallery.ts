import { galleryPage, galleryText, hang, isFlawed } from '#examine/gallery';
import { joinSituations, type Sighting, type SituationMet } from '#examine/truth';
import { diagnosticText } from '#story';
import { type Arguments, atLeastOne, expectWritable, print, readArguments, write } from '#cli/terminal';
import { CORES, CURATOR, pageBundleOf, prepareToWalk, tellEnd, type Terms, walk } from '#cli/workers';
import { homeOf, openFolder, told, toldAll } from '#cli/files';

/** Decisions that are tried, and seeds, unless it is said otherwise: as in a deep check, so that both come to the same contradictions. */
const BUDGET = 12_000;
const SEEDS = 2;
/** A walk ends after so many seconds whatever its budget. */
const LONGEST = 120;

/** The script of the page, which draws the pictures. */
const PAINTER = new URL('../scene/page/gallery.ts', import.meta.url).href;

/**
 * `gallery STORY [--budget N] [--seconds N] [--agency A,B] [--seeds N] [--workers N] [--html FILE]`: walks a story and shows every distinct situation that
 * a decision is come to in, with a picture of each in a page of its own; exit code 1 when words contradict a situation, 130 after Ctrl-C.
 */
export async function gallery(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, ['budget', 'seconds', 'agency', 'seeds', 'workers', 'html'], []);
  const terms = termsOf(given);
  const page = given.option('html');
  if (page !== undefined) expectWritable(page, 'The gallery');
  prepareToWalk(CURATOR);
  const home = homeOf(given.words[0]);
  const { story, diagnostics } = openFolder(home, {
    agencies: agenciesOf(given),
    seeds: atLeastOne(given, 'seeds', SEEDS),
  });
  if (!story) {
    for (const diagnostic of toldAll(home, diagnostics)) print(diagnosticText(diagnostic));
    return 1;
  }
  const met: (readonly SituationMet[])[] = [];
  const walked = await walk<Sighting>(story, terms, {
    entry: CURATOR,
    heard: ({ situations }) => met.push(situations),
  });
  tellEnd(walked);
  const found = hang(story, joinSituations(met), walked.exploration, walked.ended);
  print(told(home, galleryText(found)));
  if (page !== undefined) {
    write(page, told(home, galleryPage(found, await pageBundleOf(PAINTER))), 'The gallery');
    print(`\nThe gallery is in ${page}; open it in a browser.`);
  }
  if (walked.ended === 'asked') return 130;
  return found.cards.some(isFlawed) ? 1 : 0;
}

function termsOf(given: Arguments): Terms {
  return {
    budgets: [atLeastOne(given, 'budget', BUDGET)],
    seconds: atLeastOne(given, 'seconds', LONGEST),
    workers: atLeastOne(given, 'workers', CORES),
  };
}

/** Ids of the agency packs that were asked for, with commas between them. */
function agenciesOf(given: Arguments): readonly string[] {
  const names = given.option('agency')?.split(',') ?? [];
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
