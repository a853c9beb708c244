export { type Motion } from '#scene/still';
export { createStage, type Stage, type StageOptions } from './stage';
export { type Layout } from './show';
