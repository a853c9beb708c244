import { isLibrary } from '#story';
import type { Diagnostic } from '#story/diagnostic';
import { withoutComments } from '#story/script';
import { heldOf, isWeapon } from '#story/vocabulary';
import type { Whole } from './material';

/** The library tells of a weapon by one word for the whole story: whoever holds one has it named. */
export function checkWeapon({ about, pages }: Whole): readonly Diagnostic[] {
  const own = pages.filter(({ file }) => !isLibrary(file));
  if (own.length === pages.length) return [];
  if (own.some(({ text }) => withoutComments(text).some((one) => /~\s*weapon_word\s*=/.test(one)))) return [];
  for (const { file, text } of own)
    for (const [index, line] of withoutComments(text).entries())
      for (const [, value = ''] of line.matchAll(/#\s*holds:\s*([\w -]+)/g)) {
        const { who = about.subject.who, held = [] } = heldOf(value.trim()) ?? {};
        const weapon = held.find(({ thing }) => isWeapon(thing));
        if (!weapon || who !== about.subject.who) continue;
        const message = `When the library tells of force, it calls this “the weapon”; write “~ weapon_word = "the ${weapon.thing}"” at the top of main.ink, or what it looks like.`;
        return [{ file, line: index + 1, severity: 'warning', rule: 'no-weapon-word', message }];
      }
  return [];
}

/** Force is always on offer among the standing acts; a script that takes no notice of it lets it pass without consequence. */
export function checkAftermath(whole: Whole): readonly Diagnostic[] {
  const own = whole.pages.filter(({ file }) => !isLibrary(file));
  for (const { file, text } of own) {
    const line = withoutComments(text).findIndex((one) => /<-\s*standing\b/.test(one)) + 1;
    if (line === 0) continue;
    if (own.some((page) => withoutComments(page.text).some((one) => /~\s*on_forced?\s*=/.test(one)))) return [];
    const message =
      'Force is on offer among the standing acts, and nothing says what follows it, so it has no consequence; set “~ on_forced = -> ” at the top of main.ink to a knot that asks {force_result}.';
    return [{ file, line, severity: 'warning', rule: 'no-aftermath', message }];
  }
  return [];
}

/** A knot that tells of force in the library’s place says what came of it, too: where the story goes on, that is asked for. */
export function checkOwnForce({ pages }: Whole): readonly Diagnostic[] {
  const own = pages.filter(({ file }) => !isLibrary(file)).map(({ file, text }) => ({ file, lines: withoutComments(text) })); // prettier-ignore
  const says = /~\s*force_result\s*=(?!=)|->\s*standing_force\b/;
  if (own.some(({ lines }) => lines.some((line) => says.test(line) && !/~\s*on_force\b/.test(line)))) return [];
  return own.flatMap(({ file, lines }) =>
    lines.flatMap((line, index): readonly Diagnostic[] => {
      const knot = /~\s*on_force\s*=\s*->\s*(\w+)/.exec(line)?.[1];
      if (knot === undefined || knot === 'standing_force') return [];
      const message = `“${knot}” tells of force in the library’s place and never says what came of it; before it leads on, write “~ force_result = "hurt"”, or whichever of ${RESULTS.join(', ')} it is.`;
      return [{ file, line: index + 1, severity: 'warning', rule: 'no-force-result', message }];
    }),
  );
}

/** What can come of force, in the words of the library. */
const RESULTS = ['shown', 'tolerated', 'pulled-away', 'fight', 'officer-hurt', 'down', 'hurt', 'grave'];
