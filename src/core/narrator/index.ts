export { narrator, prepare, untold } from './narrator';
export { type Narrator, placeAt, teller, toldAt, type ToldTurn } from './telling';
