export { compile, compilePlain, type Compiled, type Sources } from './compile';
export { didYouMean } from './near';
