import type { Diagnostic } from '#story/diagnostic';
import type { ScenarioFile } from '#story/vocabulary';
import type { LineOf } from './check';

/** What a scenario file may say and hardly means: draws that decide nothing, a call at another hour, two people who would look alike. */
export function oddities(file: string, lineOf: LineOf, about: ScenarioFile): readonly Diagnostic[] {
  const told = (path: string, rule: string, message: string): Diagnostic => ({
    file,
    line: lineOf(path),
    severity: 'warning',
    rule,
    message,
  });
  return [
    ...about.draws.flatMap((draw, index) =>
      sureOf(draw).map(({ key, message }) => told(`draws.${index}.${key}`, 'sure-draw', message)),
    ),
    ...hourProblem(about).map((message) => told('call.received', 'other-hour', message)),
    ...alike(about).map(({ index, message }) => told(`cast.${index}.figure`, 'same-figure', message)),
  ];
}

/** What the seed only seems to draw: it comes out the same on every seed, or has a word that never comes. */
function sureOf(draw: ScenarioFile['draws'][number]): readonly { readonly key: string; readonly message: string }[] {
  if ('percent' in draw) {
    const { name, percent } = draw;
    if (percent > 0 && percent < 100) return [];
    const comes = percent === 0 ? 'never so' : 'always so';
    return [{ key: 'percent', message: `With ${percent} percent “${name}” is ${comes}, whatever the seed; write a number from 1 to 99, or take the draw out and write the script as it is.` }]; // prettier-ignore
  }
  return Object.entries(draw.values).flatMap(([word, weight]) =>
    weight > 0
      ? []
      : [{ key: `values.${word}`, message: `“${word}” has the weight 0, so the seed never draws it; give it a weight from 1 on, or take it out.` }],
  ); // prettier-ignore
}

/** The hour decides who is on duty; the call comes in at that hour, or in the one before when the way is long. */
function hourProblem({ hour, call }: ScenarioFile): readonly string[] {
  const received = Number(call.received.slice(0, 2));
  if (received === hour || (received + 1) % 24 === hour) return [];
  return [`The call comes in at ${call.received}, and "hour", which decides who is on duty, is ${hour}; write "hour": ${received}, or another time here.`]; // prettier-ignore
}

/** No two people look alike: whoever is given the figure of somebody else is drawn with another. */
function alike({ cast }: ScenarioFile): readonly { readonly index: number; readonly message: string }[] {
  return cast.flatMap(({ id, figure }, index) => {
    const first = cast.slice(0, index).find((other) => figure !== undefined && other.figure === figure);
    if (!first || first.id === id) return [];
    return [{ index, message: `“${first.id}” has the figure “${figure ?? ''}” already, and no two people look alike, so “${id}” is drawn with another; choose one of their own.` }]; // prettier-ignore
  });
}
