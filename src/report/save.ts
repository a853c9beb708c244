import { render, type TemplateResult } from 'lit';
import { download } from '#ui';
import { standalone, withValues } from './file';
import { fontRules } from './fonts';
import type { ReportOptions } from './options';
import type { KeyDecisionsState, Notes, Recall } from './page/view';
import { headers } from './paper';
import { fileName, keyDecisionsToSave, saved } from './record';
import { withPicture } from './state';
import type { Stills } from './stills';

/** The report as a JSON file: the log, what follows from it, and the trainee's own words. */
export function saveData(
  options: ReportOptions,
  own: {
    readonly recall: Recall | undefined;
    readonly notes: Notes;
    readonly keyDecisions: KeyDecisionsState | undefined;
  },
): void {
  const text = saved({
    log: options.encounter.log,
    report: options.report,
    preflection: options.preflection ?? '',
    recall: own.recall ?? { plan: '', happened: '', why: '' },
    notes: own.notes,
    room: options.room ?? [],
    keyDecisions: keyDecisionsToSave(own.keyDecisions),
  });
  download(`${fileName(options.report, options.suffix)}.json`, 'application/json', text);
}

/** The report as one file that opens from a disk, with every decision and its picture, made from the page as it is drawn for paper. */
export async function savePage(
  options: ReportOptions,
  stills: Stills,
  drawn: (shown: readonly number[]) => TemplateResult,
): Promise<void> {
  const all = options.report.decisions.map((entry) => entry.decision);
  stills.want(withPicture(options.report, all));
  await stills.done();
  download(`${fileName(options.report, options.suffix)}.html`, 'text/html', await pageText(options, drawn(all)));
}

/** The text of that file; the values of the design are looked up in the page that is open. */
async function pageText(options: ReportOptions, drawn: TemplateResult): Promise<string> {
  const [{ sheets }, fonts] = await Promise.all([import('./sheets'), fontRules()]);
  const away = document.createElement('div');
  render(drawn, away);
  const style = getComputedStyle(document.documentElement);
  const text = [fonts, sheets, headers(options.report)].join('\n');
  const css = withValues(text, (name) => style.getPropertyValue(name));
  return standalone({ title: `After-action report: ${options.report.scenario.title}`, css, body: away.innerHTML });
}
