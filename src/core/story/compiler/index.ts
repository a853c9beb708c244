export { includesIn } from '#story/script';
export { compile, compilePlain, type Compiled, type Sources } from './compile';
