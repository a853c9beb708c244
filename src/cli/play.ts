import { distanceText } from '#doctrine';
import { begin, decide, decisionsOf, type Encounter, type EncounterEvent, rewind, whereabouts } from '#encounter';
import { type Asked, complain, expectWritable, playOn, print, readArguments, Stop, write } from '#cli/terminal';
import { expectRoom, isPlain, keepTranscript, loadPolicy, loadScenario } from '#cli/files';
import { playPlain } from './plain';
import { teller } from './tell';

/**
 * `play STORY [--seed N] [--agency NAME] [--mode practice|assessed] [--deaths on|off] [--choices a,b,c] [--save LOG] [--transcript FILE]`: plays in the terminal, for
 * authors; what was played can be kept as a log, or as a transcript that `check` plays from then on.
 */
export async function play(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, ['seed', 'agency', 'mode', 'deaths', 'choices', 'save', 'transcript'], []);
  const [word] = given.words;
  const [save, transcript] = [given.option('save'), given.option('transcript')];
  if (isPlain(word) && (save ?? transcript) !== undefined)
    throw new Stop('--save and --transcript are for scenarios; ink alone has no log.', 2);
  if (isPlain(word)) return playPlain(word, given.option('choices'), given.whole('seed', 1));
  if (save !== undefined) expectWritable(save, 'The log');
  if (transcript !== undefined) expectRoom(transcript);
  const scenario = loadScenario(word);
  const mode = given.option('mode') ?? 'practice';
  if (mode !== 'practice' && mode !== 'assessed') throw new Stop(`--mode is practice or assessed, not “${mode}”.`, 2);
  const deaths = given.option('deaths') ?? 'on';
  if (deaths !== 'on' && deaths !== 'off') throw new Stop(`--deaths is on or off, not “${deaths}”.`, 2);
  const start = begin(scenario, loadPolicy(given.option('agency')), {
    seed: given.whole('seed', 1),
    mode,
    deaths: deaths === 'on',
  });
  show(start, start.log);
  const { turn: encounter, problem } = await playOn(start, given.option('choices'), asked);
  if (save !== undefined) {
    write(save, JSON.stringify({ log: encounter.log }, null, 2), 'The log');
    print(`Log saved to ${save}.`);
  }
  if (transcript !== undefined) keepTranscript(transcript, encounter);
  const wrong = problem ?? (encounter.fault === undefined ? undefined : `The script stopped: ${encounter.fault}`);
  if (wrong !== undefined) complain(wrong);
  return wrong === undefined ? 0 : 1;
}

function show(encounter: Encounter, news: readonly EncounterEvent[]): void {
  for (const line of news.flatMap(teller(encounter))) print(line);
}

function take(before: Encounter, choice: string): Encounter {
  print(`\n> ${choice}`);
  const after = decide(before, { choice });
  show(after, after.log.slice(before.log.length));
  return after;
}

function offer(encounter: Encounter): void {
  const limit = encounter.offered?.limit;
  print(
    `\nDecision ${encounter.offered?.decision ?? ''} at ${clock(encounter.situation.clock)}${limit === undefined ? '' : `, ${limit} s to decide`}:`,
  );
  if (encounter.situation.phase !== 'dispatch') print(`  ${whereaboutsOf(encounter)}`);
  encounter.offered?.choices.forEach((choice, index) => {
    print(
      `  ${String(index + 1).padStart(2)}  ${choice.text}  [${choice.moves.map((move) => `${move.kind}: ${move.word}`).join(', ')}]  ${choice.id}`,
    );
  });
}

/** Who is where, as somebody who sees no picture is told. */
function whereaboutsOf({ situation, scenario, policy }: Encounter): string {
  return whereabouts(situation, scenario.about, (decimeters) => distanceText(decimeters, policy.units));
}

function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

const asked: Asked<Encounter> = {
  isOpen: ({ offered }) => offered !== undefined,
  closed: ({ fault }, id) =>
    fault === undefined
      ? `The run is over before “${id}” could be chosen.`
      : `The script stopped before “${id}” could be chosen: ${fault}`,
  ids: ({ offered }) => offered?.choices.map(({ id }) => id) ?? [],
  offer,
  take: (encounter, typed) => {
    const chosen = encounter.offered?.choices[Number(typed) - 1]?.id ?? typed;
    return encounter.offers.some(({ id }) => id === chosen) ? take(encounter, chosen) : undefined;
  },
  back: (encounter) => {
    const last = decisionsOf(encounter.log).at(-1);
    if (!last) return 'There is no decision to take back yet.';
    return encounter.terms.mode === 'practice'
      ? rewind(encounter, last.decision)
      : 'Nothing is taken back in an assessed run; play with --mode practice.';
  },
};
