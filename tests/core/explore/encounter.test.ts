import { describe, expect, it } from 'vitest';
import { begin, decide } from '#encounter';
import {
  coverageOf,
  encounterTerrain,
  encounterWork,
  exploreEncounter,
  type Exploration,
  findingsOf,
  lintTeaching,
  merge,
  NOTHING_EXPLORED,
  seedsFor,
} from '#explore';
import { CITY, RURAL, SMALL_INK, smallScenario } from '#tests/core/small';

const BUDGET = { places: 3000, decisions: 10_000 };

function explored(scenario = smallScenario(), policies = [CITY], budget = BUDGET): Exploration {
  return encounterWork(scenario, policies, budget, 2).reduce((all, work) => {
    const found = exploreEncounter(scenario, policies, work);
    if ('problem' in found) throw new Error(found.problem);
    return merge(all, found);
  }, NOTHING_EXPLORED);
}

function sayings(scenario = smallScenario()) {
  const opened = encounterTerrain(scenario, CITY, 1);
  if ('problem' in opened) throw new Error(opened.problem);
  return opened.terrain.sayings();
}

const found = explored();

describe('exploring an encounter', () => {
  it('finds every ending that can be come to, with choices that play it', () => {
    expect(found.endings.map(({ id }) => id)).toEqual(['arrested', 'goes-along', 'walks-off']);
    for (const { id, shortest } of found.endings) {
      const scenario = smallScenario();
      const start = begin(scenario, CITY, { seed: shortest.seed, mode: 'assessed' });
      const end = shortest.choices.reduce((run, choice) => decide(run, { choice }), start);
      expect(end.log.at(-1)).toMatchObject({ type: 'ended', ending: id });
    }
  });

  it('finds the same again each time', () => {
    expect(explored()).toEqual(found);
  });

  it('tells which endings can be come to without force', () => {
    const peaceful = found.endings.filter(({ withoutForce }) => withoutForce).map(({ id }) => id);
    expect(peaceful).toEqual(['goes-along', 'walks-off']);
  });

  it('does not offer force that the agency does not carry', () => {
    expect(found.choices['talk.dog']).toBeUndefined();
    expect(found.choices['talk.zap']?.offered).toBeGreaterThan(0);
  });

  it('draws every declared fact both ways', () => {
    const drawn = seedsFor(smallScenario(), CITY, 4).map(
      (seed) => begin(smallScenario(), CITY, { seed, mode: 'assessed' }).draws['knife'],
    );
    expect(new Set(drawn)).toEqual(new Set([true, false]));
  });

  it('gives every seed and agency a unit of its own, and divides the budget among them', () => {
    const work = encounterWork(smallScenario(), [CITY, RURAL], BUDGET, 2);
    expect(work.map(({ agency }) => agency)).toEqual(['city', 'rural', 'city', 'rural']);
    expect(work.reduce((sum, unit) => sum + unit.budget.decisions, 0)).toBe(BUDGET.decisions);
    expect(JSON.parse(JSON.stringify(work))).toEqual(work);
  });

  it('finds what ink only warns of, with its place and a way there', () => {
    const odd = SMALL_INK.replace(
      '+ (hold) [Take',
      '+ (odd) [Ask the time # say: closed-question]\n  { clock > 90000:\n    ~ temp mins = 3\n  }\n  It took {mins} minutes.\n  -> talk\n+ (hold) [Take',
    );
    const [problem] = explored(smallScenario(odd)).problems.filter(({ kind }) => kind === 'warning');
    expect(problem).toMatchObject({ knot: 'talk' });
    expect(problem?.sentence).toContain('mins');
    expect(problem?.shortest.choices.at(-1)).toBe('talk.odd');
  });

  it('finds where every way to an end leads through force', () => {
    const trap = SMALL_INK.replace(
      '+ (hold) [Take',
      '+ (corner) [Crowd Sam # do: crowd]\n  Sam is in the corner. # pose: withdrawn\n  -> trapped\n+ (hold) [Take',
    ).concat(
      '=== trapped ===\nNo way past.\n+ (grab) [Grab # force: control-hold] -> arrest\n+ (spray) [Spray # force: pepper-spray] -> arrest\n',
    );
    const problems = explored(smallScenario(trap)).problems.filter(({ kind }) => kind === 'lost');
    expect(problems.map(({ knot }) => knot)).toContain('trapped');
  });
});

