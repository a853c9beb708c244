export { includesIn } from '#story/script';
export { prologueOf } from './prologue';
export { compile, compilePlain, type Compiled, type Sources } from './compile';
