import { distanceText, TWO_ARMS } from '#doctrine';
import type { AfterActionReport, CurvePoint } from '#scoring';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { across, type Plot, type Sample, smooth, thinned, up, valueAt } from './plot';

/** What the distance strip needs: the chart it stands under, and where. */
export interface StripOptions {
  readonly report: AfterActionReport;
  readonly plot: Plot;
  readonly top: number;
  readonly height: number;
  readonly narrow: boolean;
}

/** The distance between officer and subject over time, on the same clock as the chart above it. */
export function strip(options: StripOptions): SVGTemplateResult {
  const { report, narrow } = options;
  const stretches = inSight(report.curve);
  const most = Math.max(TWO_ARMS * 1.5, ...stretches.flat().map(([, decimeters]) => decimeters));
  const plot: Plot = { ...options.plot, top: options.top, height: options.height, most };
  const floor = options.top + options.height;
  const edge = plot.width - plot.right;
  const unit = report.units === 'ft' ? 'feet' : 'meters';
  const words = narrow
    ? svg`<text x=${plot.left} y=${options.top - 4} class="r-on">Distance, ${unit}</text>`
    : svg`<text x=${plot.left - 12} y=${options.top + 26} text-anchor="end" class="r-on">Distance</text>
        <text x=${plot.left - 12} y=${options.top + 45} text-anchor="end">${unit}</text>`;
  return svg`${words}
    <line x1=${plot.left} x2=${edge} y1=${floor} y2=${floor} stroke="#cfc4ae" />
    <line x1=${plot.left} x2=${edge} y1=${up(plot, TWO_ARMS)} y2=${up(plot, TWO_ARMS)} stroke="#a43c32"
      stroke-dasharray="3 5" opacity=".75" />
    ${stretches.map(
      (samples) =>
        svg`<path d=${smooth(plot, samples)} fill="none" stroke="#34466b" stroke-width="2.5" stroke-linecap="round" />`,
    )}
    ${closest(options, plot, stretches.flat())}
    <text x=${edge} y=${floor + 20} text-anchor="end">Dashed: two arm’s lengths, ${distanceText(TWO_ARMS, report.units)}</text>`;
}

/** The distance over time, in one piece for each stretch in which the subject was there. */
function inSight(curve: readonly CurvePoint[]): readonly (readonly Sample[])[] {
  const stretches: Sample[][] = [[]];
  for (const { at, decimeters } of curve) {
    if (decimeters === undefined) stretches.push([]);
    else stretches.at(-1)?.push([at, decimeters]);
  }
  return stretches.filter((samples) => samples.length > 0).map(thinned);
}

/** The least distance, written on the side where the line leaves room. */
function closest(options: StripOptions, plot: Plot, samples: readonly Sample[]): SVGTemplateResult | typeof nothing {
  const { closest: nearest } = options.report.outcome;
  if (samples.length === 0 || !nearest) return nothing;
  const x = across(plot, nearest.at);
  const before = highestBeside(plot, samples, nearest.at, -1);
  const after = highestBeside(plot, samples, nearest.at, 1);
  const anchor = x < plot.left + 60 ? 'start' : x > plot.width - 60 ? 'end' : before > after ? 'start' : 'end';
  const most = Math.max(TWO_ARMS, anchor === 'start' ? after : before);
  const y = Math.max(options.top + (options.narrow ? 16 : 6), up(plot, most) - 8);
  return svg`<circle cx=${x} cy=${up(plot, nearest.decimeters)} r="4" fill="#34466b" />
    <text x=${anchor === 'start' ? x + 8 : x - 8} y=${y} text-anchor=${anchor} class="r-on r-halo">
      ${distanceText(nearest.decimeters, options.report.units)}
    </text>`;
}

/** The highest value within the width of a label on one side of a moment. */
function highestBeside(plot: Plot, samples: readonly Sample[], at: number, way: -1 | 1): number {
  const perPixel = plot.end / Math.max(1, plot.width - plot.left - plot.right);
  const seconds = [8, 20, 32, 44, 56].map((pixels) => at + way * pixels * perPixel);
  return Math.max(...seconds.map((each) => valueAt(samples, each)));
}
