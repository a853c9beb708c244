import type { Word } from '#doctrine';
import { helps, is, type Rule, times } from './moment';
import { rank } from './stairway';

/** What has to arrive, and is said until it does: what will happen, where the limit is, what is offered (Project BETA, domain 4). */
const MESSAGES: readonly Word[] = [
  'say:explain',
  'say:set-limit',
  'say:offer-choice',
  'say:offer-help',
  'say:tell-rights',
  'say:hand-over',
];

/** Comprehension from which a message has been taken in; said again to somebody who has not answered it, it is only said again. */
const TAKEN_IN = 70;

/** Uses after which a word begins to wear out, and after which nothing is left of it. */
const USES = { wears: 4, most: 8 } as const;

/** Silences after the same words that still leave room; each one after them weighs more, up to the last of these. */
const SILENCES = { kind: 2, most: 6 } as const;

/** The count of silences after another one; how long it has gone on makes no difference in the end. */
export function silencesAfter(silences: number): number {
  return Math.min(SILENCES.most, silences + 1);
}

/** Rules of repetition: nothing helps for ever, save what has to be said until it arrives. */
export const WEAR: readonly Rule[] = [
  {
    id: 'repeated',
    needs: (m) => ({ of: m.word }),
    apply: (m) =>
      helps(m) && m.subject.last === m.word && m.word !== 'do:wait' && !is(m, ...MESSAGES)
        ? { percent: -50 }
        : undefined,
  },
  {
    id: 'worn-out',
    needs: (m) => ({ times: times(m) }),
    apply: (m) => {
      const isMessage = is(m, ...MESSAGES);
      const arrives = isMessage && (m.subject.comprehension < TAKEN_IN || m.situation.told);
      if (!helps(m) || arrives || times(m) < USES.wears) return undefined;
      if (times(m) >= USES.most) return { takes: 'help' };
      return m.subject.last === m.word && !isMessage ? undefined : { percent: -60 };
    },
  },
  {
    id: 'commands-in-a-row',
    needs: (m) => ({ times: m.subject.commandsInARow + 1 }),
    apply: (m) => {
      const asks = is(m, 'say:instruct') && rank(m.subject.stage) < 2 && !m.situation.danger;
      return (asks || is(m, 'say:command', 'say:repeat-command')) && m.subject.commandsInARow >= 2
        ? [
            { field: 'escalation', amount: 4 + 2 * Math.min(2, m.subject.commandsInARow - 2) },
            { field: 'comprehension', amount: -3 },
          ]
        : undefined;
    },
  },
  {
    id: 'silence-too-long',
    needs: (m) => ({ times: m.subject.silences + 1 }),
    apply: (m) => {
      const { silences } = m.subject;
      if (m.word !== 'do:wait' || silences === 0) return undefined;
      if (silences < SILENCES.kind) return { percent: -50 };
      const over = silences - SILENCES.kind + 1;
      return [
        { field: 'escalation', amount: over - m.effects.escalation },
        { field: 'trust', amount: -over - m.effects.trust },
        { field: 'comprehension', amount: -m.effects.comprehension },
      ];
    },
  },
  {
    id: 'silence-in-crisis',
    apply: (m) =>
      m.word === 'do:wait' && m.subject.escalation >= 75 && m.subject.silences < SILENCES.kind
        ? [{ field: 'escalation', amount: -2 }]
        : undefined,
  },
];
