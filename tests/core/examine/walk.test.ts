import { expect, test } from 'vitest';
import { compileScenario, examineWalk, openScenario } from '#examine';
import { type Done, exploreEncounter, isGone, together, unitOf } from '#explore';
import { aboutSmall, CITY, ENGINE_INK, RURAL, SMALL_INK } from '#tests/core/small';

const files = {
  'stories/lib/engine.ink': ENGINE_INK,
  'stories/small/main.ink': SMALL_INK,
  'stories/small/scenario.json': aboutSmall(),
};
const { scenario } = compileScenario(files, 'small');
const { story } = openScenario(scenario!, files, [CITY, RURAL], 1);

function walked(decisions: number): readonly Done[] {
  return story!.units({ decisions, places: decisions }).map((unit) => {
    const result = exploreEncounter(scenario!, [CITY, RURAL], unit);
    if ('problem' in result) throw new Error(result.problem);
    return { unit, result };
  });
}

test('A short walk complains of nothing that it only did not come to, and says how much that is', () => {
  const { diagnostics, walked: sentence } = examineWalk(story!, together(walked(4)), 'budget', []);
  expect(sentence).toMatch(/^Not complete: the budget ended the walk after /);
  expect(sentence).toContain('“explore small” looks further.');
  expect(sentence).toMatch(/It did not come to the endings? /);
  expect(diagnostics.filter(({ rule }) => /-yet$|ending-not-reached/.test(rule))).toEqual([]);
});

test('What units found together is at least what each of them found', () => {
  const done = walked(200);
  const all = together(done);
  for (const { result } of done) {
    expect(all.decisions).toBeGreaterThanOrEqual(result.decisions);
    expect(new Set(all.reached)).toEqual(new Set([...all.reached, ...result.reached]));
  }
});

test('Units of one story are told apart whatever their budget', () => {
  const [small, large] = [walked(10), walked(20)].map((done) => done.map(({ unit }) => unitOf(unit)));
  expect(small).toEqual(large);
  expect(new Set(small).size).toBe(small?.length);
});

test('Nothing is left to do in a tale that was gone every way, and of it no other unit is counted', () => {
  const [first] = walked(50);
  const gone: Done = { unit: first!.unit, result: { ...first!.result, complete: true } };
  const again: Done = {
    unit: { ...first!.unit, part: { kind: 'far', dice: 1 } },
    result: { ...first!.result, complete: false },
  };
  expect(isGone([again], first!.unit)).toBe(false);
  expect(isGone([gone, again], again.unit)).toBe(true);
  expect(together([again, gone])).toEqual(together([gone]));
});

test('Truth is called proved only where every way was gone', () => {
  const found = together(walked(4));
  const said = (complete: boolean) =>
    examineWalk(story!, { ...found, complete }, complete ? 'complete' : 'budget', []).walked;
  expect(said(true)).toMatch(/Proved: in none of \d+ states do the words contradict the situation\./);
  expect(said(false)).toMatch(
    /In the \d+ states that it came to, no words contradict the situation\. Beyond them nobody has looked; “check small --deep --budget 200000 --seconds 600” looks further\./,
  );
});
