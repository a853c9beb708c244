export { type Motion } from './close-up';
export { createStage, type Stage, type StageOptions } from './stage';
export { type Layout } from './show';
