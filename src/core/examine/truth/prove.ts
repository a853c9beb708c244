import type { Policy } from '#doctrine';
import { decisionsOf, type Frame } from '#encounter';
import {
  encounterTerrain,
  exploreEncounter,
  type Exploration,
  type Refused,
  shortened,
  type Tale,
  taleIn,
  type Watch,
  type Work,
} from '#explore';
import { BOTS, chanceAt, LONGEST_RUN, playerOf } from '#explore/bots';
import { narrator } from '#narrator';
import type { Scenario } from '#story';
import { perform, readTranscript } from '#transcript';
import { type Contradiction, joinContradictions, remarkKey, sceneOf } from '#truth/told';
import { examinerFor, examinerOf, proverOf } from './prover';

/** An exploration whose every decision was looked at, and that was played by every bot besides. */
export interface Proof extends Exploration {
  readonly contradictions: readonly Contradiction[];
}

/** Each bot plays so many seeds beside each unit of a walk. */
const SEEDS = 3;

/** Does a unit of exploring, and looks at every decision of it and of seeded runs of every bot. */
export function proveUnit(scenario: Scenario, policies: readonly Policy[], work: Work): Proof | Refused {
  const prover = seeing(scenario, policies, taleIn(work));
  if ('problem' in prover) return prover;
  const exploration = exploreEncounter(scenario, policies, work, prover.watch);
  if ('problem' in exploration) return exploration;
  const seeds = Array.from({ length: SEEDS }, (_, nth) => work.seed + nth);
  const played = seeds.map((seed) => proveBots(scenario, policies, { ...taleIn(work), seed }));
  return { ...exploration, contradictions: joinContradictions([prover.found(), ...played]) };
}

/** What contradicts in the run that every bot plays of a tale. */
function proveBots(scenario: Scenario, policies: readonly Policy[], tale: Tale): readonly Contradiction[] {
  const { seed, agency, deaths } = tale;
  const prover = seeing(scenario, policies, tale);
  const policy = policies.find(({ id }) => id === agency);
  if ('problem' in prover || !policy) return [];
  const opened = encounterTerrain(scenario, policy, seed, prover.watch, deaths !== false);
  if ('problem' in opened) return [];
  const { terrain } = opened;
  const frame: Frame = { scenario, policy, narrator };
  for (const { id } of BOTS) {
    const bot = playerOf(frame, id);
    let arrival = terrain.start();
    for (let turn = 0; turn < LONGEST_RUN && arrival.ways.length > 0; turn++) {
      const { view } = arrival.place;
      const choice = bot(view, chanceAt(seed, id, view.situation.decision));
      arrival = terrain.decide(arrival.place, { choice });
    }
  }
  return prover.found();
}

/** So many times it is tried to leave something out of the choices that lead to a contradiction. */
const MOST_TRIES = 80;

/** The same contradictions, with whatever is not needed left out of the choices that lead to each. */
export function shortenedPaths(
  scenario: Scenario,
  policies: readonly Policy[],
  contradictions: readonly Contradiction[],
): readonly Contradiction[] {
  return contradictions.map((one) => {
    const { path } = one;
    const policy = policies.find(({ id }) => id === path.agency);
    const deaths = path.deaths !== false;
    const read = policy && encounterTerrain(scenario, policy, path.seed, undefined, deaths);
    if (!policy || !read || 'problem' in read) return one;
    const examiner = examinerOf(sceneOf(scenario), read.terrain.sayings());
    let there: readonly string[] = [];
    const look: Watch = (edge) => (there = examiner(edge).map(remarkKey));
    const opened = encounterTerrain(scenario, policy, path.seed, look, deaths);
    if ('problem' in opened) return one;
    const key = remarkKey(one);
    return { ...one, path: shortened(opened.terrain, path, () => there.includes(key), MOST_TRIES) };
  });
}

/** What contradicts in the runs that are written down beside a scenario, given as texts by file. */
export function proveTranscripts(
  scenario: Scenario,
  policies: readonly Policy[],
  files: Readonly<Record<string, string>>,
): readonly Contradiction[] {
  const found = Object.entries(files).map(([file, text]): readonly Contradiction[] => {
    const read = readTranscript(file, text);
    if ('problems' in read) return [];
    const { transcript } = read;
    const { seed, agency } = transcript;
    const policy = policies.find(({ id }) => id === agency);
    const prover = seeing(scenario, policies, { seed, agency });
    const opened = policy && 'watch' in prover ? encounterTerrain(scenario, policy, seed, prover.watch) : undefined;
    if (!policy || !('watch' in prover) || !opened || 'problem' in opened) return [];
    let { place } = opened.terrain.start();
    const { log } = perform(transcript, scenario, policy).encounter;
    for (const { choice, seconds } of decisionsOf(log)) ({ place } = opened.terrain.decide(place, { choice, seconds }));
    return prover.found();
  });
  return joinContradictions(found);
}

function seeing(scenario: Scenario, policies: readonly Policy[], tale: Tale) {
  const read = examinerFor(scenario, policies, tale);
  return 'problem' in read ? read : proverOf(read.examiner, tale);
}
