import { describe, expect, it } from 'vitest';
import type { OfferedChoice } from '#encounter';
import { choiceFor, groupChoices, numberChoices, onTheWay, openGroup } from '#player';

function choice(id: string, group: OfferedChoice['group'], moves: OfferedChoice['moves'] = []): OfferedChoice {
  return { id, text: id, group, moves, takes: 5 };
}

const say = (count: number): OfferedChoice[] => Array.from({ length: count }, (_, i) => choice(`say${i + 1}`, 'say'));
const acts = (count: number): OfferedChoice[] => Array.from({ length: count }, (_, i) => choice(`do${i + 1}`, 'do'));
const request = choice('ems', 'do', [{ kind: 'request', word: 'ems' }]);
const question = choice('ask', 'do', [{ kind: 'ask', word: 'dispatch-history' }]);
const both = choice('both', 'do', [
  { kind: 'do', word: 'arrive-quietly' },
  { kind: 'request', word: 'backup' },
]);
const force = choice('hold', 'force', [{ kind: 'force', word: 'control-hold' }]);

describe('the groups of a decision', () => {
  it('keep the order of the author', () => {
    const groups = groupChoices([...say(2), force, ...acts(2)]);
    expect(groups.say.map(({ id }) => id)).toEqual(['say1', 'say2']);
    expect(groups.do.map(({ id }) => id)).toEqual(['do1', 'do2']);
    expect(groups.force).toEqual([force]);
  });

  it('put a request on the radio page, and an act with a request among the acts', () => {
    const groups = groupChoices([request, both]);
    expect(groups.radio).toEqual([request]);
    expect(groups.do).toEqual([both]);
  });

  it('put questions among what is said on the way', () => {
    const groups = onTheWay(groupChoices([question, ...acts(1)]));
    expect(groups.say).toEqual([question]);
    expect(groups.do.map(({ id }) => id)).toEqual(['do1']);
  });
});

describe('the digits', () => {
  it('run through Say and on through Do while nine are enough', () => {
    const groups = groupChoices([...say(3), ...acts(3)]);
    const rows = numberChoices(groups, openGroup(groups, 'all'));
    expect(rows.say.map(({ key }) => key)).toEqual(['1', '2', '3']);
    expect(rows.do.map(({ key }) => key)).toEqual(['4', '5', '6']);
    expect(choiceFor(rows, '4')?.id).toBe('do1');
    expect(choiceFor(rows, '7')).toBeUndefined();
  });

  it('act only on the open group when there are more than nine', () => {
    const groups = groupChoices([...say(6), ...acts(7)]);
    expect(openGroup(groups, 'all')).toBe('say');
    const rows = numberChoices(groups, openGroup(groups, 'do'));
    expect(rows.say.every(({ key }) => key === undefined)).toBe(true);
    expect(choiceFor(rows, '7')?.id).toBe('do7');
  });

  it('act only on the radio page while it is open', () => {
    const groups = groupChoices([...say(2), ...acts(1), request]);
    const rows = numberChoices(groups, openGroup(groups, 'radio'));
    expect(choiceFor(rows, '1')).toEqual(request);
    expect(choiceFor(rows, '2')).toBeUndefined();
  });

  it('never reach force from outside its drawer', () => {
    const groups = groupChoices([...say(1), force]);
    expect(choiceFor(numberChoices(groups, openGroup(groups, 'all')), '2')).toBeUndefined();
    expect(choiceFor(numberChoices(groups, openGroup(groups, 'force')), '1')).toEqual(force);
  });

  it('go no further than nine', () => {
    const groups = groupChoices(acts(12));
    const rows = numberChoices(groups, openGroup(groups, 'do'));
    expect(rows.do.filter(({ key }) => key !== undefined)).toHaveLength(9);
  });
});
