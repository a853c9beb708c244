export { at, type Criterion, first, type Found, instead, missed, offering, pointed } from './criterion';
export { type Domain, DOMAINS } from './domains';
export { type KeptAway, ownDanger } from './kept';
export { type Mix, repeats, talkIn } from './mix';
export { breaks } from './promises';
export type { Quality } from './quality';
export { answersResistance } from './reach';
export { endedWell, endingOf, goodEndings, type Review, review } from './review';
