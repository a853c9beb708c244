export { define, type Definitions, fromNumber, originsOf, range, single } from './lists';
export { type Operator, OPERATORS } from './operators';
export { clean, closeTag, endsInNewline, isBlank, type Item, MARK, putGlue, putText, trimEnd } from './stream';
export {
  fault,
  isFault,
  isTruthy,
  joined,
  keyOfValue,
  type List,
  NOTHING,
  type Ref,
  type Target,
  toHost,
  toText,
  type Value,
} from './value';
