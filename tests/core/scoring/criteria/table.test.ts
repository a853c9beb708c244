import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CRITERIA, DOMAINS } from '#scoring';

const FOLDER = 'tests/core/scoring/criteria';
const SPECIFIED = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [
    ...readFileSync(`${FOLDER}/${name}`, 'utf8').matchAll(/^specify\('([a-z-]+)', \{\n {2}kind: '(\w+)'/gm),
  ]);

describe('the table of criteria', () => {
  it.each(CRITERIA.map(({ id, kind }) => [id, kind]))('has a specification of %s as something to %s', (id, kind) => {
    expect(SPECIFIED.map(([, named, said]) => [named, said])).toContainEqual([id, kind]);
  });

  it('has nothing specified that it does not hold', () => {
    const ids = CRITERIA.map(({ id }) => id);
    expect(SPECIFIED.map(([, id]) => id).filter((id) => id === undefined || !ids.includes(id))).toEqual([]);
  });

  it('gives prohibited force, custody that nothing called for, and a person left face down the most weight', () => {
    const heaviest = CRITERIA.filter(({ weight }) => weight === 4).map(({ id }) => id);
    expect(heaviest).toEqual(['prohibited', 'needless-custody', 'left-on-stomach']);
  });

  it('points at a decision unless it judges force, an injury, a move, a change, an arrival or the end', () => {
    const elsewhere = CRITERIA.filter(({ judges }) => !judges.includes('decided')).flatMap(({ judges }) => judges);
    expect([...new Set(elsewhere)].sort()).toEqual([
      'arrived',
      'ended',
      'injured',
      'moved',
      'observed',
      'responded',
      'used-force',
    ]);
  });

  it('says for every domain why it could not be observed', () => {
    for (const { none } of DOMAINS) expect(none).toMatch(/^[A-Z].*\.$/);
  });
});
