export { deedsUndone } from './deeds';
export { type Answers, forceResets } from './force';
export { broughtUncalled, helpDenied, helpMisspoken } from './help';
export { misknown, saidTooEarly } from './knowledge';
export { lengthsDenied, movedUnsaid } from './lengths';
export { linesDenied } from './lines';
export { mistreated, senseless } from './offers';
export { type Promises, promisesBroken } from './promises';
export { vehiclesDenied } from './vehicles';
