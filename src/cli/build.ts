import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { print, readArguments } from '#cli/terminal';
import { loadScenario, slugs } from '#cli/files';

/** `build`: compiles every scenario into assets/stories/, in the form that trainees load, with an index beside them. */
export function build(argv: readonly string[]): number {
  readArguments(argv, [], [], 0);
  const folder = join('assets', 'stories');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const index = slugs().map((slug) => {
    const scenario = loadScenario(slug);
    writeFileSync(join(folder, `${slug}.json`), JSON.stringify(scenario));
    const { title, summary, contentNote, minutes, difficulty, presentation, curriculum, preflection, endings } =
      scenario.about;
    return {
      slug,
      revision: scenario.revision,
      title,
      summary,
      contentNote,
      minutes,
      difficulty,
      presentation,
      curriculum,
      preflection,
      endings: endings.length,
    };
  });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  writeFileSync(join(folder, 'early.js'), early(index.map((entry) => entry.slug)));
  print(`Compiled ${index.length} ${index.length === 1 ? 'scenario' : 'scenarios'} into ${folder}.`);
  return 0;
}

/** A script that asks for the list and for the story that the address names while the program is still on its way. */
function early(known: readonly string[]): string {
  return `{
  const slug = new URLSearchParams(location.search).get('scenario');
  for (const name of ${JSON.stringify(known)}.includes(slug) ? ['index', slug] : ['index']) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    link.crossOrigin = 'anonymous';
    link.href = \`stories/\${name}.json\`;
    document.head.append(link);
  }
}
`;
}
