import type { Group, Policy } from '#doctrine';
import type { CueId, EncounterEvent, Situation, World } from '#encounter';
import { type Edge, type Exploration, exploreEncounter, type Path, type Refused, taleIn, type Work } from '#explore';
import type { Scenario } from '#story';
import { type Remark, remarkKey, type Scene, sceneOf } from '#truth/told';
import { pictureOf } from './picture';
import { examinerFor } from './prover';

/** A situation that a decision was come to in, standing for all that look and sound the same: plain JSON. */
export interface SituationMet {
  /** The line told last before the decision, with who says it; the choice itself where it was answered by none. */
  readonly line: { readonly text: string; readonly speaker?: string };
  /** What tells its picture from others. */
  readonly picture: readonly string[];
  readonly situation: Situation;
  readonly cues: readonly CueId[];
  readonly choices: readonly { readonly id: string; readonly text: string; readonly group: Group }[];
  /** The shortest choices found that lead there. */
  readonly path: Path;
  /** How many states it stands for. */
  readonly states: number;
  /** What contradicts there, each once. */
  readonly contradictions: readonly Remark[];
}

/** An exploration with every distinct situation that its decisions were come to in. */
export interface Sighting extends Exploration {
  readonly situations: readonly SituationMet[];
}

/** Does a unit of exploring, and keeps one situation for each pair of last line and picture. */
export function sightUnit(scenario: Scenario, policies: readonly Policy[], work: Work): Sighting | Refused {
  const read = examinerFor(scenario, policies, work);
  if ('problem' in read) return read;
  const scene = sceneOf(scenario);
  const found = new Map<string, { readonly met: SituationMet; readonly states: Set<string> }>();
  const watch = (edge: Edge) => {
    const met = metOn(edge, scene, read.examiner(edge), work);
    if (!met) return;
    const known = found.get(cardKey(met));
    const states = known?.states ?? new Set();
    states.add(edge.key());
    found.set(cardKey(met), { met: known ? joined(known.met, met) : met, states });
  };
  const exploration = exploreEncounter(scenario, policies, work, watch);
  if ('problem' in exploration) return exploration;
  return {
    ...exploration,
    situations: [...found.values()].map(({ met, states }) => ({ ...met, states: states.size })),
  };
}

/** Joins what several units met, in whatever order they were done; no state of one is a state of another. */
export function joinSituations(lists: readonly (readonly SituationMet[])[]): readonly SituationMet[] {
  const found = new Map<string, SituationMet>();
  for (const met of [...lists].sort((a, b) => (unitIn(a) < unitIn(b) ? -1 : 1)).flat()) {
    const known = found.get(cardKey(met));
    found.set(cardKey(met), known ? asOne(known, met) : met);
  }
  return [...found.values()];
}

/** The unit that a list is from. */
function unitIn([first]: readonly SituationMet[]): string {
  return first ? `${first.path.agency} ${first.path.seed} ${first.path.deaths ?? ''}` : '';
}

/** Two situations as one that stands for the states of both. */
export function asOne(one: SituationMet, other: SituationMet): SituationMet {
  return { ...joined(one, other), states: one.states + other.states };
}

/** The situation at the end of an edge; none where the run is over. */
function metOn(
  { world, events, choices }: Edge,
  scene: Scene,
  remarks: readonly Remark[],
  work: Work,
): SituationMet | undefined {
  if (!world.offered) return undefined;
  return {
    line: lastOf(events),
    picture: pictureOf(world.situation, scene),
    situation: world.situation,
    cues: cuesIn(world),
    choices: world.offered.choices.map(({ id, text, group }) => ({ id, text, group })),
    path: { ...taleIn(work), choices },
    states: 1,
    contradictions: [...new Map(remarks.map((remark) => [remarkKey(remark), remark])).values()],
  };
}

/** The line told last; where a choice was answered by none, the choice itself. */
function lastOf(events: readonly EncounterEvent[]): SituationMet['line'] {
  let line: SituationMet['line'] = { text: '' };
  for (const event of events) {
    if (event.type === 'decided') line = { text: event.text };
    if (event.type === 'said')
      line = { text: event.text, ...(event.speaker !== undefined && { speaker: event.speaker }) };
  }
  return line;
}

function cardKey({ line, picture }: SituationMet): string {
  return `${line.speaker ?? ''}: ${line.text}\n${picture.join('|')}`;
}

/** Two meetings of one situation: shown is the one in which something contradicts, else the one that is come to sooner; what contradicts in either is kept. */
function joined(known: SituationMet, other: SituationMet): SituationMet {
  const told = new Set(known.contradictions.map(remarkKey));
  const fresh = other.contradictions.filter((remark) => !told.has(remarkKey(remark)));
  const shown = isPlainer(other, known) ? other : known;
  return fresh.length === 0 && shown === known
    ? known
    : { ...shown, contradictions: [...known.contradictions, ...fresh] };
}

function isPlainer(one: SituationMet, other: SituationMet): boolean {
  const [bad, worse] = [one.contradictions.length > 0, other.contradictions.length > 0];
  return bad === worse ? one.path.choices.length < other.path.choices.length : bad;
}

/** Cues as the world keeps what it showed last. */
function cuesIn({ shown }: World): readonly CueId[] {
  return shown === '' ? [] : (shown.split(',') as CueId[]);
}
