export { type BotRuns, rateUnit, type RunFigures } from './figures';
export { mergeRates } from './merge';
export { LONGEST_RUN, playerOf, playOn, type Standing, start, take } from './play';
export { weighChoices } from './strategy/doctrine';
export { type BotName, botOf, BOTS } from './strategy/bots';
export { chanceAt } from './strategy/chance';
export { before, see, type View } from './strategy/view';
export { ratingText } from './text';
