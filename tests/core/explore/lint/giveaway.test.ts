import { describe, expect, test } from 'vitest';
import { lintTeaching } from '#explore';
import type { Diagnostic } from '#story';
import { aboutSmall, CITY, smallScenario } from '#tests/core/small';

const ABOUT = aboutSmall({
  endings: [
    { id: 'walks-off', title: 'Sam walks off', summary: 'Sam is gone.', disposition: 'left-scene', fit: 'poor' },
  ],
});

const SHORT = ['"Stand up." # say: command', '"Well?" # say: challenge'];
const LONG = [
  '"You are going to stand up right now and come along with me." # say: command',
  '"I would like to know what you think you are doing here at this hour." # say: challenge',
];
const ACTS = ['Go nearer # do: crowd', 'Hurry on # do: hurry'];

/** Nine decisions, one after another, each with a good word about this size, and two poor ones. */
function story(good: string, choices: (best: string, nth: number) => readonly string[]): string {
  const decisions = Array.from({ length: 9 }, (_, nth) => {
    const lines = choices(`"${good} ${'abcdefghi'.charAt(nth)}?" # say: open-question`, nth).map(
      (choice, at) => `* (c${at}) [${choice}]\n  Sam looks up at that. # face: listening`,
    );
    return `=== d${nth} ===\n${lines.join('\n')}\n- -> ${nth === 8 ? 'off' : `d${nth + 1}`}\n`;
  });
  return `INCLUDE ../lib/engine.ink
VAR knife = false
Sam sits on the bench. # phase: contact
-> d0
${decisions.join('')}=== off ===
Sam gets up and goes. # ending: walks-off # phase: outcome
-> END
`;
}

const rules = (ink: string) => lintTeaching(smallScenario(ink, ABOUT), CITY);
const one = (found: readonly Diagnostic[], rule: string) => found.filter((entry) => entry.rule === rule);
/** Puts the best in another place each time. */
const turned = (nth: number, best: string, others: readonly string[]) => {
  const list = [...others];
  list.splice(nth % (others.length + 1), 0, best);
  return list;
};

describe('The longest choice', () => {
  const ink = story('What happened to you today, before all of this', (best, nth) => turned(nth, best, SHORT));

  test('is found when it is always the best, with three decisions by file, line and words', () => {
    const [remark, ...others] = one(rules(ink), 'longest-is-best');
    expect(others).toEqual([]);
    const places = [...(remark?.message ?? '').matchAll(/“([^”]+)” \(stories\/small\/main\.ink:(\d+)\)/g)];
    expect(places).toHaveLength(3);
    for (const [, words = '', line = ''] of places) expect(ink.split('\n')[Number(line) - 1]).toContain(words);
    expect(remark?.line).toBe(Number(places[0]?.[2]));
  });

  test('is found with what doctrine thinks best and what to do', () => {
    const [remark] = one(rules(ink), 'longest-is-best');
    expect(remark?.message).toMatch(/^At 9 of 9 decisions \(100 %\)/);
    expect(remark?.message).toContain('Doctrine thinks best');
    expect(remark?.message).toContain('Say these in fewer words');
  });

  test('is no mistake where the poor choices are longer', () => {
    expect(one(rules(story('What now', (best, nth) => turned(nth, best, LONG))), 'longest-is-best')).toEqual([]);
  });

  test('is measured against its own list: a long act beside short words hides nothing', () => {
    const act = 'Walk once around the whole of the bench, the sign and the shelter, and look at everything # do: hurry';
    const mixed = story('What happened to you today, before all of this', (best, nth) => [
      ...turned(nth, best, SHORT),
      act,
    ]);
    expect(one(rules(mixed), 'longest-is-best')).toHaveLength(1);
  });
});

describe('The place of the best choice', () => {
  test('is found when it is always the first of its list, whatever acts the script puts before it', () => {
    const ink = story('What now', (best) => [...ACTS, best, ...LONG]);
    const [remark] = one(rules(ink), 'best-in-one-place');
    expect(remark?.message).toContain('the best choice stands first in its list');
    expect(remark?.message).toMatch(/“What now [a-i]\?” \(stories\/small\/main\.ink:\d+\)/);
  });

  test('gives nothing away when it changes', () => {
    expect(one(rules(story('What now', (best, nth) => turned(nth, best, LONG))), 'best-in-one-place')).toEqual([]);
  });

  test('is not judged from lists of two', () => {
    expect(rules(story('What now', (best) => [best, LONG[0] ?? '', ...ACTS])).map(({ rule }) => rule)).not.toContain(
      'best-in-one-place',
    );
  });
});
