import { cameAs, clockText, count, distanceText, durationWords, levelInSentence, listed, sentence } from '#doctrine';
import { orNone } from '#ui';
import type { AfterActionReport, CurvePoint, DecisionReview } from '#scoring';

/** The escalation curve in two to five sentences, for whoever cannot see it and for whoever wants it said. */
export function curveSummary(report: AfterActionReport, person: string): string {
  const first = report.curve[0];
  const last = report.curve.at(-1);
  if (!first || !last) return `Nothing was recorded of how ${person} was doing.`;
  return [
    first.level === last.level
      ? `${person} was ${levelInSentence(first.level)} at the start and at the end.`
      : `${person} was ${levelInSentence(first.level)} at the start and ${levelInSentence(last.level)} at the end.`,
    highest(report, first, last),
    largest(report.decisions, 'rise'),
    largest(report.decisions, 'fall'),
    closest(report),
    arrivals(report),
  ]
    .filter((each) => each !== '')
    .join(' ');
}

/** How many decisions were of which quality, in one sentence. */
export function qualitySummary(decisions: readonly DecisionReview[]): string {
  const of = (quality: DecisionReview['quality']): string =>
    orNone(decisions.filter((entry) => entry.quality === quality).length);
  return `${count(decisions.length, 'decision')}: ${of('stronger')} stronger, ${of('neutral')} neutral, ${of('costly')} costly.`;
}

function closest({ outcome: { closest: nearest }, units }: AfterActionReport): string {
  if (!nearest) return '';
  return `The closest distance was ${distanceText(nearest.decimeters, units)}, at ${clockText(nearest.at)}.`;
}

function arrivals(report: AfterActionReport): string {
  if (report.arrivals.length === 0) return 'Nobody else arrived.';
  const each = report.arrivals.map(({ resource, name, at }) => `${name} ${cameAs(resource)} at ${clockText(at)}`);
  return sentence(listed(each));
}

function highest(report: AfterActionReport, first: CurvePoint, last: CurvePoint): string {
  const { level, seconds } = report.outcome.highest;
  if (level === first.level && level === last.level) return '';
  return `The highest state was ${levelInSentence(level).replace('in ', '')}, for ${durationWords(seconds)} altogether.`;
}

/** Points of escalation from which a move is worth a sentence. */
const WORTH_TELLING = 5;

function largest(decisions: readonly DecisionReview[], way: 'rise' | 'fall'): string {
  const sign = way === 'rise' ? 1 : -1;
  const change = (entry: DecisionReview): number => sign * (entry.after.escalation - entry.before.escalation);
  const top = [...decisions].sort((a, b) => change(b) - change(a))[0];
  if (!top || change(top) < WORTH_TELLING) return '';
  return `Escalation ${way === 'rise' ? 'rose' : 'fell'} most after decision ${top.decision}, at ${clockText(top.at)}.`;
}
