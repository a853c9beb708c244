export { at, type Criterion, first, type Found, instead, missed, offering, pointed } from './criterion';
export { type Domain, DOMAINS } from './domains';
export type { KeptAway } from './kept';
export { type Mix, repeats, talkIn } from './mix';
export type { Quality } from './quality';
export { hereBefore, type Review, review } from './review';
