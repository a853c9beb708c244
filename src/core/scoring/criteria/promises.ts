import { entryOf, PROMISES, uses } from '#doctrine';
import { at, type Criterion } from '#scoring/review';
import { clock, helped, quoted } from '#scoring/run';

const domain = 'procedural-justice';
const decided = ['decided'] as const;

/** What became of what the person was promised. */
export const PROMISED: readonly Criterion[] = [
  {
    id: 'promise-kept',
    kind: 'sustain',
    domain,
    source: 'procedural-justice',
    weight: 1,
    judges: decided,
    find: ({ promises, name }) => {
      const [kept] = promises.broken.length > 0 ? [] : promises.tempted;
      return kept
        ? at(
            kept.turn,
            `You had promised ${name} ${entryOf(PROMISES, kept.promise).name} (${clock(kept.made.at)}), and kept it where you could have broken it.`,
          )
        : [];
    },
  },
  {
    id: 'promise-broken',
    kind: 'improve',
    domain,
    source: 'procedural-justice',
    weight: 3,
    judges: decided,
    find: ({ promises, name }) => {
      const [gone] = promises.broken;
      return gone
        ? at(
            gone.turn,
            `You had promised ${name} ${entryOf(PROMISES, gone.promise).name} (${clock(gone.made.at)}), and did not keep it: ${quoted(gone.turn.text)} (${clock(gone.turn.at)}); keep what you promise, or say first what has changed.`,
          )
        : [];
    },
  },
  {
    id: 'honest',
    kind: 'sustain',
    domain,
    source: 'procedural-justice',
    weight: 2,
    judges: decided,
    find: ({ met, name, turns, promises }) => {
      const turn = met.find((past) => uses(past, 'say:honest-promise') && helped(past));
      const lied = turns.some((past) => uses(past, 'say:false-promise')) || promises.broken.length > 0;
      return turn && !lied ? at(turn, `You promised ${name} only what you could keep: ${quoted(turn.text)}.`) : [];
    },
  },
];
