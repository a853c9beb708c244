import { answerAt } from '#classroom';
import { speakerName } from '#doctrine';
import { effective, type OfferedChoice } from '#encounter';
import type { AfterActionReport, DecisionReview } from '#scoring';
import type { ReportOptions } from './options';
import { mattered } from './page/parts/mattered';
import type { Actions, KeyDecisionsState, Notes, Recall, Section, View } from './page/view';
import type { Stills, Wanted } from './stills';

/** What changes while the page is open. */
export interface State {
  recall: Recall | undefined;
  notes: Notes;
  decision: number;
  asSubject: boolean;
  paper: boolean;
  width: number;
  keyDecisions: KeyDecisionsState | undefined;
  unfolded: readonly Section[];
}

/** Width of the chart on paper, in the pixels of its own drawing. */
const PAPER_WIDTH = 960;

/** The page as it stands when it is opened. */
export function opening(host: HTMLElement, options: ReportOptions): State {
  return {
    recall: options.recall,
    notes: options.notes ?? { again: '', change: '' },
    decision: firstToOpen(options.report),
    asSubject: false,
    paper: false,
    width: chartWidth(host),
    keyDecisions: undefined,
    unfolded: [],
  };
}

/** What the sections draw from: the report, the state of the page, and what its controls do. */
export function viewOf(options: ReportOptions, state: State, stills: Stills, act: Actions): View {
  const { encounter, report } = options;
  const { about } = encounter.scenario;
  const nameOf = (speaker: string | undefined): string =>
    speaker === undefined ? '' : speakerName(about.cast, speaker);
  return {
    report,
    person: report.subject,
    profile: about.subject,
    nameOf,
    preflection:
      options.preflection === undefined ? undefined : { question: about.preflection, answer: options.preflection },
    recall: state.recall,
    begun: options.begun,
    notes: state.notes,
    decision: state.decision,
    asSubject: state.asSubject,
    shown: state.paper ? worthPaper(options, state.decision) : [state.decision],
    paper: state.paper,
    width: state.paper ? PAPER_WIDTH : state.width,
    still: stills.of,
    room: (decision) => answerAt(options.room ?? [], decision, offeredAt(options, decision)),
    unfolded: state.unfolded,
    keyDecisions: state.keyDecisions,
    act,
  };
}

/** The choices that were on offer at a decision that counts. */
function offeredAt({ encounter }: ReportOptions, decision: number): readonly OfferedChoice[] {
  const offer = effective(encounter.log).find((event) => event.type === 'offered' && event.decision === decision);
  return offer?.type === 'offered' ? offer.choices : [];
}

/** The report opens at the costly decision after which escalation rose most, or else where it moved most. */
function firstToOpen(report: AfterActionReport): number {
  const rise = (entry: DecisionReview): number => entry.after.escalation - entry.before.escalation;
  const costly = report.decisions.filter((entry) => entry.quality === 'costly').sort((a, b) => rise(b) - rise(a));
  const moved = [...report.decisions].sort((a, b) => Math.abs(rise(b)) - Math.abs(rise(a)));
  return (costly[0] ?? moved[0])?.decision ?? 0;
}

/** Printed in full are the costly decisions, those with something to improve or that a class was asked about, and the one that is open; every other is in the timeline. */
export function worthPaper({ report, room = [] }: ReportOptions, open: number): readonly number[] {
  const improved = report.findings.filter((each) => each.kind === 'improve').map((each) => each.decision);
  const wanted = new Set([...improved, ...room.map((asked) => asked.decision), open]);
  return report.decisions
    .filter(({ quality, decision }) => quality === 'costly' || wanted.has(decision))
    .map(({ decision }) => decision);
}

/** Pictures of those decisions that were made on scene; on the way there is nobody to see. */
export function withPicture(report: AfterActionReport, decisions: readonly number[]): readonly Wanted[] {
  return report.decisions
    .filter((entry) => entry.phase !== 'dispatch' && decisions.includes(entry.decision))
    .map(({ decision }) => ({ decision, sight: 'officer' }));
}

/** The pictures of the first screen. */
export function firstPictures(report: AfterActionReport): readonly Wanted[] {
  return mattered(report).map(({ decision }) => ({ decision, sight: 'strip' }));
}

/**
 * The width of a chart in pixels of its own, of which a letter of the page has sixteen: the words in it grow with all others. It is that of its card:
 * the host less the page's and the card's padding.
 */
export function chartWidth(host: HTMLElement): number {
  const letter = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const outer = Math.min((host.clientWidth * 16) / letter, 1280);
  const aside = outer < 720 ? 2 * (16 + 12 + 1) : 2 * (48 + 22 + 1);
  return Math.max(240, Math.round(outer - aside));
}
