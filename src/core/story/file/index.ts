export { readScenarioFile } from './read';
