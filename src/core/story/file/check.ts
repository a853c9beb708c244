import { listed, WORDS } from '#doctrine';
import { groundOf, lightAt, nearest, timeAt } from '#place';
import type { Diagnostic } from '#story/diagnostic';
import { amongWords, didYouMean } from '#story/near';
import { ENGINE_VARIABLES, isGood, type ScenarioFile, visitVariables } from '#story/vocabulary';

/** The line, from 1, of the key at a dotted path, or of what it would stand in. */
export type LineOf = (path: string) => number;

/** What is wrong with the names inside a file that must refer to each other. */
export function check(file: string, lineOf: LineOf, about: ScenarioFile): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const say = (path: string, rule: string, message: string, severity: Diagnostic['severity'] = 'error') =>
    found.push({ file, line: lineOf(path), severity, rule, message });
  const cast = about.cast.map((member) => member.id);
  if (!cast.includes(about.subject.who))
    say(
      'subject.who',
      'unknown-cast',
      `The subject “${about.subject.who}” is not in the cast.${didYouMean(about.subject.who, cast) || didYouMean(about.cast.find(({ role }) => role === 'subject')?.id ?? '', cast)}`, // prettier-ignore
    );
  for (const id of ['officer', 'dispatch'])
    if (!cast.includes(id)) say('cast', 'missing-cast', `The cast needs someone with the id “${id}”.`);
  const subjects = about.cast.flatMap(({ id, role }, index) => (role === 'subject' ? [{ id, index }] : []));
  const person = about.cast.findIndex(({ id }) => id === about.subject.who);
  const other = subjects.find(({ id }) => id !== about.subject.who);
  if (person >= 0 && !subjects.some(({ id }) => id === about.subject.who))
    say(`cast.${person}.role`, 'no-subject', `The scenario is about “${about.subject.who}”; their role is "subject".`);
  else if (person >= 0 && other)
    say(`cast.${other.index}`, 'two-subjects', `A scenario is about one person, and that is “${about.subject.who}”; give “${other.id}” another role, such as "bystander".`); // prettier-ignore
  const ground = groundOf(about.stage.place);
  const time = timeAt(about.hour);
  if (lightAt(ground.times, time) === undefined)
    say('hour', 'hour', `“${ground.id}” is shown ${listed(ground.times)}, and at ${about.hour}:00 it is ${time}; it will be shown as by ${nearest(ground.times, time)}.`, 'warning'); // prettier-ignore
  if (ground.indoors && about.stage.weather !== 'dry')
    say('stage.weather', 'indoors', `“${ground.id}” is indoors, and no weather gets in; leave "weather" out.`);
  const engine = [...ENGINE_VARIABLES, ...visitVariables(about.cast)];
  for (const [index, { name }] of about.draws.entries())
    if (engine.includes(name))
      say(`draws.${index}`, 'engine-variable', `The engine sets ${name} itself, so the seed cannot draw it; give the draw another name.`); // prettier-ignore
  const draws = about.draws.map(({ name }) => name);
  for (const [index, { id, comes, comesWith = [] }] of about.cast.entries()) {
    if (comes?.if !== undefined && !draws.includes(comes.if))
      say(`cast.${index}.comes`, 'unknown-draw', `“${id}” comes if “${comes.if}” is drawn, and no draw has that name.${didYouMean(comes.if, draws)} Add it to "draws".`); // prettier-ignore
    for (const resource of [comesWith].flat())
      if (!RESOURCES.includes(resource))
        say(`cast.${index}.comesWith`, 'unknown-word', `Nobody comes with “${resource}”.${amongWords(resource, RESOURCES)}`); // prettier-ignore
  }
  for (const [index, { figure }] of (about.subject.appearances ?? []).entries()) {
    const path = `subject.appearances.${index}`;
    const wearer = about.cast.find((member) => member.figure === figure && member.id !== about.subject.who);
    if (wearer)
      say(path, 'taken-figure', `“${figure}” is how “${wearer.id}” looks, and no two people look alike; choose another figure for “${about.subject.who}”.`); // prettier-ignore
    if (about.subject.appearances?.findIndex((other) => other.figure === figure) !== index)
      say(path, 'repeated-id', `“${figure}” appears twice in appearances; give one of the two more “weight” in place of the other.`); // prettier-ignore
  }
  for (const key of Object.keys(about.subject.scale)) {
    if (!TECHNIQUES.includes(key))
      say(`subject.scale.${key}`, 'unknown-word', `“${key}” is not a technique.${techniqueLike(key)}`); // prettier-ignore
  }
  for (const [ids, key] of [
    [cast, 'cast'],
    [about.endings.map((ending) => ending.id), 'endings'],
    [about.draws.map((draw) => draw.name), 'draws'],
  ] as const) {
    const again = ids.findIndex((id, index) => ids.indexOf(id) !== index);
    if (again >= 0) say(`${key}.${again}`, 'repeated-id', `“${ids[again] ?? ''}” appears twice in ${key}.`);
  }
  if (about.endings.length === 0) say('endings', 'no-ending', 'A scenario needs at least one ending.');
  else if (!about.endings.some(isGood))
    say('endings', 'no-good-ending', 'No ending fits well, so nobody can do this call right; set "fit" of at least one ending to "best" or "good".', 'warning'); // prettier-ignore
  if (about.status === 'published' && about.reviewers.length === 0) {
    say('status', 'unreviewed', 'A published scenario names its reviewers; add them, or set "status" to "in-review".');
  }
  return found;
}

/** What can be asked for on the radio, and whom it may bring. */
const RESOURCES: readonly string[] = WORDS.request;

function techniqueLike(key: string): string {
  const whole = TECHNIQUES.find((known) => known.endsWith(`:${key}`));
  if (whole !== undefined) return ` Did you mean “${whole}”?`;
  return didYouMean(key, TECHNIQUES) || ' Write its kind and its word, such as “say:command” or “do:siren”.';
}

/** Whatever can reach the person, as `kind:word`. */
const TECHNIQUES: readonly string[] = (['say', 'do', 'force'] as const).flatMap((kind) =>
  WORDS[kind].map((word) => `${kind}:${word}`),
);
