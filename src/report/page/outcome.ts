import { clockText, count, curly, distanceText, levelName, listed, sentence } from '#doctrine';
import type { AfterActionReport } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import type { View } from './view';

/** The name of the page and which run it is about; it stands above everything, also while the trainee is still remembering. */
export function title(view: View): TemplateResult {
  const { report } = view;
  const rewound = report.outcome.rewinds > 0 ? `, rewound ${count(report.outcome.rewinds, 'time')}` : '';
  return html`<div class="r-title">
    <h1 id="r-title" tabindex="-1">After-action report</h1>
    <p>
      ${report.scenario.title}. ${report.mode === 'practice' ? 'Practice' : 'Assessed'} run${rewound}, seed
      ${report.seed}, ${report.agency}.
    </p>
  </div>`;
}

/** How the encounter ended, in one sentence, and the facts that describe the run. */
export function outcome(view: View): TemplateResult {
  const { outcome: end, finished, units } = view.report;
  return html`<header class="r-outcome">
    <p class="r-headline">${finished ? curly(sentence(end.title)) : 'This run was left before it ended.'}</p>
    <p class="r-lead">
      ${finished && end.summary !== '' ? curly(sentence(end.summary)) : nothing} ${hurt(view, end.injuries)}
    </p>
    <dl class="r-facts">
      ${fact('Outcome', finished ? end.dispositionName : 'Not finished')}
      ${fact('Time on scene', clockText(end.onScene), `${clockText(end.seconds)} from the call`)}
      ${fact('Highest state', levelName(end.highest.level), `for ${clockText(end.highest.seconds)}`)}
      ${end.closest ? fact('Closest', distanceText(end.closest.decimeters, units), `at ${clockText(end.closest.at)}`) : nothing}
      ${fact('Force events', end.forceEvents === 0 ? 'None' : String(end.forceEvents), shows(view))}
    </dl>
  </header>`;
}

function fact(name: string, value: string, more = ''): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}${more === '' ? nothing : html`<small>, ${more}</small>`}</dd>
  </div>`;
}

function shows(view: View): string {
  const displays = view.report.ledger.filter((row) => row.display).length;
  if (displays === 0) return '';
  return displays === view.report.ledger.length ? 'shown only' : `${displays} shown only`;
}

/** Who was hurt and how badly, as a sentence. */
export function hurt(view: View, injuries: AfterActionReport['outcome']['injuries']): string {
  if (injuries.length === 0) return 'Nobody was hurt.';
  const each = injuries.map(({ who, name, severity }) => {
    const you = view.nameOf(who) === 'You';
    if (severity === 'fatal') return `${you ? 'you' : name} died`;
    return `${you ? 'you were' : `${name} was`} hurt ${severity === 'serious' ? 'seriously' : 'slightly'}`;
  });
  return sentence(listed(each));
}
