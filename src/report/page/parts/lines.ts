import { clockText, levelInSentence, levelOf } from '#doctrine';
import type { KeyDecision } from '#explore/alternatives';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { bands } from './curve';
import { across, type Plot, type Sample, smooth, thinned, ticks, up } from './plot';

/** What a chart of two lines needs: the decision they part at, its width in pixels, and its words. */
export interface LinesOptions {
  readonly decision: KeyDecision;
  readonly width: number;
  readonly summary: string;
}

type Line = KeyDecision['own'];

const HEIGHT = 168;
const OWN = '#1a2433';
const OTHER = '#1d5961';
const DASHES = '7 6';

/** Escalation from one decision on, in the run and in another line: solid to a full dot, and dashed to a ring. */
export function lines({ decision, width, summary }: LinesOptions): TemplateResult {
  const { at, own, other } = decision;
  const end = Math.max(1, ...[...own.curve, ...other.curve].map((point) => point.at - at));
  const plot: Plot = { width, left: 84, right: 12, top: 8, height: HEIGHT, end, most: 100 };
  return html`<svg
    class="r-chart"
    viewBox="0 0 ${width} ${HEIGHT + 36}"
    width=${width}
    height=${HEIGHT + 36}
    role="img"
    aria-label="Escalation from decision ${decision.decision} on, in your run and after the different choice. ${summary}"
  >
    ${bands(plot, false)} ${grid(plot, at)} ${path(plot, samplesOf(other, at), OTHER, DASHES)}
    ${path(plot, samplesOf(own, at), OWN, 'none')} ${last(plot, samplesOf(other, at), OTHER, '#fffdf8')}
    ${last(plot, samplesOf(own, at), OWN, OWN)}
  </svg>`;
}

/** How each of two lines looks, to stand beside its name. */
export function sample(which: 'own' | 'other'): TemplateResult {
  const [color, dashes, fill] = which === 'own' ? [OWN, 'none', OWN] : [OTHER, DASHES, '#fffdf8'];
  return html`<svg class="r-sample" viewBox="0 0 40 14" width="40" height="14" aria-hidden="true">
    <path d="M1 7H33" stroke=${color} stroke-width="3" stroke-dasharray=${dashes} fill="none" />
    <circle cx="34" cy="7" r="4.5" fill=${fill} stroke=${color} stroke-width="2.5" />
  </svg>`;
}

/** The dashed line of another line over a chart that ends before it may: as far as that chart goes. */
export function otherLine(plot: Plot, curve: Line['curve']): SVGTemplateResult {
  const all = thinned(curve.map((point): Sample => [point.at, point.escalation]));
  const shown = all.filter(([at]) => at <= plot.end);
  const next = all[shown.length];
  const before = shown.at(-1);
  if (!before) return svg``;
  const cut: readonly Sample[] = next
    ? [[plot.end, before[1] + ((next[1] - before[1]) * (plot.end - before[0])) / (next[0] - before[0])]]
    : [];
  return path(plot, [...shown, ...cut], OTHER, DASHES);
}

/** Both lines in two sentences, for whoever cannot see the chart and for whoever wants it said. */
export function linesSummary({ own, other }: KeyDecision, person: string): string {
  return `${told('In your run', own, person)} ${told('After the different choice', other, person)}`;
}

function told(where: string, { curve, escalation }: Line, person: string): string {
  const end = curve.at(-1);
  if (!end) return '';
  const highest = Math.max(...curve.map((point) => point.escalation));
  return `${where} ${person} was ${levelInSentence(levelOf(end.escalation))} at the end, at ${clockText(end.at)}; escalation ${escalation} of 100 on average, ${highest} at most.`;
}

function samplesOf({ curve }: Line, at: number): readonly Sample[] {
  return thinned(curve.map((point): Sample => [point.at - at, point.escalation]));
}

function path(plot: Plot, samples: readonly Sample[], color: string, dashes: string): SVGTemplateResult {
  return svg`<path d=${smooth(plot, samples)} fill="none" stroke=${color} stroke-width="3" stroke-linecap="butt"
    stroke-linejoin="round" stroke-dasharray=${dashes} />`;
}

function last(plot: Plot, samples: readonly Sample[], color: string, fill: string): SVGTemplateResult {
  const [at, value] = samples.at(-1) ?? [0, 0];
  return svg`<circle cx=${across(plot, at)} cy=${up(plot, value)} r="5" fill=${fill} stroke=${color} stroke-width="2.5" />`;
}

/** The room a time takes under the chart, in pixels. */
const TIME_WIDTH = 52;

/** Times of the incident clock under the chart, as under the chart of the whole run; the first is that of the decision. */
function grid(plot: Plot, at: number): SVGTemplateResult[] {
  const step = ticks(plot)[1] ?? plot.end + 1;
  const first = Math.ceil(at / step) * step;
  const round = Array.from(
    { length: Math.max(0, Math.floor((at + plot.end - first) / step) + 1) },
    (_, index) => first + index * step,
  );
  const apart = round.filter((seconds) => across(plot, seconds - at) > plot.left + TIME_WIDTH);
  const bottom = plot.top + plot.height;
  return [at, ...apart].map((seconds) => {
    const x = across(plot, seconds - at);
    const anchor = x > plot.width - TIME_WIDTH / 2 ? 'end' : 'middle';
    return svg`<line x1=${x} x2=${x} y1=${plot.top} y2=${bottom} stroke="#fff" stroke-opacity=".7" />
      <text x=${x} y=${bottom + 20} text-anchor=${anchor}>${clockText(seconds)}</text>`;
  });
}
