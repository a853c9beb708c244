export { compile, compilePlain, type Compiled, type Sources } from './compile';
