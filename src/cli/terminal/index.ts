export { type Arguments, atLeastOne, readArguments } from './arguments';
export { type Asked, playOn } from './ask';
export { complain, expectWritable, print, Stop, write } from './output';
