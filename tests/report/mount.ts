import type { AfterActionReport } from '#scoring';
import { type KeyDecisionsState, type Recall, renderReport, type ReportHandle, type ReportOptions } from '#report';
import { madeEncounter, madeReport } from './builder';

/** Recall answers with something in each. */
export const REMEMBERED: Recall = {
  plan: 'Keep him talking until the team came.',
  happened: 'He listened until I took his arm.',
  why: 'I was in a hurry.',
};

/** Shows the page of a made-up run as it is opened for the first time, with its questions, and gives back where it stands. */
export function opened(change: Partial<ReportOptions> = {}, report: AfterActionReport = madeReport()): HTMLElement {
  return mounted(change, report).host;
}

/** The same, with what its caller can do with it. */
export function mounted(
  change: Partial<ReportOptions> = {},
  report: AfterActionReport = madeReport(),
): { readonly host: HTMLElement; readonly handle: ReportHandle } {
  document.body.innerHTML = '<main></main>';
  const host = document.querySelector('main')!;
  const handle = renderReport(host, { encounter: madeEncounter(), report, onClose: () => undefined, ...change });
  return { host, handle };
}

/** Shows the page of a run with its questions answered and the work on its key decisions as far as this. */
export function shownWith(
  state: KeyDecisionsState,
  change: Partial<ReportOptions> = {},
  report: AfterActionReport = madeReport(),
): HTMLElement {
  const { host, handle } = mounted({ recall: REMEMBERED, ...change }, report);
  handle.keyDecisions(state);
  return host;
}

/** Shows the page of a made-up run with its questions answered. */
export function shown(change: Partial<ReportOptions> = {}, report: AfterActionReport = madeReport()): HTMLElement {
  return opened({ recall: REMEMBERED, ...change }, report);
}

/** The text of an element as a reader meets it: without the line breaks of the markup. */
export function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The button with this text; a test that needs it fails when it is not there. */
export function button(host: Element, label: string): HTMLButtonElement {
  const found = [...host.querySelectorAll('button')].find((each) => words(each) === label);
  if (!found) throw new Error(`There is no button “${label}”.`);
  return found;
}
