export { type Arguments, atLeastOne, readArguments } from './arguments';
export { ask, type Asked } from './ask';
export { complain, expectWritable, print, Stop, write } from './output';
