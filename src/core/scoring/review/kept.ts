import { BEHAVIORS, entryOf, isA, uses, type Word } from '#doctrine';
import type { Scenario } from '#story';
import {
  agitated,
  clock,
  deedOf,
  forceIsNear,
  greatest,
  helped,
  inState,
  latest,
  nameOf,
  presses,
  speaks,
  type Turn,
} from '#scoring/run';

/** A stretch in which force was within reach and was kept away by what the officer did. */
export interface KeptAway {
  /** Index of the `decided` event that did most. */
  readonly event: number;
  readonly decision: number;
  readonly sentence: string;
}

/** Such a stretch with its decisions, in order. */
export interface KeptStretch {
  readonly told: KeptAway;
  readonly acts: readonly Turn[];
}

/** Decisions after a stretch in which force means that it was put off and not kept away; a Talkdown default. */
const AFTERMATH = 3;

/**
 * Credits for force that was not needed: stretches of contact in which the person resisted actively, showed a weapon or was in
 * crisis while force was on offer, that ended without force or injury, and in which an act of the officer helped. Where it ended only because
 * the run did, or force came right after it, nothing is credited; nor where the officer’s own pressure had brought force near.
 */
export function keptAway(scenario: Scenario, turns: readonly Turn[]): readonly KeptStretch[] {
  return stretches(turns.filter((turn) => turn.before.phase === 'contact')).flatMap((stretch) => {
    const last = stretch.at(-1);
    if (cameOfOwnActs(stretch, turns)) return [];
    if (!last || forceIsNear(last.then.at(-1)?.after ?? last.before) || wasOnlyPutOff(last, turns)) return [];
    if (stretch.some((turn) => isA(turn, 'force') || harmFollowed(turn))) return [];
    const helped = stretch.filter((turn) => !presses(turn) && !turn.late && turn.effect > 0);
    const best = greatest(helped, ({ effect }) => effect);
    return best && stretch.some((turn) => speaks(turn) || uses(turn, 'do:step-back', 'do:take-cover', 'do:disengage'))
      ? [
          {
            told: {
              event: best.index,
              decision: best.decision,
              sentence: sentence(scenario, stretch, best, last),
            },
            acts: stretch,
          },
        ]
      : [];
  });
}

/** The first stretch with force within reach that ended in harm although nothing the officer did in it had an effect for the better. */
export function notAverted(turns: readonly Turn[]): readonly [first: Turn, last: Turn] | undefined {
  for (const stretch of stretches(turns.filter((turn) => turn.before.phase === 'contact'))) {
    const [first] = stretch;
    const last = stretch.at(-1);
    const harmed = last?.then.some(({ event }) => event.type === 'injured');
    if (first && last && harmed && !stretch.some((turn) => helped(turn) || isA(turn, 'force'))) return [first, last];
  }
  return undefined;
}

/** A decision of the officer’s own that brought force within reach, and the first decision at which it was. */
export interface Brought {
  readonly by: Turn;
  readonly near: Turn;
}

/** The first time in a run that the officer’s own pressure brought force within reach. */
export function broughtNear(turns: readonly Turn[]): Brought | undefined {
  for (const stretch of stretches(turns.filter((turn) => turn.before.phase === 'contact'))) {
    const [near] = stretch;
    const by = broughtBy(stretch, turns);
    if (near && by) return { by, near };
  }
  return undefined;
}

/** Whether the officer’s own pressure had brought force near, in this stretch or in an earlier one from which the person had not calmed since. */
function cameOfOwnActs(stretch: readonly Turn[], turns: readonly Turn[]): boolean {
  if (broughtBy(stretch, turns)) return true;
  const [first] = stretch;
  const own = broughtNear(turns);
  return first !== undefined && own !== undefined && own.near.index < first.index && ownDanger(own, first, turns);
}

/** Whether a danger that the officer’s own act brought lasted until a decision: the person had not calmed since. */
export function ownDanger({ near }: Brought, until: Pick<Turn, 'index'>, turns: readonly Turn[]): boolean {
  if (near.index > until.index) return false;
  return turns.every((turn) => turn.index < near.index || turn.index >= until.index || agitated(turn.before));
}

/** Decisions before force was near within which pressure counts as what brought it; a Talkdown default. */
const CAUSE = 1;

/** The pressure, hands or move that set the person back right before a stretch began; none where force was near without it. */
function broughtBy([first]: readonly Turn[], turns: readonly Turn[]): Turn | undefined {
  const earlier = turns.filter((turn) => first !== undefined && turn.index < first.index);
  // Whoever is beside themselves at the first sight of an officer may be so for how the officer came.
  const arriving = earlier.every(({ before }) => before.phase === 'dispatch');
  const before = arriving ? earlier : earlier.slice(-CAUSE);
  return latest(before, (turn) => turn.effect < 0 && (presses(turn) || isA(turn, 'force') || uses(turn, ...CLOSES)));
}

/** Acts and words by which an officer gives up distance, comes with noise, or presses for an answer. */
const CLOSES: readonly Word[] = ['do:approach', 'do:arrive-hot', 'say:command'];

/** Whether one of the decisions right after a stretch used force after all. */
function wasOnlyPutOff(last: Turn, turns: readonly Turn[]): boolean {
  const after = turns.filter((turn) => turn.index > last.index).slice(0, AFTERMATH);
  return after.some((turn) => turn.then.some(({ event }) => event.type === 'used-force'));
}

function harmFollowed(turn: Turn): boolean {
  return turn.then.some(({ event }) => event.type === 'used-force' || event.type === 'injured');
}

/** Runs of consecutive decisions with force near and on offer. */
function stretches(turns: readonly Turn[]): readonly (readonly Turn[])[] {
  const all: Turn[][] = [];
  let current: Turn[] | undefined;
  for (const turn of turns) {
    if (!forceIsNear(turn.before) || !turn.choices.some((choice) => isA(choice, 'force'))) {
      current = undefined;
      continue;
    }
    if (!current) all.push((current = []));
    current.push(turn);
  }
  return all;
}

function sentence(scenario: Scenario, stretch: readonly Turn[], best: Turn, last: Turn): string {
  const name = nameOf(scenario);
  const first = stretch[0] ?? best;
  const { behavior, weapon, reading } = first.before;
  const seen = entryOf(BEHAVIORS, behavior);
  const how = weapon
    ? `a weapon was in view (${weapon})`
    : seen.level >= 2
      ? `${name}’s behavior was ${seen.name.toLowerCase()}`
      : `${name} was ${inState(reading.level)}`;
  const [move] = best.moves;
  const did = move ? `you ${deedOf(move)}` : 'you acted';
  const until = clock(last.then.at(-1)?.event.at ?? last.at);
  return `From ${clock(first.at)}, when ${how}, to ${until} the call was close to force; at ${clock(best.at)} ${did}, and none was needed.`;
}
