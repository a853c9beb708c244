export { readAddress, readAsked, writeAddress } from './address';
export { shippedAgencies } from './agencies';
export { openApp } from './app';
export { parseCards, readSeed } from './library/cards';
