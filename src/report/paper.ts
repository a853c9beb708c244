import type { AfterActionReport } from '#scoring';

/** The line at the head of every printed page and its number at the foot, for printers that draw page margins. */
export function headers(report: AfterActionReport): string {
  const about = quoted(`${report.scenario.title}, seed ${report.seed}`);
  return `@page {
  @top-left { content: "After-action report"; }
  @top-right { content: ${about}; }
  @bottom-left { content: "A training finding, not a legal opinion."; }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); }
}`;
}

/** A text as a string of CSS. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/[\n\r\f<]/g, ' ')}"`;
}
