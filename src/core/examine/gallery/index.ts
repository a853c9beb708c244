export { type Card, type Exhibit, isFlawed } from './card';
export { hang } from './hang';
export { galleryPage } from './page';
export { galleryText } from './text';
export { type Drawable, type Part, wordsPage } from './words';
