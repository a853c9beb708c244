export { FITTINGS } from './fittings';
export { FRONT } from './front';
export { GARAGE } from './garage';
export { HOUSES } from './houses';
export { PORCH } from './porch';
