import { describe, expect, it } from 'vitest';
import { groupChoices, onTheWay } from '#player';
import { acts, choice, force, request, say } from '#tests/player/offers';

describe('the groups of a decision', () => {
  it('keep the order of the author', () => {
    const groups = groupChoices([...say(2), force('hold', 'control-hold'), ...acts(2)], new Set());
    expect(groups.say.map(({ id }) => id)).toEqual(['say1', 'say2']);
    expect(groups.do.map(({ id }) => id)).toEqual(['do1', 'do2']);
    expect(groups.force.map(({ id }) => id)).toEqual(['hold']);
  });

  it('have this decision’s own before what stands open at any time', () => {
    const groups = groupChoices([...acts(3), ...say(2)], new Set(['do1', 'say1']));
    expect(groups.do.map(({ id }) => id)).toEqual(['do2', 'do3', 'do1']);
    expect(groups.say.map(({ id }) => id)).toEqual(['say2', 'say1']);
  });

  it('put a standing request behind the radio, and this decision’s own among the acts', () => {
    const groups = groupChoices([request('medics_now'), request('backup')], new Set(['backup']));
    expect(groups.radio.map(({ id }) => id)).toEqual(['backup']);
    expect(groups.do.map(({ id }) => id)).toEqual(['medics_now']);
  });

  it('keep an act that also asks for something among the acts', () => {
    const both = choice('both', 'do', [
      { kind: 'do', word: 'arrive-quietly' },
      { kind: 'request', word: 'backup' },
    ]);
    expect(groupChoices([both], new Set(['both'])).do).toEqual([both]);
  });

  it('have questions among what is said on the way, and every request on the radio', () => {
    const question = choice('ask', 'do', [{ kind: 'ask', word: 'dispatch-history' }]);
    const groups = onTheWay(groupChoices([question, request('ems'), ...acts(1)], new Set()));
    expect(groups.say).toEqual([question]);
    expect(groups.radio.map(({ id }) => id)).toEqual(['ems']);
    expect(groups.do.map(({ id }) => id)).toEqual(['do1']);
  });
});
