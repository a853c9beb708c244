export { narrator, untold } from './narrator';
export { type Narrator, placeAt, teller, toldAt, type ToldTurn } from './telling';
