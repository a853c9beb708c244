import { complain, print, Stop } from '#cli/terminal';

type Command = (argv: readonly string[]) => number | Promise<number>;

/** Each command is loaded when it is called, so that a quick one is not kept waiting by a heavy one. */
const COMMANDS: Readonly<Record<string, { readonly load: () => Promise<Command>; readonly help: string }>> = {
  new: {
    load: async () => (await import('./new')).newCommand,
    help: 'new SLUG --place PLACE                 make a small scenario that is complete, to begin with',
  },
  check: {
    load: async () => (await import('./check')).check,
    help: 'check [STORY ...] [--deep] [--json]    compile stories and packs, play transcripts; file:line for every problem',
  },
  explore: {
    load: async () => (await import('./explore')).explore,
    help: 'explore STORY [--budget N] [--seconds N] [--agency A,B] [--seeds N] [--workers N] [--memory MB] [--json] [--html FILE]',
  },
  gallery: {
    load: async () => (await import('./gallery')).gallery,
    help: 'gallery STORY [--budget N] [--seconds N] [--agency A,B] [--seeds N] [--workers N] [--html FILE]   a picture of every situation, beside its words',
  },
  figures: {
    load: async () => (await import('./figures')).figures,
    help: 'figures --html FILE                    a picture of every person, posture, thing, place and face, beside its word',
  },
  play: {
    load: async () => (await import('./play')).play,
    help: 'play STORY [--seed N] [--agency NAME] [--mode practice|assessed] [--deaths on|off] [--choices a,b,c] [--save LOG] [--transcript FILE]',
  },
  replay: {
    load: async () => (await import('./replay')).replayCommand,
    help: 'replay LOG [--story FOLDER] [--agency NAME] [--json] [--transcript FILE]   play a saved log again',
  },
  report: {
    load: async () => (await import('./report')).reportCommand,
    help: 'report LOG [--story FOLDER] [--agency NAME] [--json]   the after-action report of a log',
  },
  rate: {
    load: async () => (await import('./rate')).rate,
    help: 'rate STORY [--runs N] [--agency city,rural] [--seed N] [--workers N] [--json]   let bots judge a story',
  },
  build: {
    load: async () => (await import('./build')).build,
    help: 'build                                  compile every story for the browser',
  },
};

function help(): void {
  print('Usage: npm run talkdown -- COMMAND\n');
  for (const { help: line } of Object.values(COMMANDS)) print(`  ${line}`);
  print('\nExit codes: 0 all well, 1 a mistake in a story, pack or log, 2 a wrong call.');
}

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    help();
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS[name];
  if (!command) {
    complain(`There is no command “${name}”. Commands: ${Object.keys(COMMANDS).join(', ')}.`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    print(`Usage: npm run talkdown -- ${command.help}`);
    return 0;
  }
  return (await command.load())(rest);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof Stop) {
    complain(error.message);
    process.exitCode = error.code;
  } else {
    complain(`Talkdown itself went wrong: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 1;
  }
}
