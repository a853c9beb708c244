import { beginning, replay, verdictText } from '#encounter';
import { BOTS } from '#explore/bots';
import { exportRun, fileName, importRun, type KeptRun, summarize } from '#records';
import { score } from '#scoring';
import { mutate } from './mutate';
import { logOf, type Setting, settings } from './runs';
import { type Trial, upTo } from './trial';

/** A sentence for a person: it begins like one, ends like one, and is no message of a program. */
const SENTENCE = /^[A-Z“][\s\S]*[.”]$/;
const PROGRAM = /\bundefined\b|Expected \(|\[object |\n\s+at |TypeError|RangeError/;
const NOW = 1_800_000_000_000;

/** Exported logs of whole runs, changed at random, and opened as the page opens them. */
export const trial: Trial = {
  holds:
    'However a log file was changed, it is refused with a sentence or opens, and a run that opens can be kept, listed, played on and judged',
  file: import.meta.url,
  full: 10_000,
  sample: upTo(150),
  patience: 10,
  inBrowser: false,
  open: () => {
    const all = settings();
    const files = all.flatMap((setting) =>
      BOTS.map(({ id }, at) => exportRun(keptRun(setting, logOf(setting, id, at + 1)))),
    );
    return {
      run: (chance) => {
        const text = mutate(files[chance.below(files.length)] ?? '', chance);
        return { wrong: openFile(text, all) };
      },
    };
  },
};

function keptRun({ scenario }: Setting, log: KeptRun['log']): KeptRun {
  return {
    id: 'kept',
    started: NOW - 900_000,
    changed: NOW,
    title: scenario.about.title,
    over: true,
    preflection: 'Who called, and who is hurt?',
    recall: { plan: 'Slow down.', happened: 'I stepped back.', why: 'He had no way out.' },
    notes: { again: 'Ask first.', change: 'Wait for the second car.' },
    log,
  };
}

/** Opens a file as the page does: reads it, lists it, plays it again, judges it, saves it. What is wrong with the answers. */
function openFile(text: string, all: readonly Setting[]): readonly string[] {
  const read = importRun(text, 'opened', NOW);
  if ('problem' in read) return spoken(read.problem);
  const { run } = read;
  const began = beginning(run.log);
  if (!summarize(run)) return ['A run that was opened cannot be listed.'];
  if (!/^talkdown-.+\.json$/s.test(fileName(run))) return [`Its file would be named “${fileName(run)}”.`];
  const back = importRun(exportRun(run), 'opened', NOW);
  if (!('run' in back) || JSON.stringify(back.run) !== JSON.stringify(run))
    return ['Saved and opened again, it is another run.'];
  const setting = all.find(({ scenario, policy }) => scenario.slug === began.scenario && policy.id === began.agency);
  // Who made the run is not here: the page says so before anything is played.
  if (!setting) return [];
  const again = replay(setting.scenario, setting.policy, run.log);
  if ('problem' in again) return spoken(again.problem);
  score(again.encounter);
  const note = verdictText(again.verdict);
  return note === undefined ? [] : spoken(note);
}

function spoken(words: string): readonly string[] {
  return SENTENCE.test(words) && !PROGRAM.test(words)
    ? []
    : [`This is no sentence: ${JSON.stringify(words.slice(0, 300))}`];
}
