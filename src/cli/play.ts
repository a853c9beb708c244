import { createInterface } from 'node:readline/promises';
import { begin, decide, type Encounter, type EncounterEvent } from '#encounter';
import { readArguments } from './arguments';
import { loadPolicy, loadScenario } from './load';
import { complain, expectWritable, print, Stop, write } from './output';
import { playPlain } from './plain';
import { isPlain } from './story';
import { tell } from './tell';

/** `play STORY [--seed N] [--agency NAME] [--mode practice|assessed] [--choices a,b,c] [--save LOG]`: plays in the terminal, for authors. */
export async function play(argv: readonly string[]): Promise<number> {
  const given = readArguments(argv, ['seed', 'agency', 'mode', 'choices', 'save'], []);
  const [word] = given.words;
  if (isPlain(word)) return playPlain(word, given.option('choices'), given.whole('seed', 1));
  const save = given.option('save');
  if (save !== undefined) expectWritable(save, 'The log');
  const scenario = loadScenario(word);
  const mode = given.option('mode') ?? 'practice';
  if (mode !== 'practice' && mode !== 'assessed') throw new Stop(`--mode is practice or assessed, not “${mode}”.`, 2);
  let encounter = begin(scenario, loadPolicy(given.option('agency')), {
    seed: given.whole('seed', 1),
    mode,
  });
  show(encounter, encounter.log);
  const scripted =
    given
      .option('choices')
      ?.split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '') ?? [];
  for (const choice of scripted) encounter = take(encounter, choice);
  if (given.option('choices') === undefined) encounter = await ask(encounter);
  else if (encounter.offered) offer(encounter);
  if (save !== undefined) {
    write(save, JSON.stringify({ log: encounter.log }, null, 2), 'The log');
    print(`Log saved to ${save}.`);
  }
  if (encounter.fault !== undefined) {
    complain(`The script stopped: ${encounter.fault}`);
    return 1;
  }
  return 0;
}

function show(encounter: Encounter, news: readonly EncounterEvent[]): void {
  for (const event of news) for (const line of tell(encounter.scenario, event)) print(line);
}

function take(before: Encounter, choice: string): Encounter {
  if (!before.offers.some((candidate) => candidate.id === choice)) {
    if (before.fault !== undefined)
      throw new Stop(`The script stopped before “${choice}” could be chosen: ${before.fault}`, 1);
    if (!before.offered) throw new Stop(`The run is over before “${choice}” could be chosen.`, 1);
    offer(before);
    throw new Stop(`The choice “${choice}” is not on offer here; the list above is.`, 1);
  }
  print(`\n> ${choice}`);
  const after = decide(before, { choice });
  show(after, after.log.slice(before.log.length));
  return after;
}

function offer(encounter: Encounter): void {
  const limit = encounter.offered?.limit;
  print(
    `\nDecision ${encounter.offered?.decision ?? ''} at ${clock(encounter.clock)}${limit === undefined ? '' : `, ${limit} s to decide`}:`,
  );
  encounter.offered?.choices.forEach((choice, index) => {
    print(
      `  ${String(index + 1).padStart(2)}  ${choice.text}  [${choice.moves.map((move) => `${move.kind}: ${move.word}`).join(', ')}]  ${choice.id}`,
    );
  });
}

function clock(seconds: number): string {
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

async function ask(start: Encounter): Promise<Encounter> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let encounter = start;
  try {
    while (encounter.offered) {
      offer(encounter);
      const typed = (await terminal.question('Number or id (q to stop): ')).trim();
      if (typed === 'q') break;
      const chosen = encounter.offered.choices[Number(typed) - 1]?.id ?? typed;
      if (encounter.offers.some((candidate) => candidate.id === chosen)) encounter = take(encounter, chosen);
      else print('That is neither a number in the list nor a choice on offer.');
    }
  } finally {
    terminal.close();
  }
  return encounter;
}
