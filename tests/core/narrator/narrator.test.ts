import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inkName, type Passage, type Scenario } from '#story';
import { smallScenario } from '#tests/core/small';
import {
  about,
  after,
  begin,
  compiled,
  opening,
  scenarioOf,
  script,
  seen,
  step,
  type Values,
} from '#tests/core/story/builder';

const BODY = [
  'He waits. # speaker: sam',
  '+ (talk) "What happened?" # say: open-question',
  '  A lot. # speaker: sam',
  '  -> go',
  '* (once) [Offer a blanket # do: offer-item]',
  '  He takes it.',
  '  -> go',
  '+ (leave) [Leave # do: leave] -> fin',
].join('\n');
const ids = (passage: Passage) => passage.offers.map((offer) => offer.id);
const texts = (passage: Passage) => passage.lines.map((line) => line.text);
const walk = (scenario: Scenario, choices: readonly string[], variables: Values = {}) =>
  choices.reduce((at, choice) => step(scenario, at.bookmark, choice, variables), begin(scenario, variables));

describe('a passage', () => {
  test('has the lines up to the next decision and the choices on offer there', () => {
    const passage = begin(scenarioOf(BODY), {});
    expect(texts(passage)).toEqual(['He waits.']);
    expect(ids(passage)).toEqual(['go.talk', 'go.once', 'go.leave']);
    expect(passage.offers.map((offer) => offer.text)).toEqual(['"What happened?"', 'Offer a blanket', 'Leave']);
    expect(passage.fault).toBeUndefined();
  });

  test('at the end has lines and no choices', () => {
    const end = walk(scenarioOf(BODY), ['go.leave']);
    expect(texts(end)).toEqual(['It is over.']);
    expect(end.lines[0]?.ending).toBe('done');
    expect(end.offers).toEqual([]);
    expect(end.fault).toBeUndefined();
  });

  test('does not say again what the officer has just said', () => {
    expect(texts(walk(scenarioOf(BODY), ['go.talk']))).toEqual(['A lot.', 'He waits.']);
  });

  test('keeps an outcome that only begins like the choice, and a later line that repeats it', () => {
    expect(texts(after('* (a) [Wait # do: wait]\n  Wait.\n- Rain.'))).toEqual(['Wait.', 'Rain.', 'It is over.']);
    expect(texts(after('* (a) "No." # say: reflect\n  "No."\n- Rain.'))).toEqual(['"No."', 'Rain.', 'It is over.']);
    expect(texts(after('* (a) [No. # say: reflect]\n  No. # speaker: sam\n- Rain.'))[0]).toBe('No.');
  });

  test('keeps the tags of an outcome that stands on the line of its choice', () => {
    const [line] = after('* (a) [Wait # do: wait] He sits. # pose: calm-seated\n- Rain.').lines;
    expect(line).toMatchObject({ text: 'He sits.', stagings: [{ posture: 'calm-seated' }] });
  });

  test('has no empty lines, unless their tags say something', () => {
    const passage = opening('He waits.\n\n{x > 3: Never.}\n<>\n* (a) [Wait # do: wait]\n- Rain.');
    expect(texts(passage)).toEqual(['He waits.']);
    const staged = opening('He waits.\n# pose: pacing\n* (a) [Wait # do: wait]\n- Rain.');
    expect(staged.lines.map(({ text, stagings }) => [text, stagings])).toEqual([
      ['He waits.', []],
      ['', [{ posture: 'pacing' }]],
    ]);
  });
});

