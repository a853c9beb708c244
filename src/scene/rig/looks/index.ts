export {
  garmentOf,
  hairOf,
  handOf,
  isPersonId,
  PERSON_IDS,
  type PersonId,
  personOf,
  profileOf,
  propOf,
  shoeOf,
} from './data';
