import {
  allOf, contains, type Definitions, greatest, intersect, inverse, least, sameItems, shifted, single, union, without,
} from './lists'; // prettier-ignore
import { fault, isTruthy, joined, type List, toText, type Value, type Whole } from './value';

/** One of ink's operators and built-in functions: how many values it takes, and what it makes of them. */
export interface Operator {
  readonly name: string;
  readonly takes: 1 | 2;
  readonly apply: (one: Value, other: Value, all: Definitions) => Value;
}

type Numeric = (one: number, other: number) => number | boolean;

const ARITHMETIC: Readonly<Record<string, Numeric>> = {
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '%': (one, other) => one % other,
  '==': (one, other) => one === other,
  '!=': (one, other) => one !== other,
  '>': (one, other) => one > other,
  '<': (one, other) => one < other,
  '>=': (one, other) => one >= other,
  '<=': (one, other) => one <= other,
  '&&': (one, other) => one !== 0 && other !== 0,
  '||': (one, other) => one !== 0 || other !== 0,
  MAX: (one, other) => Math.max(one, other),
  MIN: (one, other) => Math.min(one, other),
  POW: (one, other) => Math.pow(one, other),
};

const ON_TEXT: Readonly<Record<string, (one: string, other: string) => Value>> = {
  '+': (one, other) => joined([one, other]),
  '==': (one, other) => one === other,
  '!=': (one, other) => one !== other,
  '?': (one, other) => one.includes(other),
  '!?': (one, other) => !one.includes(other),
};

const ON_LISTS: Readonly<Record<string, (one: List, other: List, all: Definitions) => Value>> = {
  '+': union,
  '-': without,
  '?': contains,
  '!?': (one, other) => !contains(one, other),
  '^': intersect,
  '==': sameItems,
  '!=': (one, other) => !sameItems(one, other),
  '>': (one, other) => compare(one, other, true, (a, b) => a.low > b.high),
  '>=': (one, other) => compare(one, other, true, (a, b) => a.low >= b.low && a.high >= b.high),
  '<': (one, other) => compare(other, one, true, (b, a) => a.high < b.low),
  '<=': (one, other) => compare(other, one, true, (b, a) => a.high <= b.high && a.low <= b.low),
  '&&': (one, other) => one.items.length > 0 && other.items.length > 0,
  '||': (one, other) => one.items.length > 0 || other.items.length > 0,
};

const ON_LIST: Readonly<Record<string, (list: List, all: Definitions) => Value>> = {
  '!': (list) => (list.items.length === 0 ? 1 : 0),
  LIST_INVERT: inverse,
  LIST_ALL: allOf,
  LIST_MIN: (list) => single(least(list)),
  LIST_MAX: (list) => single(greatest(list)),
  LIST_COUNT: (list) => list.items.length,
  LIST_VALUE: (list) => greatest(list)?.value ?? 0,
};

interface Span {
  readonly low: number;
  readonly high: number;
}

/** Compares a first list with a second; an empty first is never more, and everything is more than an empty second. */
function compare(one: List, other: List, more: boolean, by: (one: Span, other: Span) => boolean): boolean {
  if (one.items.length === 0) return !more;
  if (other.items.length === 0) return more;
  return by(spanOf(one), spanOf(other));
}

function spanOf(list: List): Span {
  return { low: least(list)?.value ?? 0, high: greatest(list)?.value ?? 0 };
}

/** A number that ink can hold; division by zero and the like stop the story. */
function checked(result: number, name: string): number {
  if (Number.isNaN(result)) return fault(`The result of ${name} is not a number. Look for a division by zero.`);
  return unsigned(result);
}

/** The number in a value, and whether ink takes it for a float; none when it is not a number at all. */
function numberIn(value: Value): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' && value.type === 'float' ? value.value : undefined;
}

const isFloat = (value: Value) =>
  typeof value === 'number' ? !Number.isInteger(value) : typeof value === 'object' && value.type === 'float';
const isList = (value: Value): value is List => typeof value === 'object' && value.type === 'list';

/** Ink’s numbers know no minus nought. */
const unsigned = (value: number) => value + 0;

function binary(name: string): Operator['apply'] {
  const numeric = ARITHMETIC[name];
  return (one, other, all) => {
    // Most of what a story calculates is whole numbers, so they come first.
    if (typeof one === 'number' && typeof other === 'number' && numeric) {
      const result = numeric(one, other);
      return typeof result === 'number' ? checked(result, name) : result;
    }
    refuseNothing(name, one, other);
    if (isList(one) || isList(other)) return onLists(name, one, other, all);
    const first = numberIn(one);
    const second = numberIn(other);
    if (first !== undefined && second !== undefined) {
      const result = numeric?.(first, second);
      if (result === undefined) return fault(`“${name}” does not work on numbers.`);
      return typeof result === 'number' ? checked(result, name) : result;
    }
    return onWords(name, one, other);
  };
}

