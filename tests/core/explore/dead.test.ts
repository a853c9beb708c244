import { describe, expect, it } from 'vitest';
import {
  encounterTerrain,
  encounterWork,
  exploreEncounter,
  type Exploration,
  findingsOf,
  merge,
  NOTHING_EXPLORED,
} from '#explore';
import type { Scenario } from '#story';
import { deadChoices, openInk, sayingsOf } from '#walker';
import { compilePlain } from '#story/compiler';
import { CITY, RURAL, SMALL_INK, smallScenario } from '#tests/core/small';

const ENTRY = '+ (hold) [Take';

/** The small story with a way into a knot of its own. */
function withKnot(knot: string): Scenario {
  return smallScenario(
    SMALL_INK.replace(
      ENTRY,
      `+ (corner) [Crowd Sam # do: crowd]\n  Sam looks round. # pose: withdrawn\n  -> trapped\n${ENTRY}`,
    ).concat(`=== trapped ===\nNo way past.\n${knot}\n`),
  );
}

function explored(scenario: Scenario, decisions: number): Exploration {
  const policies = [CITY, RURAL];
  return encounterWork(scenario, policies, { places: decisions, decisions }, 1).reduce((all, work) => {
    const found = exploreEncounter(scenario, policies, work);
    if ('problem' in found) throw new Error(found.problem);
    return merge(all, found);
  }, NOTHING_EXPLORED);
}

/** What is said of a story with a trap in it, as rule, line of the script and message. */
function said(knot: string, decisions = 2000): readonly string[] {
  const scenario = withKnot(knot);
  const opened = encounterTerrain(scenario, CITY, 1);
  if ('problem' in opened) throw new Error(opened.problem);
  const file = 'stories/small/main.ink';
  const found = findingsOf(explored(scenario, decisions), {
    name: 'small',
    file,
    sayings: opened.terrain.sayings(),
    scenario,
  });
  return found
    .filter(({ rule }) => /no-way-out|only-force/.test(rule))
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
}

describe('a loop without exit', () => {
  it('is proved from the script alone, however few decisions are tried', () => {
    const [first, ...rest] = said(
      '+ (stay) [Stay # do: wait] -> trapped\n+ (look) [Look # do: observe] -> trapped',
      12,
    );
    expect(first).toContain('error no-way-out: After the choice talk.corner the story goes round for ever');
    expect(rest).toEqual([]);
  });

  it('is suspected where only a condition that was never met leads out of it', () => {
    const loop = '{clock > 90000: -> off}\n+ (stay) [Stay # do: wait] -> trapped';
    expect(said(loop)).toEqual([
      expect.stringMatching(/^warning no-way-out-found: In trapped: no way from here to an end/),
    ]);
  });

  it('is not seen where choices can be used up, or a tunnel may return to a knot that ends', () => {
    expect(said('* (stay) [Stay # do: wait] -> trapped\n+ -> off')).toEqual([]);
    expect(
      said('+ (stay) [Stay # do: wait]\n  -> round ->\n  -> trapped\n=== round ===\n+ (go) [Go # do: leave] -> off'),
    ).toEqual([]);
  });
});

describe('a decision from which only force is left', () => {
  it('is proved from the script alone', () => {
    const [first, ...rest] = said(
      '+ (stay) [Stay # do: wait] -> trapped\n+ (grab) [Grab # force: control-hold] -> arrest',
      12,
    );
    expect(first).toContain(
      'warning only-force-left: After the choice talk.corner every way to an end leads through force',
    );
    expect(rest).toEqual([]);
  });

  it('is suspected where the other way was never open', () => {
    const knot =
      '{clock > 90000: -> off}\n+ (stay) [Stay # do: wait] -> trapped\n+ (grab) [Grab # force: control-hold] -> arrest';
    expect(said(knot)).toEqual([
      expect.stringMatching(/^warning only-force-found: In trapped: no way from here to an end without force/),
    ]);
  });

  it('is none as long as another way is open', () => {
    expect(said('+ (go) [Go # do: leave] -> off\n+ (grab) [Grab # force: control-hold] -> arrest')).toEqual([]);
  });
});

describe('the proof', () => {
  const dead = (source: string) => {
    const compiled = compilePlain({ 'tale.ink': source }, 'tale.ink');
    const opened = openInk(compiled.json ?? '');
    if ('problem' in opened) throw new Error(opened.problem);
    const names = new Map(sayingsOf(opened.story).map(({ path, tags }) => [path, tags.join()]));
    return [...deadChoices(opened.story, (path) => names.get(path) === 'force')].map(
      ([path, why]) => `${names.get(path)} ${why}`,
    );
  };

  it('names the choice that leads in, and none of those inside', () => {
    expect(
      dead('-> a\n=== a\n+ [Out # out] -> END\n+ [In # in] -> b\n=== b\n+ [On # on] -> c\n=== c\n+ [Back # back] -> b'),
    ).toEqual(['in round']);
  });

  it('takes a variable for a way to every place that was ever put in one', () => {
    expect(
      dead('VAR back = -> a\n-> a\n=== a\n+ [Out # out] -> END\n+ [In # in] -> b\n=== b\n+ [Back # back] -> back'),
    ).toEqual([]);
  });

  it('takes a thread’s choices for choices of the knot', () => {
    expect(
      dead(
        '-> a\n=== a\n+ [Out # out] -> END\n+ [In # in] -> b\n=== b\n<- c\n+ [On # on] -> b\n=== c\n+ [Leave # leave] -> END',
      ),
    ).toEqual([]);
    expect(
      dead(
        '-> a\n=== a\n+ [Out # out] -> END\n+ [In # in] -> b\n=== b\n<- c\n+ [On # on] -> b\n=== c\n+ [Stay # stay] -> b',
      ),
    ).toEqual(['in round']);
  });
});
