import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '#doctrine';
import { groundOf } from '#place';
import { diagnosticText, type Scenario } from '#story';
import { prologueOf } from '#story/compiler';
import { homes, openPlayable } from '#cli/files';
import { complain, print, readArguments } from '#cli/terminal';

/**
 * `build`: compiles every scenario into assets/stories/, in the form that trainees load, each as a whole and as far as its first decision, with an index
 * beside them. One that cannot be played is left
 * out, with its messages, and keeps nobody from the others; exit code 1 when nothing is left.
 */
export function build(argv: readonly string[]): number {
  readArguments(argv, [], [], 0);
  const all = homes();
  const built = all.flatMap((home) => {
    const opened = openPlayable(home);
    if ('scenario' in opened) return [opened.scenario];
    for (const problem of opened.problems) complain(diagnosticText(problem));
    complain(`${home.name} has problems that keep it from being played; it is left out.`);
    return [];
  });
  const folder = join('assets', 'stories');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const scenario of built) {
    writeFileSync(join(folder, `${scenario.slug}.json`), JSON.stringify(scenario));
    writeFileSync(join(folder, `${scenario.slug}.prologue.json`), JSON.stringify(prologueOf(scenario)));
  }
  writeFileSync(join(folder, 'index.json'), JSON.stringify(built.map(entryOf)));
  writeFileSync(join(folder, 'early.js'), early(built.map(({ slug }) => slug)));
  print(`Compiled ${count(built.length, 'scenario')} into ${folder}.`);
  return built.length === 0 && all.length > 0 ? 1 : 0;
}

/** What the front page says of a scenario before anybody opens it. */
function entryOf({ slug, revision, about }: Scenario): object {
  const { title, summary, contentNote, minutes, difficulty, presentation, curriculum, preflection, endings } = about;
  const { cast, subject, stage, hour, status, track } = about;
  return {
    slug,
    revision,
    title,
    summary,
    contentNote,
    minutes,
    difficulty,
    presentation,
    curriculum,
    preflection,
    endings: Object.fromEntries(endings.map((ending) => [ending.id, ending.title])),
    place: groundOf(stage.place).name,
    status,
    track,
    // All that its picture takes: a scenario itself is fetched when somebody plays it.
    meeting: { cast, subject, stage, hour },
  };
}

/**
 * A script that asks for what the address needs while the program is still on its way: the story it names (as far as the first decision, or as a whole for a
 * run to go on with) or else the list of them, and the code of its page, of which the build tells the script.
 */
function early(known: readonly string[]): string {
  return `{
  const asked = new URLSearchParams(location.search);
  const slug = asked.get('scenario');
  const story = asked.has('run') ? slug : \`\${slug}.prologue\`;
  const data = document.createElement('link');
  data.rel = 'preload';
  data.as = 'fetch';
  data.crossOrigin = 'anonymous';
  data.href = \`stories/\${${JSON.stringify(known)}.includes(slug) ? story : 'index'}.json\`;
  document.head.append(data);
  const page = slug !== null ? 'run' : asked.has('report') ? 'report' : 'front';
  for (const href of (document.currentScript.dataset[page] ?? '').split(' ').filter(Boolean)) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
}
`;
}
