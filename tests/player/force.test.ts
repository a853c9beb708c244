import { describe, expect, it } from 'vitest';
import { FORCE_OPTIONS } from '#doctrine';
import { begin, decide } from '#encounter';
import { choiceFor, factsFor, layForce, viewOf } from '#player';
import { CITY, smallScenario } from '#tests/core/small';
import { force } from '#tests/player/offers';

const all = FORCE_OPTIONS.map(({ id }) => force(id, id));
const carried = all.filter(({ id }) => CITY.force.some(({ option }) => option === id));

describe('the options of force', () => {
  it('lie on the number row in the order of the policy', () => {
    const { rows, pages } = layForce([...carried].reverse(), CITY, 0);
    expect(rows.map(({ choice }) => choice.id)).toEqual(CITY.force.map(({ option }) => option));
    expect(rows.map(({ key }) => key).join('')).toBe('1234567890-=');
    expect(pages).toBe(1);
    expect(choiceFor(rows, '=')?.id).toBe('prone-weight');
  });

  it('have a second page from the thirteenth on', () => {
    const second = layForce(all, CITY, 1);
    expect(second.pages).toBe(2);
    expect(second.rows.filter(({ open }) => open)).toHaveLength(all.length - 12);
  });

  it('say how severe they are, and that a display touches nobody', () => {
    expect(viewOf('firearm', CITY, 'passive')).toMatchObject({ severity: 'Deadly', bars: 4, shownOnly: false });
    expect(viewOf('energy-display', CITY, 'passive')).toMatchObject({
      severity: 'Shown only',
      bars: 0,
      shownOnly: true,
    });
  });

  it('set what the policy requires beside what has been seen, as a statement', () => {
    const view = viewOf('control-hold', CITY, 'passive');
    expect(view).toMatchObject({ least: 'Active resistance', soFar: 'passive', reached: false });
    expect(view.requires).toContain('active resistance');
    expect(viewOf('control-hold', CITY, 'active').reached).toBe(true);
  });

  it('are never reached while the policy prohibits them', () => {
    expect(viewOf('prone-weight', CITY, 'life-threatening')).toMatchObject({ least: 'Prohibited', reached: false });
  });
});

describe('the facts beside them', () => {
  it('are those learned, the newest first, each with its time', () => {
    const run = decide(begin(smallScenario(), CITY, { seed: 3, mode: 'practice' }), {
      choice: 'call.history',
      seconds: 4,
    });
    const facts = factsFor(run);
    expect(facts.map(({ fact }) => fact)).toEqual(run.situation.facts.map(({ fact }) => fact).reverse());
    expect(facts[0]?.at).toBeGreaterThan(0);
  });

  it('that bear on an option come first', () => {
    const run = begin(smallScenario(), CITY, { seed: 3, mode: 'practice' });
    const learned = (fact: string, bears: 'threat' | 'family', at: number) =>
      ({ type: 'learned', fact, bears: [bears], at }) as const;
    const log = [...run.log, learned('He holds a bottle', 'threat', 5), learned('He has a sister', 'family', 9)];
    expect(factsFor({ ...run, log }, 'takedown').map(({ fact }) => fact)).toEqual([
      'He holds a bottle',
      'He has a sister',
    ]);
    expect(factsFor({ ...run, log }).map(({ fact }) => fact)).toEqual(['He has a sister', 'He holds a bottle']);
  });
});
