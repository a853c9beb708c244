/** What an officer can promise a person so that a run can tell whether it was kept. */
export const PROMISES = [
  { id: 'no-nearer', name: 'to come no nearer without saying so first' },
  { id: 'no-cuffs', name: 'to use no handcuffs' },
  { id: 'stay', name: 'to stay' },
  { id: 'tell-first', name: 'to say each thing first' },
] as const;

/** Something promised. */
export type Promised = (typeof PROMISES)[number]['id'];
