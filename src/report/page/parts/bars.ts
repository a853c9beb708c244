import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** How one of the three numbers (0-100) moved, as a bar from where it was to where it went; the words stand beside it. */
export function deltaBar(before: number, after: number, better: boolean): TemplateResult {
  const low = Math.min(before, after);
  const size = Math.abs(after - before);
  return html`<svg class="r-delta" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect width="100" height="8" fill="#e6ddcc" />
    <rect width=${low} height="8" fill="#b9b3a6" />
    <rect x=${low} width=${size} height="8" fill=${better ? '#1d5961' : '#a43c32'} />
  </svg>`;
}

/** A count as a bar in proportion to the largest count of its list. */
export function countBar(amount: number, most: number, fill: string): TemplateResult {
  const width = most > 0 ? (amount / most) * 100 : 0;
  return html`<svg class="r-count" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${width} height="12" fill=${fill} />
  </svg>`;
}

/** A score of 0-100 as ten segments, filled from the left. */
export function segments(score: number): TemplateResult {
  const full = Math.round(score / 10);
  const cells = Array.from({ length: 10 }, (_, index) => index);
  return html`<svg class="r-segments" viewBox="0 0 198 10" aria-hidden="true">
    ${cells.map((index) => segment(index, index < full))}
  </svg>`;
}

function segment(index: number, on: boolean): SVGTemplateResult {
  return svg`<rect x=${index * 20 + 0.5} y=".5" width="17" height="9" rx="3" fill=${on ? '#27707a' : '#fffdf8'}
    stroke=${on ? '#27707a' : '#978a72'} />`;
}