function divide(one: Value, other: Value): Value {
  refuseNothing('/', one, other);
  const first = numberIn(one);
  const second = numberIn(other);
  if (first === undefined || second === undefined) return fault('“/” works on numbers only.');
  const quotient = checked(first / second, '/');
  return isFloat(one) || isFloat(other) ? quotient : unsigned(Math.floor(quotient));
}

function onWords(name: string, one: Value, other: Value): Value {
  if (typeof one === 'object' && typeof other === 'object' && one.type === 'target' && other.type === 'target') {
    if (name === '==') return one.path === other.path;
    if (name === '!=') return one.path !== other.path;
    return fault(`“${name}” does not work on divert targets.`);
  }
  const operation = ON_TEXT[name];
  if (!operation || typeof (typeof one === 'string' ? one : other) !== 'string')
    return fault(`“${name}” does not work on ${quoted(one)} and ${quoted(other)}.`);
  if (isPointer(one) || isPointer(other)) return fault(`“${name}” does not work on a text and a divert target.`);
  return operation(toText(one), toText(other));
}

/** A value as a sentence for an author names it: words in quotation marks, numbers without. */
const quoted = (value: Value) => (typeof value === 'string' ? `“${value}”` : toText(value));

const isPointer = (value: Value) => typeof value === 'object' && (value.type === 'target' || value.type === 'ref');

function onLists(name: string, one: Value, other: Value, all: Definitions): Value {
  if (isList(one) && typeof other === 'number' && Number.isInteger(other) && (name === '+' || name === '-')) {
    return shifted(one, name === '+' ? other : -other, all);
  }
  if (isList(one) && isList(other)) {
    const operation = ON_LISTS[name];
    return operation ? operation(one, other, all) : fault(`“${name}” does not work on lists.`);
  }
  if (name === '&&') return isTruthy(one) && isTruthy(other);
  if (name === '||') return isTruthy(one) || isTruthy(other);
  return fault(`“${name}” does not work on a list and something that is not a list.`);
}

/** Ink keeps a float a float under an operator of one value, also when the result is whole. */
function asFloat(value: number): Value {
  return Number.isInteger(value) ? ({ type: 'float', value: unsigned(value) } satisfies Whole) : value;
}

function unary(name: string, onNumber: ((one: number) => number) | undefined): Operator['apply'] {
  return (one, _other, all) => {
    refuseNothing(name, one, one);
    if (isList(one)) {
      const operation = ON_LIST[name];
      return operation ? operation(one, all) : fault(`“${name}” does not work on a list.`);
    }
    const value = numberIn(one);
    if (value === undefined || !onNumber) return fault(`“${name}” does not work on ${quoted(one)}.`);
    if (name === '!') return isFloat(one) ? asFloat(value === 0 ? 1 : 0) : value === 0;
    if (name === 'FLOAT') return asFloat(value);
    if (name === 'INT') return unsigned(onNumber(value));
    return isFloat(one) ? asFloat(onNumber(value)) : unsigned(onNumber(value));
  };
}

const isNothing = (value: Value) => typeof value === 'object' && value.type === 'nothing';

function refuseNothing(name: string, one: Value, other: Value): void {
  if (isNothing(one) || isNothing(other))
    fault(`${name} was given the value of a function that returns none. Add "~ return" with a value to it.`);
}

const BINARY = ['+', '-', '*', '%', '==', '!=', '>', '<', '>=', '<=', '&&', '||', 'MAX', 'MIN', 'POW', '?', '!?', 'L^'];
const UNARY: Readonly<Record<string, ((one: number) => number) | undefined>> = {
  _: (one) => -one,
  '!': (one) => (one === 0 ? 1 : 0),
  FLOOR: Math.floor,
  CEILING: Math.ceil,
  INT: Math.floor,
  FLOAT: (one) => one,
  LIST_INVERT: undefined,
  LIST_ALL: undefined,
  LIST_MIN: undefined,
  LIST_MAX: undefined,
  LIST_COUNT: undefined,
  LIST_VALUE: undefined,
};

/** Every operator of ink by the name the compiled story gives it. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ...BINARY.map((name): [string, Operator] => [name, { name, takes: 2, apply: binary(name === 'L^' ? '^' : name) }]),
  ...Object.entries(UNARY).map(([name, onNumber]): [string, Operator] => [
    name,
    { name, takes: 1, apply: unary(name, onNumber) },
  ]),
  ['/', { name: '/', takes: 2, apply: divide }],
]);
