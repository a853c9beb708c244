export { type Answer, answerAt, type Asked, backTo, handsAt, noted } from './asked';
export { type Hands, leading, MOST_HANDS, raise, total } from './hands';
