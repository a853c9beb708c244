import type { Scenario } from '#story';

/** A container of compiled ink: its content, and at the end its names and flags, or nothing. */
type Container = readonly unknown[];
type Names = Readonly<Record<string, unknown>>;

/** Stands where something was left out: a divert to a variable that no script can name, at which ink stops with an error. */
const LEFT_OUT = { '->': 'left out', var: true };

/** The tokens of compiled ink that lead somewhere by a name: diverts, functions and tunnels. */
const WAYS = ['->', 'f()', '->t->'] as const;

/** Where ink keeps the first values of all variables. */
const GLOBALS = 'global decl';

/**
 * A story as far as its first decision: what follows a choice is left out, and every knot to which no plain divert leads before one. It begins with the
 * same passage as the whole; a story that comes to what was left out before it comes to a choice stops with a fault, and its whole has to be begun instead.
 */
export function prologueOf(scenario: Scenario): Scenario {
  const story = JSON.parse(scenario.ink) as { readonly root: Container };
  const [knots, main] = [namesOf(story.root), contentOf(story.root).map(shorten)];
  const kept = reached(main, knots);
  const names = Object.entries(knots).map(([name, knot]) => [
    name,
    isContainer(knot) ? (kept.has(name) ? shorten(knot) : leaveOut(knot)) : knot,
  ]);
  const choices = Object.entries(scenario.choices).filter(([path]) => {
    const [knot = ''] = path.split('.');
    return !(knot in knots) || kept.has(knot);
  });
  return {
    ...scenario,
    prologue: true,
    ink: JSON.stringify({ ...story, root: [...main, Object.fromEntries(names)] }),
    choices: Object.fromEntries(choices),
  };
}

function isContainer(value: unknown): value is Container {
  return Array.isArray(value);
}

function contentOf(container: Container): Container {
  return container.slice(0, -1);
}

function namesOf(container: Container): Names {
  return (container.at(-1) ?? {}) as Names;
}

/** A container with nothing in it but the way to an error; what counts its visits finds none, as in the whole. */
function leaveOut(container: Container): Container {
  const flags = Object.entries(namesOf(container)).filter(([name]) => name.startsWith('#'));
  return [LEFT_OUT, flags.length > 0 ? Object.fromEntries(flags) : null];
}

/** The same content without what follows its choices, which ink names c-0, c-1 and so on. */
function shorten(value: unknown): unknown {
  if (!isContainer(value)) return value;
  const names = Object.entries(namesOf(value)).map(([name, part]) => [
    name,
    isContainer(part) && /^c-\d+$/.test(name) ? leaveOut(part) : shorten(part),
  ]);
  return [...contentOf(value).map(shorten), names.length > 0 ? Object.fromEntries(names) : null];
}

/** The knots that plain diverts lead to before any choice. */
function reached(main: Container, knots: Names): ReadonlySet<string> {
  const kept = new Set([GLOBALS]);
  const queue: unknown[] = [main];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    for (const name of leads(part)) {
      if (kept.has(name) || !isContainer(knots[name])) continue;
      kept.add(name);
      queue.push(shorten(knots[name]));
    }
  }
  return kept;
}

/** The knots that the diverts of a piece of ink name. */
function leads(value: unknown): readonly string[] {
  if (isContainer(value)) return value.flatMap(leads);
  if (typeof value !== 'object' || value === null) return [];
  const token = value as Names;
  const named = WAYS.flatMap((way) => (typeof token[way] === 'string' && !token['var'] ? [token[way]] : []));
  return [...named.map((path) => path.split('.')[0] ?? ''), ...Object.values(token).filter(isContainer).flatMap(leads)];
}
