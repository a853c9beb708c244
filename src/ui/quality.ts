import { svg, type SVGTemplateResult } from 'lit/html.js';

/** The word of each quality of a decision. */
export const QUALITY_WORD = { stronger: 'Stronger', neutral: 'Neutral', costly: 'Costly' } as const;

/** The marker of a quality around a point: circle, diamond or triangle of about the same weight. */
export function shape(
  quality: keyof typeof QUALITY_WORD,
  x: number,
  y: number,
  r: number,
  fill = 'currentColor',
): SVGTemplateResult {
  if (quality === 'stronger') return svg`<circle cx=${x} cy=${y} r=${r} fill=${fill} />`;
  if (quality === 'neutral') {
    const d = r * 1.25;
    return svg`<path d=${`M${x} ${y - d}l${d} ${d}-${d} ${d}-${d}-${d}z`} fill=${fill} />`;
  }
  return svg`<path d=${`M${x} ${y - r * 1.35}l${r * 1.3} ${r * 2.3}h${-r * 2.6}z`} fill=${fill} />`;
}
