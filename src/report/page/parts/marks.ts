import type { DecisionReview } from '#scoring';
import { html, type SVGTemplateResult, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import alert from 'lucide-static/icons/triangle-alert.svg?raw';
import back from 'lucide-static/icons/arrow-left.svg?raw';
import branch from 'lucide-static/icons/split.svg?raw';
import check from 'lucide-static/icons/circle-check.svg?raw';
import data from 'lucide-static/icons/braces.svg?raw';
import open from 'lucide-static/icons/chevron-right.svg?raw';
import go from 'lucide-static/icons/arrow-right.svg?raw';
import page from 'lucide-static/icons/file-code.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import replay from 'lucide-static/icons/rotate-ccw.svg?raw';
import rising from 'lucide-static/icons/trending-up.svg?raw';
import { shape } from '#ui';

const ICONS = { alert, back, branch, check, data, go, open, page, printer, replay, rising } as const;

/** A Lucide icon (ISC) to stand beside a word; it is hidden from assistive technology because the word says it. */
export function icon(name: keyof typeof ICONS): TemplateResult {
  return html`<span class="r-icon" aria-hidden="true">${unsafeHTML(ICONS[name].replace(/<!--.*?-->\s*/, ''))}</span>`;
}

/** How a decision turned out for the person, as color, word and shape. */
export type Quality = DecisionReview['quality'];

const FILL: Readonly<Record<Quality, string>> = { stronger: '#1d5961', neutral: '#7a6a45', costly: '#a43c32' };

/** The marker of a quality at a point of a chart, in its color on paper. */
export function shapeAt(quality: Quality, x: number, y: number, r: number): SVGTemplateResult {
  return shape(quality, x, y, r, FILL[quality]);
}

/** The marker of a quality beside text. */
export function mark(quality: Quality): TemplateResult {
  return html`<svg class="r-mark" viewBox="-12 -12 24 24" aria-hidden="true">${shapeAt(quality, 0, 0, 8.5)}</svg>`;
}