describe('choices', () => {
  test('that were taken are gone, unless they are sticky', () => {
    expect(ids(walk(scenarioOf(BODY), ['go.once']))).toEqual(['go.talk', 'go.leave']);
    expect(ids(walk(scenarioOf(BODY), ['go.talk', 'go.talk']))).toEqual(['go.talk', 'go.once', 'go.leave']);
  });

  test('are on offer only while their condition holds, by the values that were set', () => {
    const scenario = scenarioOf('+ (warm) {trust > 50} [Warm # do: wait] -> go\n+ (cold) [Cold # do: wait] -> go');
    const cold = begin(scenario, { trust: 20 });
    expect(ids(cold)).toEqual(['go.cold']);
    expect(ids(step(scenario, cold.bookmark, 'go.cold', { trust: 51 }))).toEqual(['go.warm', 'go.cold']);
  });

  test('that nobody sees are never on offer: ink’s fallback is taken by itself', () => {
    const scenario = scenarioOf('* (a) {x > 5} [Wait # do: wait]\n  Never.\n* -> fin');
    expect(begin(scenario, {}).offers).toEqual([]);
    expect(texts(begin(scenario, {}))).toEqual(['It is over.']);
  });

  test('of the decision itself come before the standing acts of the library, each in the order of the author', () => {
    const lib = '=== standing(-> back)\n+ (wait) [Wait # do: wait] -> back\n+ (aid) [Aid # do: render-aid] -> back\n';
    const body = '- (opts)\n<- standing(-> go.opts)\n+ (b) [B # do: observe] -> opts\n+ (a) [A # do: leave] -> fin';
    const { scenario } = compiled(`INCLUDE ../lib/acts.ink\n${script(body)}`, { 'stories/lib/acts.ink': lib });
    expect(ids(begin(scenario!, {}))).toEqual(['go.b', 'go.a', 'standing.wait', 'standing.aid']);
  });

  test('from a file of the scenario itself are the decision’s own, wherever they were threaded in from', () => {
    const part = '=== standing(-> back)\n+ (wait) [Wait # do: wait] -> back\n';
    const body = '- (opts)\n<- standing(-> go.opts)\n+ (b) [B # do: observe] -> fin';
    const { scenario } = compiled(`INCLUDE acts.ink\n${script(body)}`, { 'stories/t/acts.ink': part });
    expect(ids(begin(scenario!, {}))).toEqual(['standing.wait', 'go.b']);
  });

  test('keep their ids when the text around them changes', () => {
    const edited = scenarioOf(`Before.\n${BODY}`.replace('Offer a blanket', 'Hand over a blanket'));
    expect(ids(begin(edited, {}))).toEqual(ids(begin(scenarioOf(BODY), {})));
  });

  test('that are not on offer are our own mistake, said in a sentence', () => {
    const scenario = scenarioOf(BODY);
    const { bookmark } = walk(scenario, ['go.once']);
    expect(() => step(scenario, bookmark, 'go.once', {})).toThrow(
      'The choice go.once is not on offer at this point of t.',
    );
    expect(() => step(scenario, bookmark, 'nonsense', {})).toThrow('The choice nonsense is not on offer');
  });
});

