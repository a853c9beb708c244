import { clockText, LEVELS } from '#doctrine';
import type { AfterActionReport, DecisionReview } from '#scoring';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { shapeAt } from './marks';
import { across, apart, type Place, type Plot, type Sample, smooth, thinned, ticks, up, valueAt } from './plot';
import { strip } from './strip';

/** What the escalation chart needs: its width in pixels, its words, which decision is open, and what a click on a marker does. */
export interface CurveOptions {
  readonly report: AfterActionReport;
  readonly width: number;
  readonly summary: string;
  readonly decision: number;
  readonly open: ((decision: number) => void) | undefined;
  /** Draws over the run's own line, such as where another line would have gone. */
  readonly over?: (plot: Plot) => SVGTemplateResult;
}

const ROW = 19;

/** The chart of escalation over time with its bands, arrivals and decision markers, and the distance strip under it. */
export function curve(options: CurveOptions): TemplateResult {
  const { report } = options;
  const narrow = options.width < 640;
  const labels = rows(report, options.width, narrow ? 4 : 96);
  const plot: Plot = {
    width: options.width,
    left: narrow ? 4 : 96,
    right: narrow ? 4 : 14,
    top: 8 + labels.rows * ROW,
    height: narrow ? 220 : 262,
    end: endOf(report),
    most: 100,
  };
  const samples = thinned(report.curve.map((point): Sample => [point.at, point.escalation]));
  const bottom = plot.top + plot.height;
  const gap = narrow ? 60 : 42;
  const tall = bottom + gap + 92;
  const line = smooth(plot, samples);
  const lastAt = samples.at(-1)?.[0] ?? 0;
  const area = `${line}L${across(plot, lastAt)} ${bottom}L${across(plot, samples[0]?.[0] ?? 0)} ${bottom}Z`;
  return html`<svg
    class="r-chart"
    viewBox="0 0 ${options.width} ${tall}"
    width=${options.width}
    height=${tall}
    role="img"
    aria-label=${options.summary}
  >
    ${bands(plot, narrow)} ${grid(plot)} ${openAt(options, plot, tall)} ${labels.draw(plot)}
    <path d=${area} fill="#34466b" opacity=".09" />
    <path d=${line} fill="none" stroke="#1a2433" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />
    ${options.over?.(plot) ?? nothing} ${narrow ? bandWords(plot) : nothing} ${markers(options, plot, samples, narrow)}
    ${strip({ report, plot, top: bottom + gap, height: 58, narrow })}
  </svg>`;
}

/** The last second a chart of this run has to show. */
function endOf(report: AfterActionReport): number {
  return Math.max(1, report.outcome.seconds, ...report.curve.map((point) => point.at));
}

const BAND_FILL = { calm: '#e3efec', anxious: '#f5eed9', agitated: '#f6e6d5', crisis: '#f3dcd5' } as const;

function bandEdges(): readonly {
  readonly id: keyof typeof BAND_FILL;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}[] {
  return LEVELS.map((level, index) => ({ ...level, to: LEVELS[index + 1]?.from ?? 100 }));
}

/** The four states as bands across a chart, with their names on its left unless it is narrow. */
export function bands(plot: Plot, narrow: boolean): SVGTemplateResult[] {
  return bandEdges().map((band) => {
    const top = up(plot, band.to);
    const bottom = up(plot, band.from);
    const word = narrow
      ? nothing
      : svg`<text x=${plot.left - 12} y=${(top + bottom) / 2 + 5} text-anchor="end" class="r-on">${band.name}</text>`;
    return svg`<rect x=${plot.left} y=${top} width=${plot.width - plot.left - plot.right} height=${bottom - top}
      fill=${BAND_FILL[band.id]} />
      <line x1=${plot.left} x2=${plot.width - plot.right} y1=${top} y2=${top} stroke="#fff" />${word}`;
  });
}

/** On a narrow screen the words stand inside the bands, so that the line gets the whole width. */
function bandWords(plot: Plot): SVGTemplateResult[] {
  return bandEdges().map(
    (band) =>
      svg`<text x=${plot.width - plot.right - 6} y=${up(plot, band.to) + 17} text-anchor="end" class="r-on r-halo">${band.name}</text>`,
  );
}

/** Where those words stand, so that no marker covers one. */
function wordPlaces(plot: Plot): readonly Place[] {
  const end = plot.width - plot.right;
  return bandEdges().flatMap((band) => [18, 38, 58].map((left): Place => [end - left, up(plot, band.to) + 12]));
}

