import type { Promised } from '#doctrine';
import { specify } from '#tests/core/scoring/cases';
import { met } from '#tests/core/scoring/run';

/** A run in which the officer has promised something. */
const promised = (promise: Promised) => met().act('say:explain', { promises: [promise], does: [-1, 2] });

specify('promise-broken', {
  kind: 'improve',
  found: promised('no-nearer').act('do:approach', { text: 'Go closer to see' }),
  decision: 2,
  says: 'You had promised Sam to come no nearer without saying so first (00:00), and did not keep it: “Go closer to see” (00:12); keep what you promise, or say first what has changed.',
  also: {
    'where somebody was to be left alone and was taken hold of': {
      run: promised('no-nearer').act('force:escort'),
      says: /to come no nearer without saying so first/,
    },
    'where handcuffs were promised away, even if they are explained': {
      run: promised('no-cuffs').enter('outcome').act('force:handcuff say:explain'),
      says: /to use no handcuffs/,
    },
    'where the officer was to stay, and left': { run: promised('stay').act('do:leave'), says: /promised Sam to stay/ },
    'where each thing was to be said first, and hands came without a word': {
      run: promised('tell-first').enter('outcome').act('force:escort'),
      says: /to say each thing first/,
    },
  },
  silent: {
    'where it was said first': promised('no-nearer').act('do:approach say:explain'),
    'where it was asked first': promised('no-nearer').act('do:approach say:ask-permission'),
    'by holding somebody who resists': promised('no-nearer').see({ behavior: 'active' }).act('force:escort'),
    'before it was given': met()
      .act('do:approach')
      .act('say:explain', { promises: ['no-nearer'] }),
    'when time ran out': promised('stay').act('do:leave', { late: true }),
  },
});

specify('promise-kept', {
  kind: 'sustain',
  found: promised('no-nearer').act('do:wait', { or: ['do:approach'] }),
  decision: 2,
  says: 'You had promised Sam to come no nearer without saying so first (00:00), and kept it where you could have broken it.',
  also: {
    'where handcuffs were the usual thing to do': {
      run: promised('no-cuffs')
        .enter('outcome')
        .act('do:search say:explain', { or: ['force:handcuff'] }),
      says: /to use no handcuffs/,
    },
  },
  silent: {
    'where nothing tested it': promised('no-nearer').act('do:wait').act('say:open-question'),
    'for leaving the force alone that is on offer everywhere': promised('no-cuffs').act('do:wait', {
      or: ['force:handcuff'],
    }),
    'where it was broken later': promised('no-nearer')
      .act('do:wait', { or: ['do:approach'] })
      .act('do:approach'),
  },
});

specify('explained-first', {
  kind: 'sustain',
  found: promised('no-nearer').act('do:walk-together'),
  decision: 1,
  says: 'You told Sam what would happen and why before you did it: “say:explain”.',
  silent: { 'where the words had promised the opposite': promised('no-nearer').act('do:approach') },
});

specify('honest', {
  kind: 'sustain',
  found: met().act('say:honest-promise', { promises: ['stay'], does: [-1, 2] }),
  decision: 1,
  says: 'You promised Sam only what you could keep: “say:honest-promise”.',
  silent: {
    'where a promise was broken': met()
      .act('say:honest-promise', { promises: ['stay'], does: [-1, 2] })
      .act('do:leave'),
  },
});
