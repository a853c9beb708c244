import * as fc from 'fast-check';

/** A tape of numbers from which a story or a run is made; where it ends, the plainest thing follows. */
export type Tape = readonly number[];

/** Draws from a tape: a number below a bound, 0 when the tape is at its end. */
export type Draw = (below: number) => number;

export function reader(tape: Tape): Draw {
  let at = 0;
  return (below) => (tape[at++] ?? 0) % below;
}

/** Tapes, which fast-check shrinks to the shortest that still shows a failure. */
export const tapes = (most: number) => fc.array(fc.nat(9999), { maxLength: most, size: 'max' });

const KNOTS = 4;

/**
 * Writes a small ink story from a tape: knots with text, tags, glue, sequences, shuffles, conditions, lists, functions with references, tunnels,
 * threads, variable diverts, temporaries, labels, sticky, once-only and fallback choices. Knots lead back only through a choice, so every turn ends.
 */
export function write(draw: Draw): string {
  const knots = Array.from({ length: KNOTS }, (_, at) => knot(draw, at));
  return [
    'VAR x = 0\nVAR y = 3\nVAR word = "one"\nVAR flag = false\nVAR way = -> k3\nLIST mood = calm, (tense), angry\nLIST place = (inside), outside = 5',
    '-> k0',
    ...knots,
    tunnel(draw),
    `== thread_one\n${draw(2) ? 'From the thread.\n' : ''}* [Thread once] Threaded.\n${draw(2) ? '-> k2' : '-> DONE'}\n+ {x > ${draw(3)}} Thread always\n-> k${draw(KNOTS)}`,
    `== function add(ref a, b)\n~ a = a + b\n${draw(2) ? '{a > 3: much|little}' : ''}\n~ return a`,
    `== function tell(n)\n${pick(draw, ['said {n}', '{n > 1:\n  more\n  and more\n}', '~ return n * 2', '\n\n{n}\n'])}`,
    '== function deep(n)\n{ n <= 0:\n  ~ return 0\n}\n~ return 1 + deep(n - 1)',
  ].join('\n');
}

function pick<T>(draw: Draw, list: readonly T[]): T {
  return list[draw(list.length)] as T;
}

function knot(draw: Draw, at: number): string {
  const stitch =
    draw(4) === 1 ? `\n= inner\n${lines(draw, at)}\n${choices(draw, at, 1)}\n- ${divert(draw, at, true)}` : '';
  const blocks = Array.from({ length: 1 + draw(2) }, (_, block) => {
    const gather = `- ${draw(2) ? `(g${block}) ` : ''}${pick(draw, ['', 'Gathered.', '{x}', '{flag: flagged}'])}`;
    return `${lines(draw, at)}\n${choices(draw, at, 1)}\n${gather}`;
  });
  return `== k${at}\n${blocks.join('\n')}\n${lines(draw, at)}\n${divert(draw, at, true)}${stitch}`;
}

function tunnel(draw: Draw): string {
  const middle = draw(2) ? '' : `+ [Tunnel choice]\n  In the tunnel.\n+ {flag} [Other way]\n  ->-> k${draw(KNOTS)}\n- `;
  return `== tunnel_one(n)\nTunnel {n}.\n~ temp t = n + 1\n${middle}{t > 3: far|near}\n->->`;
}

