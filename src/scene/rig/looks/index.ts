export { garmentOf, hairOf, hairRear, handOf, personOf, profileOf, propOf, shoeOf, thingOf, torsoRear } from './data';
export { fetchRest, isHere, type PersonId } from './wardrobe';
