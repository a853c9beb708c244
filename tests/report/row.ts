import type { LedgerRow } from '#scoring';

/** A row of the force ledger with something in every column. */
export const FORCE: LedgerRow = {
  event: 47,
  decision: 8,
  at: 408,
  option: 'escort',
  name: 'Hands-on escort',
  display: false,
  severity: 0,
  behavior: 'passive',
  doing: 'Passive: Lips moving. Looks past you',
  decimeters: 31,
  forceFactor: 1,
  known: [
    { factor: 'severity of the crime', facts: ['No crime was reported'] },
    { factor: 'immediate threat', facts: ['His sister says he has never hurt anyone', 'No weapon was seen'] },
    { factor: 'active resistance or flight', facts: [] },
  ],
  reasons: ['No weapon was seen'],
  asked: true,
  abilityChecked: false,
  warned: false,
  untried: ['More room', 'A choice', 'Silence'],
  policy: {
    met: false,
    asks: 'active resistance , or custody for a serious crime',
    unmet: ['The ability to comply had not been checked', 'No warning was given'],
  },
  aid: { needed: true, given: true, seconds: 95 },
  reported: true,
  earlier: [
    { decision: 3, effect: 'narrowed', sentence: 'Closing to three meters left him no room' },
    { decision: 6, effect: 'widened', sentence: 'Waiting gave the CIT officer time to come' },
  ],
};
