export { narrator, prepare, storyOf } from './narrator';
export { type Narrator, placeAt, teller, toldAt, type ToldTurn, type Weighing } from './telling';