const LINES: readonly ((draw: Draw, at: number) => string)[] = [
  () => 'A line.',
  () => 'A tagged line. # speaker: marcus # pose: pacing',
  (draw) => `Some {${pick(draw, ['a|b|c', '&a|b', '!once|twice', '~p|q|r'])}} here.`,
  () => 'Glued <>',
  () => '<> on',
  (draw) => `{${condition(draw)}: yes|no} <>`,
  (draw) => `{${condition(draw)}:\n  Inside.\n  ~ x++\n- else:\n  Outside. # tag {x}\n}`,
  (draw) => `~ x = x ${pick(draw, ['+', '-', '*'])} ${draw(4)}`,
  (draw) => `~ y = ${expression(draw)}`,
  (draw) => `~ flag = ${condition(draw)}`,
  (draw) => `~ mood ${pick(draw, ['++', '--', '= calm', '+= angry', '-= tense'])}`,
  () => 'Mood: {mood} {LIST_COUNT(mood)} {LIST_ALL(mood)} {LIST_INVERT(mood)} {mood ? calm} {LIST_MAX(place)}',
  () => '{add(x, 1)} and {tell(x)}.',
  () => '~ tell(y)',
  () => 'Deep {deep(2)}.',
  (draw) => `-> tunnel_one(${draw(3)}) ->`,
  (draw) => `{shuffle${pick(draw, ['', ' once', ' stopping'])}:\n- s1\n- s2 # shuffled\n- s3\n}`,
  (draw) => `{x:\n- 0: zero\n- ${draw(4)}: some\n- else: other\n}`,
  (draw) => `~ word = "${pick(draw, ['one', 'two'])}{x}"`,
  () => '{word} {word == "one0"} {word ? "o"}',
  () => '<- thread_one',
  (draw) => `~ way = -> k${draw(KNOTS)}`,
  (draw, at) => {
    const name = `v${at}_${draw(10000)}`;
    return `~ temp ${name} = x\n{${name}}\n~ ${name} = ${name} + 1\n{add(${name}, 1)} {${name}}`;
  },
  (draw) => `{k${draw(KNOTS)}} {TURNS_SINCE(-> k${draw(KNOTS)})} {TURNS()} {RANDOM(1, 6)} {READ_COUNT(-> k1)}`,
  () => '{-1 * x} {7 / 2} {7 % 3} {POW(2, 2)} {MIN(x, y)} {FLOOR(2.5)} {INT(2.5)} {not flag} {2.5 + 1}',
  () => '{stopping:\n- First block.\n  More of it.\n- Second block.\n}',
  () => '{cycle:\n- ~ x = x + 1\n- Round.\n}',
];

function lines(draw: Draw, at: number): string {
  return Array.from({ length: draw(4) }, () => pick(draw, LINES)(draw, at)).join('\n');
}

function expression(draw: Draw): string {
  return pick(draw, [
    'x',
    'y + 1',
    'x * 2',
    'MAX(x, 2)',
    'k1',
    'TURNS_SINCE(-> k2)',
    'add(y, 2)',
    'RANDOM(0, 3)',
    'x % 3',
    'LIST_VALUE(mood)',
  ]);
}

function condition(draw: Draw): string {
  return pick(draw, [
    'x > 1', 'y <= 3', 'flag', 'not flag', `k${draw(KNOTS)}`, `k${draw(KNOTS)} > ${draw(4)}`, 'TURNS_SINCE(-> k1) > 2', 'mood ? angry', 'k1 && k2', 'k0 == 2 or flag',
    'word == "one"', 'CHOICE_COUNT() == 0', 'TURNS_SINCE(-> k2) == -1', 'k1 % 2', 'not k3', '(mood ? calm) && x == 0', 'way == -> k3',
  ]); // prettier-ignore
}

function choices(draw: Draw, at: number, depth: number): string {
  const count = 1 + draw(3);
  const made = Array.from({ length: count }, (_, place) => choice(draw, at, depth, place));
  if (draw(3) === 1) made.push(`${'*'.repeat(depth)} -> ${draw(2) ? `k${Math.min(at + 1, KNOTS - 1)}` : 'END'}`);
  return made.join('\n');
}

function choice(draw: Draw, at: number, depth: number, place: number): string {
  const sign = pick(draw, ['*', '+']).repeat(depth);
  const label = draw(3) === 1 ? ` (l${at}_${draw(10000)})` : '';
  const condition_ = draw(3) === 1 ? ` {${condition(draw)}}` : '';
  const text = pick(draw, [
    `Choice ${at}.${place}`,
    `[Do ${place} # do: wait]`,
    `Say [this # tag {x}] that`,
    `[{x > 1: more|less}]`,
    `Tagged # say: ask [ # do: it]`,
  ]);
  const body = draw(2) ? `\n${lines(draw, at)}` : '';
  const nested = depth < 2 && draw(4) === 1 ? `\n${choices(draw, at, depth + 1)}` : '';
  const way = draw(4) === 1 && nested === '' ? `\n${divert(draw, at, false)}` : '';
  return `${sign}${label}${condition_} ${text}${body}${nested}${way}`;
}

/** Without a choice on the way a knot leads only onwards. */
function divert(draw: Draw, at: number, onward: boolean): string {
  const next = at + 1 < KNOTS ? `-> k${at + 1}` : '+ [Again] -> k0\n+ [Enough] -> END';
  if (onward) return pick(draw, [next, next, next, next, '-> END', '-> DONE']);
  return pick(draw, ['-> k3', `-> k${draw(KNOTS)}`, `-> k${draw(KNOTS)}`, '-> way', `-> k${draw(KNOTS)}`, '-> END']);
}
