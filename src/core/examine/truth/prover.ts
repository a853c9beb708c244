import type { Policy } from '#doctrine';
import { type Edge, encounterTerrain, type Refused, type Sayable, type Tale, type Watch } from '#explore';
import type { Offer, Scenario } from '#story';
import {
  type Contradiction,
  joinContradictions,
  type Moment,
  momentsOf,
  type Remark,
  remarkKey,
  type Sayings,
  type Scene,
  sceneOf,
  timesDenied,
} from '#truth/told';
import {
  type Answers,
  broughtUncalled,
  careDenied,
  changedUnsaid,
  deedsUndone,
  forceResets,
  helpDenied,
  helpMisspoken,
  learnedUnsaid,
  lengthsDenied,
  linesDenied,
  misknown,
  mistreated,
  movedUnsaid,
  outOfGrip,
  type Promises,
  promisesBroken,
  saidTooEarly,
  senseless,
  vehiclesDenied,
} from '#truth/rules';

/** Everything that is looked at in a line. */
const IN_LINES = [
  linesDenied,
  timesDenied,
  lengthsDenied,
  movedUnsaid,
  saidTooEarly,
  learnedUnsaid,
  broughtUncalled,
  helpDenied,
  vehiclesDenied,
  careDenied,
] as const;
/** Everything that is looked at in a choice on offer. */
const IN_CHOICES = [senseless, mistreated, outOfGrip, misknown, helpMisspoken] as const;

/** Looks at every edge of a walk and keeps what contradicts. */
export interface Prover {
  readonly watch: Watch;
  readonly found: () => readonly Contradiction[];
}

/** What contradicts the situation on one edge: in its lines, in what is on offer after it, and in what force did. */
export type Examiner = (edge: Edge) => readonly Remark[];

/** Makes something that looks at one edge after another; what force is answered with is compared between them, and what was promised is kept in mind. */
export function examinerOf(scene: Scene, sayables: readonly Sayable[]): Examiner {
  const sayings: Sayings = new Map(
    sayables.flatMap(({ kind, number, text }) => (kind === 'line' ? [[number, text] as const] : [])),
  );
  const answers: Answers = new Map();
  const promises: Promises = new WeakMap();
  return (edge) => {
    const moments = momentsOf(edge, scene, sayings);
    return [
      ...moments.flatMap((moment) => inLine(moment, scene)),
      ...edge.world.offers.flatMap((offer) => inChoice(offer, edge, scene)),
      ...forceResets(edge, moments, scene, answers),
      ...deedsUndone(edge, scene),
      ...changedUnsaid(edge, moments, scene),
      ...promisesBroken(edge, moments, scene, promises),
    ];
  };
}

function inLine(moment: Moment, scene: Scene): readonly Remark[] {
  // How things came out, days later perhaps, is told by the line that names the ending.
  if (moment.line.excuse !== undefined || moment.line.ending !== undefined) return [];
  const remarks = IN_LINES.flatMap((look) => look(moment, scene));
  // Of help that is told as there and is not, it is enough to say so once.
  return remarks.some(({ rule }) => rule === 'lexicon') ? remarks.filter(({ rule }) => rule !== 'resource') : remarks;
}

function inChoice(offer: Offer, { world: { situation } }: Edge, scene: Scene): readonly Remark[] {
  return offer.act.excuse === undefined ? IN_CHOICES.flatMap((look) => look(offer, situation, scene)) : [];
}

/** An examiner of what is told with one agency and seed; what cannot be walked comes back as a sentence. */
export function examinerFor(
  scenario: Scenario,
  policies: readonly Policy[],
  { seed, agency, deaths }: Tale,
): { readonly examiner: Examiner } | Refused {
  const policy = policies.find(({ id }) => id === agency);
  if (!policy) return { problem: `There is no agency pack called ${agency}.` };
  const opened = encounterTerrain(scenario, policy, seed, undefined, deaths !== false);
  return 'problem' in opened ? opened : { examiner: examinerOf(sceneOf(scenario), opened.terrain.sayings()) };
}

/** A prover for walks of one seed and agency. */
export function proverOf(examiner: Examiner, terms: Tale): Prover {
  const found = new Map<string, Contradiction>();
  const watch: Watch = (edge) => {
    for (const remark of examiner(edge)) {
      const key = remarkKey(remark);
      const old = found.get(key);
      const { choices } = edge;
      if (!old) found.set(key, { ...remark, path: { ...terms, choices }, count: 1 });
      else if (choices.length < old.path.choices.length)
        found.set(key, { ...remark, path: { ...terms, choices }, count: old.count + 1 });
      else found.set(key, { ...old, count: old.count + 1 });
    }
  };
  return { watch, found: () => joinContradictions([[...found.values()]]) };
}
