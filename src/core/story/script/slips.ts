import { ENGINE_VARIABLES } from '#story/vocabulary';
import type { Logic } from './logic';
import type { Report } from './text';

const WRITTEN = /(?:^|[\s:|-])~\s*(\w+)\s*(?:=(?!=)|\+=|-=|\+\+|--)/g;

/** What an author does in place of writing an engine variable. */
const INSTEAD: Readonly<Record<string, string>> = {
  escalation: 'use # effect: escalation +10 -- why',
  trust: 'use # effect: trust +10 -- why',
  comprehension: 'use # effect: comprehension +10 -- why',
  distance: 'use # distance: 4 on the line or the choice',
  behavior: 'use # behavior: passive on the line that shows it',
  weapon_seen: 'use # holds: knife on the line that shows it',
  in_cover: 'use # do: take-cover on a choice',
  light_bar: 'use # do: lights-on or lights-off on a choice',
  clock: 'use # takes: 30s on a choice',
};

/** Reports a script that writes what only the engine sets, before every passage: the writing is lost without a word. */
export function checkWrites(text: string, draws: readonly string[], line: number, say: Report): void {
  for (const [, name = ''] of text.matchAll(WRITTEN)) {
    if (ENGINE_VARIABLES.includes(name)) {
      const instead = INSTEAD[name] ?? 'keep what the script itself has to remember in a VAR of another name';
      say(line, 'engine-variable', `The engine sets ${name}, so what is written here is lost; ${instead}.`);
    } else if (draws.includes(name)) {
      say(
        line,
        'engine-variable',
        `The seed draws ${name}, so what is written here is lost; keep what changes in a VAR of another name.`,
      );
    }
  }
}

const COMPARED = /^(?:not\s+)?\w+(?:\.\w+)?(?:\([^)]*\))?\s*(?:[<>!=]=|[<>](?!>)|&&|\|\|)\s*\S/;
const NAMED = /^(?:not\s+|!)?\w*[a-z]\w*(?:\.\w+)?(?:\([^)]*\))?(?:\s+(?:and|or)\s+(?:not\s+|!)?\w+(?:\.\w+)?)*$/;

/** Reports a branch of a conditional that reads like a condition and has no colon: ink prints it, and the trainee reads it. */
export function checkBranch({ line, text }: Logic, known: readonly string[], say: Report): void {
  const condition = text.trim();
  const names = condition.match(/[a-z_]\w*/gi)?.filter((word) => !['not', 'and', 'or'].includes(word)) ?? [];
  const computed = COMPARED.test(condition) || (NAMED.test(condition) && names.every((name) => known.includes(name)));
  if (computed || condition === 'else')
    say(
      line,
      'missing-colon',
      `This branch has no colon, so the trainee reads “${condition}”; write “- ${condition}:”.`,
      'warning',
    );
}

/** Reports a choice that is spoken but reads like a button: the officer would say the label aloud. `label` is its text without tags. */
export function checkSpeech(label: string, line: number, say: Report): void {
  const open = (label.match(/“/g)?.length ?? 0) - (label.match(/”/g)?.length ?? 0);
  if (open !== 0 || (label.match(/"/g)?.length ?? 0) % 2 === 1) {
    say(line, 'unspoken-say', 'What the officer says stands between two quotation marks, and one is missing here.', 'warning'); // prettier-ignore
    return;
  }
  if (label === '' || /[“”"„«»]|(?:^|\s)[‘'’]\S|\{/.test(label)) return;
  say(
    line,
    'unspoken-say',
    `The officer says “${label}” aloud, as it stands; put what is said in quotation marks, or use # do.`,
    'warning',
  );
}
