export { readAddress, readAsked, writeAddress } from './address';
export { shippedAgencies } from './agencies';
export { openApp } from './app';
export { type Card, parseCards, readSeed } from './library/cards';
export { ANY, found, hidesMost, type Wish } from './library/find';
export { recruitPath, refresherDrills } from './library/tracks';
