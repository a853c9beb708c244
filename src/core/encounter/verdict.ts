/** What became of a log that was opened again: a closed word, and what it rests on. */
export type Verdict =
  /** Its decisions led to the same log, to the last comma. */
  | { readonly outcome: 'same' }
  /** It was played with other rules; every decision still exists, and it was played again by those of today. */
  | { readonly outcome: 'another-release'; readonly made: string; readonly now: string }
  /** The script or the agency pack has changed since; every decision still exists. */
  | {
      readonly outcome: 'another-revision';
      readonly of: 'script' | 'agency';
      readonly made: string;
      readonly now: string;
    }
  /** Its decisions lead to something else; `event` is the first that differs. */
  | { readonly outcome: 'edited'; readonly event: number }
  /** It cannot be played again and is read from its own events. */
  | ReadOnly;

/** Why a log is read and not played again: a choice is not on offer any more, or its decisions come to another end today. */
export type ReadOnly =
  | {
      readonly outcome: 'read-only';
      readonly why: 'choice-gone';
      readonly event: number;
      readonly decision: number;
      readonly choice: string;
    }
  | { readonly outcome: 'read-only'; readonly why: 'another-end'; readonly ending: string };

/** What a reader has to know about how a log was opened, in sentences; nothing where it is as it was. */
export function verdictText(verdict: Verdict): string | undefined {
  switch (verdict.outcome) {
    case 'same':
      return undefined;
    case 'another-release':
      return `This run was played with another release of Talkdown (${verdict.made}, now ${verdict.now}). Every decision still exists and was played again by the rules of today, so that numbers and findings may differ from those shown then.`;
    case 'another-revision':
      return `${verdict.of === 'script' ? 'The script' : 'The agency pack'} has changed since this run (revision ${verdict.made}, now ${verdict.now}); every decision still exists.`;
    case 'edited':
      return `The log differs from what its decisions lead to, first at event ${verdict.event}; it was edited or cut short.`;
    case 'read-only':
      return `${reasonOf(verdict)} So this run is read as it was kept, not played again: what was said, done, felt and decided is its own. Key decisions, going back to a decision and going on need the script that made it.`;
  }
}

function reasonOf(verdict: ReadOnly): string {
  return verdict.why === 'choice-gone'
    ? `The script has changed since this run: at decision ${verdict.decision} the choice “${verdict.choice}” is not on offer any more (event ${verdict.event}).`
    : `With the script of today the decisions of this run do not come to its ending “${verdict.ending}” any more.`;
}
