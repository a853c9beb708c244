export { compile, type Compiled, type Sources } from './compile';
