import { coverageOf, type Examined, type Exploration, isOwn, isProof, type Path, type Sayable } from '#explore';
import type { Diagnostic } from '#story';
import { count, grouped } from '#doctrine';
import { drawing, safe, warmth } from './drawing';
import { mapOf } from './map';
import { STYLE } from './style';
import { type Ended, endSentence, replayLine } from './text';

/** What an exploration found as one HTML file that needs nothing else: no script, no network. */
export function explorationPage(
  exploration: Exploration,
  subject: Examined,
  ended: Ended,
  findings: readonly Diagnostic[],
): string {
  const title = `${subject.scenario?.about.title ?? subject.name}: paths explored`;
  const sections = [
    summary(exploration, subject, ended),
    endings(exploration, subject),
    problems(exploration, subject, findings),
    section(
      'map',
      'Map of knots and choices',
      `${legend(subject)}<div class="wide long" tabindex="0" role="region" aria-label="Map, scrolls sideways">${drawing(mapOf(exploration, subject))}</div>`,
    ),
    knots(exploration, subject),
    choices(exploration, subject),
    lines(exploration, subject),
  ];
  return (
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<title>${safe(title)}</title>\n<style>${STYLE}</style>\n</head>\n<body>\n<header><h1>${safe(title)}</h1>` +
    `<nav aria-label="Parts">${['endings', 'findings', 'map', 'knots', 'choices', 'lines'].map((id) => `<a href="#${id}">${id.charAt(0).toUpperCase()}${id.slice(1)}</a>`).join(' ')}</nav></header>\n` +
    `<main>\n${sections.join('\n')}\n</main>\n</body>\n</html>\n`
  );
}

function section(id: string, title: string, body: string): string {
  return `<section id="${id}" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${title}</h2>${body}</section>`;
}

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const isNumeric = (at: number) => at > 0 && rows.length > 0 && rows.every((row) => isNumber(row[at] ?? ''));
  const head = heads
    .map((name, at) => `<th scope="col"${isNumeric(at) ? ' class="number"' : ''}>${name}</th>`)
    .join('');
  const body = rows
    .map(([first = '', ...rest]) => `<tr><th scope="row">${first}</th>${rest.map(cellOf).join('')}</tr>`)
    .join('\n');
  // What is longer than a window scrolls within it, so that its heads stay in sight.
  const kind = rows.length > LONG ? 'wide long' : 'wide';
  return `<div class="${kind}" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** A table with more rows than this scrolls by itself. */
const LONG = 40;

const isNumber = (cell: string) => /^\d+$/.test(cell);

/** A cell; numbers stand under each other, and under a head that stands with them. */
function cellOf(cell: string): string {
  return isNumber(cell) ? `<td class="number">${grouped(Number(cell))}</td>` : `<td>${cell}</td>`;
}

function summary(exploration: Exploration, subject: Examined, ended: Ended): string {
  const covered = (kind: 'choice' | 'line', verb: string) => {
    const { found, possible, all } = coverageOf(exploration, subject.sayings, kind);
    return `<li><strong>${found} of ${count(all, kind)}</strong> ${verb}; ${isProof(exploration) ? 'no more can be' : `at most ${possible} can be`}. ${bar(found, all)}</li>`;
  };
  const of = subject.scenario ? ` of ${subject.scenario.about.endings.length} declared` : '';
  return `<p class="lead">${safe(endSentence(exploration, ended))}</p><ul class="figures"><li><strong>${exploration.endings.length}${of}</strong> endings found.</li>${covered('choice', 'offered')}${covered('line', 'said')}</ul>`;
}

function bar(part: number, whole: number): string {
  const share = whole === 0 ? 100 : Math.floor((100 * part) / whole);
  return `<meter aria-label="${share} percent" min="0" max="100" value="${share}">${share} %</meter>`;
}

function way(subject: Examined, path: Path | undefined, none: string): string {
  if (!path) return none;
  const steps = path.choices.map((id) => `<li><code>${safe(id)}</code></li>`).join('');
  return `<details><summary>${count(path.choices.length, 'choice')}</summary><ol>${steps}</ol><p><code class="run">${safe(replayLine(subject.name, path))}</code></p></details>`;
}

function endings(exploration: Exploration, subject: Examined): string {
  const declared = subject.scenario?.about.endings ?? [];
  const rows = exploration.endings.map((ending) => [
    safe(ending.id),
    ...(subject.scenario ? [declared.find((one) => one.id === ending.id)?.fit ?? ''] : []),
    String(ending.count),
    way(subject, ending.shortest, ''),
    ...(subject.scenario ? [way(subject, ending.withoutForce, 'none found')] : []),
  ]);
  const missed = declared
    .filter(({ id }) => !exploration.endings.some((ending) => ending.id === id))
    .map(({ id, fit }) => [safe(id), fit, '0', isProof(exploration) ? 'cannot be reached' : 'not reached so far', '']);
  const heads = subject.scenario
    ? ['Ending', 'Fit', 'Ways', 'Shortest', 'Shortest without force']
    : ['Ending', 'Ways', 'Shortest'];
  return section(
    'endings',
    'Endings',
    table(`Endings, and the shortest list of choices ${isProof(exploration) ? '' : 'found so far '}to each`, heads, [
      ...rows,
      ...missed,
    ]),
  );
}

function problems(exploration: Exploration, subject: Examined, findings: readonly Diagnostic[]): string {
  if (findings.length === 0) return section('findings', 'Findings', '<p>Nothing wrong was found.</p>');
  const rows = findings.map((one) => [
    one.severity,
    `<code>${safe(one.file)}${one.line > 0 ? `:${one.line}` : ''}</code>`,
    safe(one.message.replace(/ Replay it with: .*$/s, '')),
    one.rule,
  ]);
  const paths = exploration.problems.map((problem) => [
    safe(`${problem.knot === '' ? '' : `${problem.knot}: `}${problem.sentence}`),
    String(problem.count),
    way(subject, problem.shortest, ''),
  ]);
  return section(
    'findings',
    'Findings',
    `${paths.length > 0 ? table('Problems on the way, and the shortest list of choices to each', ['Problem', 'Times', 'Shortest'], paths) : ''}${table('Everything to look at', ['Kind', 'Place', 'What', 'Rule'], rows)}`,
  );
}

function legend(subject: Examined): string {
  const heat = [20, 40, 60, 80, 100]
    .map((at) => `<span class="swatch" style="background:${warmth(at)}">${at}</span>`)
    .join('');
  const person = subject.scenario ? `<p>Escalation at the decisions of a knot, on average: ${heat}</p>` : '';
  return `<p>From left to right by the fewest decisions from the beginning; round boxes are endings. The wider a line, the oftener it was gone; dashed lines go back.</p>${person}`;
}

function knots(exploration: Exploration, subject: Examined): string {
  const rows = Object.entries(exploration.knots).map(([name, knot]) => {
    const heat = knot.decisions > 0 ? Math.round(knot.escalation / knot.decisions) : 0;
    const leads = new Set(Object.values(knot.leads).flatMap((to) => Object.keys(to)));
    const person = subject.scenario
      ? [
          `<span class="swatch" style="background:${warmth(heat)}">${heat}</span>`,
          knot.wayOut > 0 ? 'yes' : 'not shown',
        ]
      : [];
    return [
      safe(name === '' ? '(start)' : name),
      String(knot.decisions),
      ...person,
      safe([...leads].map((to) => to.replace(/^=/, 'ending ')).join(', ')),
    ];
  });
  const person = subject.scenario ? ['Escalation', 'End without force in reach'] : [];
  return section(
    'knots',
    'Knots',
    table('Decisions made in each knot', ['Knot', 'Decisions', ...person, 'Leads to'], rows),
  );
}

const placeOf = (one: Sayable) =>
  one.file === undefined ? safe(one.knot) : `<code>${safe(one.file)}:${one.line ?? 0}</code>`;

function choices(exploration: Exploration, subject: Examined): string {
  const all = subject.sayings.filter((one) => one.kind === 'choice');
  // The author's own come first; what the library has for every scenario comes after them.
  const rows = [...all.filter(isOwn), ...all.filter((one) => !isOwn(one))].map((one) => {
    const use = exploration.choices[one.id];
    const never = one.connected && !isProof(exploration) ? 'not yet' : 'never';
    return [
      `<code>${safe(one.id)}</code>`,
      safe(one.text),
      use ? String(use.offered) : `<strong>${never}</strong>`,
      String(use?.taken ?? 0),
      placeOf(one),
    ];
  });
  return section(
    'choices',
    'Choices',
    table('How often each choice was offered and taken', ['Choice', 'Words', 'Offered', 'Taken', 'Place'], rows),
  );
}

function lines(exploration: Exploration, subject: Examined): string {
  const reached = new Set(exploration.reached);
  const byKnot = new Map<string, Sayable[]>();
  for (const one of subject.sayings)
    if (one.kind === 'line') byKnot.set(one.knot, [...(byKnot.get(one.knot) ?? []), one]);
  const rows = [...byKnot].map(([knot, all]) => {
    const left = all.filter((one) => !reached.has(one.number));
    const words = left
      .map((one) => `<li>${safe(one.text)}${one.connected ? '' : ' <strong>(no way leads here)</strong>'}</li>`)
      .join('');
    const list =
      left.length === 0 ? '' : `<details><summary>${count(left.length, 'line')}</summary><ul>${words}</ul></details>`;
    return [
      safe(knot === '' ? '(start)' : knot),
      `${all.length - left.length} of ${all.length}`,
      bar(all.length - left.length, all.length),
      list,
    ];
  });
  return section(
    'lines',
    'Lines',
    table(
      'Lines said in each knot',
      ['Knot', 'Said', 'Share', isProof(exploration) ? 'Never said' : 'Not said so far'],
      rows,
    ),
  );
}
