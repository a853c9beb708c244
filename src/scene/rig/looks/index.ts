export {
  garmentOf,
  hairOf,
  hairRear,
  handOf,
  PERSON_IDS,
  type PersonId,
  personOf,
  profileOf,
  propOf,
  shoeOf,
  thingOf,
  torsoRear,
} from './data';
