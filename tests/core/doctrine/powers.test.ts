import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BEHAVIORS,
  type Behavior,
  FORCE_OPTIONS,
  type ForceOption,
  type ForceRule,
  permits,
  type Policy,
  resistance,
  ruleFor,
} from '#doctrine';
import { CITY, RURAL } from '#tests/core/small';

const behaviors = BEHAVIORS.map((entry) => entry.id);
const options = FORCE_OPTIONS.map((entry) => entry.id);

/** A pack with one rule for one option. */
function ruling(option: ForceOption, rule: Partial<ForceRule>): Policy {
  return {
    ...CITY,
    force: [{ option, carried: true, leastBehavior: 'passive', warning: false, notOn: [], asks: 'a reason', ...rule }],
  };
}

describe('what a policy permits', () => {
  test.each([
    ['escort', 'compliant', false],
    ['escort', 'passive', true],
    ['control-hold', 'passive', false],
    ['control-hold', 'active', true],
    ['pepper-spray', 'active', true],
    ['conducted-energy', 'active', false],
    ['conducted-energy', 'assaultive', true],
    ['firearm-display', 'assaultive', false],
    ['firearm', 'assaultive', false],
    ['firearm', 'life-threatening', true],
  ] as const)('in the city: %s against %s behavior is %s', (option, behavior, permitted) => {
    expect(permits(CITY, option, behavior)).toBe(permitted);
  });

  test('differs between agencies: spray against active resistance is for one of them only', () => {
    expect(permits(CITY, 'pepper-spray', 'active')).toBe(true);
    expect(permits(RURAL, 'pepper-spray', 'active')).toBe(false);
    expect(permits(RURAL, 'pepper-spray', 'assaultive')).toBe(true);
  });

  test('never includes what is always prohibited', () => {
    for (const behavior of behaviors) {
      expect(permits(CITY, 'prone-weight', behavior)).toBe(false);
      expect(permits(RURAL, 'neck-restraint', behavior)).toBe(false);
    }
  });

  test('includes what is prohibited short of deadly force only against a threat to life, whatever the rule says beside it', () => {
    const pack = ruling('neck-restraint', { prohibited: 'unless-deadly-force', leastBehavior: 'compliant' });
    expect(behaviors.filter((behavior) => permits(pack, 'neck-restraint', behavior))).toEqual(['life-threatening']);
  });

  test('never includes what the pack does not speak of', () => {
    for (const behavior of behaviors) expect(permits(CITY, 'canine', behavior)).toBe(false);
  });

  test('never shrinks when resistance grows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...options),
        fc.constantFrom<Behavior>(...behaviors),
        fc.constantFrom<Behavior>(...behaviors),
        fc.constantFrom<Behavior>(...behaviors),
        (option, least, a, b) => {
          const pack = ruling(option, { leastBehavior: least });
          const [low, high] = resistance(a) <= resistance(b) ? [a, b] : [b, a];
          if (permits(pack, option, low)) expect(permits(pack, option, high)).toBe(true);
          expect(permits(pack, option, a)).toBe(resistance(a) >= resistance(least));
        },
      ),
    );
  });

  test('does not ask whether the option is carried: another officer may have brought it', () => {
    expect(permits(ruling('baton', { carried: false }), 'baton', 'passive')).toBe(true);
  });
});

describe('the rule for an option', () => {
  test('is the one that the pack wrote', () => {
    expect(ruleFor(CITY, 'baton')?.asks).toBe('assault; never the head');
  });

  test('is nothing when the pack does not speak of the option', () => {
    expect(ruleFor(CITY, 'canine')).toBeUndefined();
  });
});

test('what is prohibited can be carried, because a prohibited act stays possible and is judged', () => {
  expect(ruleFor(CITY, 'prone-weight')).toMatchObject({ carried: true, prohibited: 'always' });
});
