import { uses } from '#doctrine';
import { type Criterion, instead, missed, pointed } from '#scoring/review';
import { clock, helped, quoted } from '#scoring/run';

const domain = 'communication';
const decided = ['decided'] as const;

/** Whether harm was asked about in plain words. */
export const HARM: readonly Criterion[] = [
  {
    id: 'harm-asked',
    kind: 'sustain',
    domain,
    source: 'icat-recognition',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find((past) => uses(past, 'say:ask-about-harm') && (helped(past) || past.told.length > 0));
      return pointed(
        turn,
        (turn) =>
          `You asked ${name} about harm in plain words, so that you did not have to guess: ${quoted(turn.text)}.`,
      );
    },
  },
  {
    id: 'harm-unasked',
    kind: 'improve',
    domain,
    source: 'icat-recognition',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      // Once harm has been spoken of, a single chance to ask is enough.
      const spoken = met.find(({ before }) => before.facts.some(({ bears }) => bears.includes('danger-to-self')));
      const gap =
        missed(met, ['say:ask-about-harm']) ??
        (spoken &&
          missed(
            met.filter(({ index }) => index >= spoken.index),
            ['say:ask-about-harm'],
            1,
          ));
      return pointed(gap, (gap) => `You did not ask ${name} directly about harm to self or others; here ${gap.open}.`);
    },
  },
  {
    id: 'hint-passed-over',
    kind: 'improve',
    domain,
    source: 'qpr',
    weight: 3,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find((past) => past.rules.some(({ rule }) => rule === 'hint-passed-over'));
      return pointed(
        turn,
        (turn) =>
          `${name} had hinted at dying, and you went on to something else (${clock(turn.at)}); ${instead(turn, ['say:ask-about-harm'], 'stop at a hint, and ask in plain words: “Are you thinking of killing yourself?”')}.`,
      );
    },
  },
];
