export { takenBy } from './draws';
export { idleVariables } from './idle';
export { wholeProblems } from './whole';
