import { count } from '#doctrine';
import type { Scenario } from '#story';
import { type Check, counted, percent, placed, runsOf } from './check';
import type { BotRuns, RunFigures } from './figures';

/** The share, in percent, from which the place or the length of a text gives the best choice away. */
const GIVES_AWAY = 50;
/** So many choices are named. */
const NAMED = 3;

/** What a trainee could learn instead of doctrine: the place on the page, or the longest text. */
export function page(scenario: Scenario, groups: readonly BotRuns[]): readonly Check[] {
  const taken = runsOf(groups, 'skilled').flatMap((run) => run.listed);
  if (taken.length === 0) return [];
  const [[most, times] = ['0', 0]] = counted(taken.map(({ place }) => String(place)));
  const longest = taken.filter((one) => one.longest);
  const share = percent(times, taken.length);
  const long = percent(longest.length, taken.length);
  const examples = (list: RunFigures['listed']) =>
    counted(list.map(({ choice }) => choice))
      .slice(0, NAMED)
      .map(([choice]) => placed(scenario, choice))
      .join(', ');
  const there = taken.filter(({ place }) => String(place) === most);
  const found = `What skilled chose stood most often in place ${Number(most) + 1} of the list (${share}% of ${count(taken.length, 'decision')}).`;
  const size = `What skilled chose was the longest text on offer in ${long}% of decisions.`;
  const gives = 'A trainee can find the best choice without reading.';
  return [
    {
      id: 'place-gives-nothing-away',
      holds: share < GIVES_AWAY,
      sentence:
        share < GIVES_AWAY ? found : `${found} ${gives} Move some of these among their neighbors: ${examples(there)}.`,
    },
    {
      id: 'length-gives-nothing-away',
      holds: long < GIVES_AWAY,
      sentence:
        long < GIVES_AWAY
          ? size
          : `${size} ${gives} Say these in fewer words, or write a longer poor choice beside them: ${examples(longest)}.`,
    },
  ];
}

/** What the scenario must hold: a barrier to complying, a fact that is open, a decision that is timed. */
export function material(scenario: Scenario, all: readonly RunFigures[]): readonly Check[] {
  const { subject, call } = scenario.about;
  const open = call.rows.filter(({ unconfirmed }) => unconfirmed).length;
  const timed = all.filter((run) => run.timed).length;
  return [
    {
      id: 'barrier',
      holds: subject.barriers.length > 0,
      sentence:
        subject.barriers.length > 0
          ? `Barriers to complying: ${subject.barriers.join(', ')}.`
          : 'No barrier to complying is named: a trainee does not learn that whoever does not answer may not be able to. Name one under “subject.barriers” in scenario.json, and let it be asked about.',
    },
    {
      id: 'open-fact',
      holds: open > 0,
      sentence:
        open > 0
          ? `Lines of the call card that are not confirmed: ${open}.`
          : 'Every line of the call card counts as confirmed: a trainee learns to believe the card. Mark one as “unconfirmed” under “call.rows” in scenario.json, and let it be wrong on some seeds (“draws”).',
    },
    {
      id: 'timed',
      holds: timed > 0,
      sentence:
        timed > 0
          ? `Runs with a timed decision: ${timed} of ${all.length}.`
          : 'No decision that any strategy came to is timed: a trainee never has to decide under pressure of time. Put “# timer: 20s” on the line before one decision where waiting is a choice, too.',
    },
  ];
}