describe('reading is a function of bookmark, choice and values', () => {
  const scenario = scenarioOf(BODY);

  test('beginning twice gives the same passage', () => {
    expect(seen(begin(scenario, {}))).toEqual(seen(begin(scenario, {})));
  });

  test('one bookmark gives one passage, however often and whatever was read in between', () => {
    const start = begin(scenario, {});
    const once = step(scenario, start.bookmark, 'go.once', {});
    step(scenario, once.bookmark, 'go.leave', {});
    begin(scenario, { trust: 99 });
    expect(seen(step(scenario, start.bookmark, 'go.once', {}))).toEqual(seen(once));
  });

  test('values of one reading do not leak into another', () => {
    const asks = scenarioOf('{trust > 50:Warm.|Cold.}\n+ (a) [Wait # do: wait] -> go');
    expect(texts(begin(asks, { trust: 80 }))).toEqual(['Warm.']);
    expect(texts(begin(asks, {}))).toEqual(['Cold.']);
  });

  test('a reading that went wrong does not spoil the next', () => {
    const broken = scenarioOf(
      '+ (bad) [Bad # do: wait]\n  -> round(1)\n+ (good) [Good # do: wait] -> go\n== round(n)\n-> round(n + 1)\n== done',
    );
    const start = begin(broken, {});
    expect(step(broken, start.bookmark, 'go.bad', {}).fault).toBeDefined();
    expect(step(broken, start.bookmark, 'go.good', {}).fault).toBeUndefined();
    expect(seen(begin(broken, {}))).toEqual(seen(start));
  });

  test('what ink only warns of does not end a run: the author hears of it, and a trainee plays on', () => {
    const odd = scenarioOf(
      '+ (odd) [Odd # do: wait]\n  { x > 90:\n    ~ temp mins = 3\n  }\n  It took {mins} minutes.\n  -> go',
    );
    const told = step(odd, begin(odd, {}).bookmark, 'go.odd', {});
    expect(told.fault).toBeUndefined();
    expect(texts(told)[0]).toBe('It took 0 minutes.');
    expect(ids(told)).toEqual(['go.odd']);
  });

  test('two walks that take turns are the two walks by themselves', () => {
    const small = smallScenario();
    const trail = fc.array(fc.nat(100), { maxLength: 8 });
    const options = (at: Passage, pick: number) => at.offers[pick % Math.max(1, at.offers.length)]?.id;
    const alone = (picks: readonly number[]) => {
      let at = begin(small, {});
      return picks.map((pick) => {
        const choice = options(at, pick);
        if (choice !== undefined) at = step(small, at.bookmark, choice, { trust: pick, clock: pick });
        return seen(at);
      });
    };
    fc.assert(
      fc.property(trail, trail, (a, b) => {
        const apart = [alone(a), alone(b)];
        const at = [begin(small, {}), begin(small, {})];
        const together: ReturnType<typeof seen>[][] = [[], []];
        for (let i = 0; i < Math.max(a.length, b.length); i++) {
          for (const [who, picks] of [a, b].entries()) {
            const pick = picks[i];
            if (pick === undefined) continue;
            const choice = options(at[who]!, pick);
            if (choice !== undefined) at[who] = step(small, at[who]!.bookmark, choice, { trust: pick, clock: pick });
            together[who]!.push(seen(at[who]!));
          }
        }
        expect(together).toEqual(apart);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the values that a story may read', () => {
  test('are set before it goes on: numbers, words, and yes or no', () => {
    const body =
      'VAR level = "calm"\nVAR light_bar = false\n{trust}, {level}, {light_bar:on|off}.\n+ (a) [A # do: wait] -> go';
    const scenario = scenarioOf(body);
    const first = begin(scenario, { trust: 41, level: 'crisis', light_bar: true });
    expect(texts(first)).toEqual(['41, crisis, on.']);
    expect(texts(step(scenario, first.bookmark, 'go.a', { trust: 40 }))).toEqual(['40, crisis, on.']);
  });

  test('that a story does not declare are not set, and not missed', () => {
    expect(texts(opening('He waits.\n+ (a) [A # do: wait] -> go', { clock: 12, nonsense: 3 }))).toEqual(['He waits.']);
  });

  test('do not include the author’s own', () => {
    expect(texts(opening('x is {x}.\n+ (a) [A # do: wait] -> go', { x: 77 }))).toEqual(['x is 1.']);
  });

  test('include what the seed drew', () => {
    const file = about({ draws: [{ name: 'knife', about: 'A knife.', percent: 50 }] });
    const ink = script('VAR knife = false\n{knife:A blade.|Keys.}\n* (a) [A # do: wait]\n- Rain.');
    const { scenario } = compiled(ink, {}, file);
    expect(texts(begin(scenario!, { knife: true }))).toEqual(['A blade.']);
    expect(texts(begin(scenario!, {}))).toEqual(['Keys.']);
  });

  test('have names that ink can read', () => {
    expect(inkName('emergency-department')).toBe('emergency_department');
    expect(inkName('ems')).toBe('ems');
  });
});

describe('what the script shuffles', () => {
  const shuffling = scenarioOf(
    '{~one|two|three|four|five|six}{~one|two|three|four|five|six}\n+ (a) [A # do: wait] -> go',
  );
  const said = (seed: number) => {
    const first = begin(shuffling, {}, seed);
    return [first, step(shuffling, first.bookmark, 'go.a', {})].flatMap(texts).join();
  };

  test('comes out the same for the same seed', () => {
    for (let seed = 0; seed < 10; seed++) expect(said(seed)).toBe(said(seed));
  });

  test('comes out in several ways over several seeds', () => {
    expect(new Set(Array.from({ length: 30 }, (_, seed) => said(seed))).size).toBeGreaterThan(8);
  });

  test('has seed 0 when none is given', () => {
    expect(begin(shuffling, {})).toEqual(begin(shuffling, {}, 0));
  });
});
