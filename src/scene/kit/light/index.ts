export { LIGHT } from './light';
export { SHADE } from './shade';
