export { feetAt, floorAt, isWithin } from './feet';
export { groundOf, type PlaceId, PLACES } from './ground';
export { distance, homesOf, markOf, type Position, type Spot } from './position';
export type { Ground, Seat } from './schema';
export { apart, coverAt, meeting, walk } from './walk';
export { type Ambience, AMBIENCES, GONE, lightAt, nearest, type Time, timeAt, type Weather, WEATHERS } from './words';