function grid(plot: Plot): SVGTemplateResult[] {
  const bottom = plot.top + plot.height;
  return ticks(plot).map((seconds) => {
    const x = across(plot, seconds);
    const anchor = x < plot.left + 24 ? 'start' : x > plot.width - 24 ? 'end' : 'middle';
    return svg`<line x1=${x} x2=${x} y1=${plot.top} y2=${bottom} stroke="#fff" stroke-opacity=".7" />
      <text x=${x} y=${bottom + 20} text-anchor=${anchor}>${clockText(seconds)}</text>`;
  });
}

function openAt(options: CurveOptions, plot: Plot, tall: number): SVGTemplateResult | typeof nothing {
  const open = options.report.decisions.find((entry) => entry.decision === options.decision);
  if (!open) return nothing;
  return svg`<rect x=${across(plot, open.at) - 13} y=${plot.top} width="26" height=${tall - plot.top - 24}
    fill="#34466b" opacity=".1" />`;
}

/** Arrivals as dotted lines whose words stand in as many rows above the plot as they need. */
function rows(report: AfterActionReport, width: number, left: number) {
  const end = endOf(report);
  const free: number[] = [];
  const placed = report.arrivals.map((arrival) => {
    const x = left + (width - left - 14) * Math.min(1, arrival.at / end);
    const long = arrival.name.length * 8 + 12;
    const start = Math.max(left, Math.min(x + 6, width - long));
    const row = [0, 1, 2, 3].find((each) => (free[each] ?? 0) <= start) ?? 0;
    free[row] = start + long;
    return { arrival, start, row };
  });
  const draw = (plot: Plot): SVGTemplateResult[] =>
    placed.map(({ arrival, start, row }) => {
      const x = across(plot, arrival.at);
      const y = plot.top - 6 - row * ROW;
      return svg`<line x1=${x} x2=${x} y1=${y - 12} y2=${plot.top + plot.height} stroke="#34466b" stroke-width="1.5"
        stroke-dasharray="2 4" /><text x=${start} y=${y}>${arrival.name}</text>`;
    });
  return { rows: Math.max(0, ...placed.map((entry) => entry.row + 1)), draw };
}

function markers(options: CurveOptions, plot: Plot, samples: readonly Sample[], narrow: boolean): SVGTemplateResult[] {
  const r = narrow ? 10 : 11.5;
  const anchors = options.report.decisions.map(
    (entry) =>
      [
        Math.max(plot.left + r, Math.min(plot.width - plot.right - r, across(plot, entry.at))),
        up(plot, valueAt(samples, entry.at)),
      ] as const,
  );
  const places = apart(plot, anchors, r, narrow ? wordPlaces(plot) : []);
  const drawn = options.report.decisions.map((entry, index) => marker(options, entry, places[index] ?? [0, 0], r));
  return [...anchors.map((anchor, index) => leader(anchor, places[index] ?? anchor, r)), ...drawn];
}

/** A thin line from a marker that had to move to where its decision was made. */
function leader(from: Place, to: Place, r: number): SVGTemplateResult {
  if (Math.hypot(from[0] - to[0], from[1] - to[1]) <= r) return svg``;
  return svg`<line x1=${from[0]} y1=${from[1]} x2=${to[0]} y2=${to[1]} stroke="#1a2433" stroke-width="1" />`;
}

function marker(options: CurveOptions, entry: DecisionReview, [x, y]: Place, r: number): SVGTemplateResult {
  const open = entry.decision === options.decision;
  const ring = open
    ? svg`<circle cx=${x} cy=${y} r=${r * 1.75} fill="#fff" stroke="#1a2433" stroke-width="2.5" />`
    : nothing;
  const lift = entry.quality === 'costly' ? 4.5 : 5;
  // The numbered buttons below the chart do the same for a keyboard, so the marker itself is only a target for a pointer.
  return svg`<g class=${options.open ? 'r-marker' : ''} @click=${() => options.open?.(entry.decision)}>
    ${ring}
    <g stroke="#fff" stroke-width="2" paint-order="stroke">${shapeAt(entry.quality, x, y, r)}</g>
    <text class="r-num" x=${x} y=${y + lift} text-anchor="middle">${entry.decision}</text>
  </g>`;
}
