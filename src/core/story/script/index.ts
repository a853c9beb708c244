export { unbalanced, type Unbalanced } from './braces';
export { kindsIn } from './compare';
export { gather, includesIn, nameOf, pathOf } from './includes';
export { declared, knotAt, type Named, namesIn, type Page, placesFrom, type Spot } from './names';
export { referencesIn } from './references';
export { type Names, scan } from './scan';
export { type Beginning, beginningsIn } from './setting';
export { slipsIn, type Unreadable } from './signs';
export { depthOf, withoutComments, withoutTags } from './text';