describe('what exploring says to the author', () => {
  it('names an ending that was not reached, and does not say more than it knows', () => {
    const scenario = smallScenario(SMALL_INK.replace('{trust > 60: -> along}', '{clock > 90000: -> along}'));
    const rules = findingsOf(explored(scenario), {
      name: 'small',
      file: 'stories/small/main.ink',
      sayings: sayings(scenario),
      scenario,
    }).map(({ rule, message }) => `${rule}: ${message}`);
    expect(rules.join('\n')).toContain('ending-not-reached: The ending “goes-along”');
  });

  it('says nothing of what was reached, and of the rest that the budget left it open', () => {
    const scenario = smallScenario();
    const all = [CITY, RURAL];
    const said = findingsOf(explored(scenario, all, { places: 8000, decisions: 24_000 }), {
      name: 'small',
      file: 'stories/small/main.ink',
      sayings: sayings(),
      scenario,
    });
    // At this hour both agencies have a crisis team, and nobody counts a dog's decisions that nobody carries.
    expect(said.map(({ message }) => message)).toEqual(['The line “Not tonight.” was not said within the budget.']);
  });

  it('counts what was found, and what at most there is to find', () => {
    const coverage = coverageOf(found, sayings(), 'choice');
    expect(coverage.found).toBeLessThanOrEqual(coverage.possible);
    expect(coverage.possible).toBeLessThanOrEqual(coverage.all);
  });
});

describe('the lint of teaching', () => {
  const rules = (ink: string) => lintTeaching(smallScenario(ink), CITY).map(({ rule, line }) => [rule, line] as const);

  it('finds two choices that come to the same, with the line of the second', () => {
    const ink = SMALL_INK.replace('  It is. # speaker: sam\n', '  Long day. # speaker: sam # manner: quiet\n');
    expect(rules(ink).map(([rule]) => rule)).toContain('same-outcome');
  });

  it('finds a choice after which nothing is said or seen', () => {
    const [, line] = rules(SMALL_INK).find(([rule]) => rule === 'no-feedback') ?? [];
    expect(SMALL_INK.split('\n')[(line ?? 0) - 1]).toContain('(back)');
  });

  it('finds a sentence that no one says in one breath', () => {
    const long =
      '"I want you to know that I am here, that nobody is going to hurt you, that we have all the time in the world, and that I would like to hear it from you."';
    expect(rules(SMALL_INK.replace('"What happened today?"', long)).map(([rule]) => rule)).toContain('too-long-to-say');
    const hard =
      '"Unfortunately institutional considerations necessitate immediate relocation to appropriate facilities."';
    expect(rules(SMALL_INK.replace('"What happened today?"', hard)).map(([rule]) => rule)).toContain('hard-to-say');
  });
});

describe('merging encounters', () => {
  /** Everything come across within some decisions: with keys, places that nothing can tell apart are gone on from once. */
  function search(depth: number, merging: boolean): { readonly found: ReadonlySet<string>; readonly places: number } {
    const opened = encounterTerrain(smallScenario(), CITY, 3);
    if ('problem' in opened) throw new Error(opened.problem);
    const { terrain } = opened;
    const found = new Set<string>();
    const seen = new Set<string>();
    let level = [terrain.start()];
    let places = 0;
    for (let at = 0; at < depth; at++) {
      const next: typeof level = [];
      for (const from of level) {
        for (const [way, { id }] of from.ways.entries()) {
          const arrival = terrain.take(from.place, way);
          const { escalation, trust, stage } = arrival.place.world.subject;
          found.add(
            `${id} leads to ${escalation} ${trust} ${stage} ${arrival.ending ?? ''} ${arrival.ways.map((one) => one.id).join()}`,
          );
          const key = terrain.keyOf(arrival.place);
          if (merging && seen.has(key)) continue;
          seen.add(key);
          places++;
          next.push(arrival);
        }
      }
      level = next;
    }
    return { found, places };
  }

  it('finds every outcome, ending and state of mind that a search of all paths finds', () => {
    const all = search(5, false);
    const merged = search(5, true);
    expect([...merged.found].sort()).toEqual([...all.found].sort());
    expect(merged.places).toBeLessThan(all.places);
  });
});
