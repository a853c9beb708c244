import type { Policy } from '#doctrine';
import type { CueId, Situation } from '#encounter';
import { type Budget, encounterTerrain, encounterWork, explore, type Path } from '#explore';
import type { Offer, Scenario } from '#story';
import type { Remark } from './contradiction';
import { pictureOf } from './picture';
import { examinerOf } from './prover';
import { sceneOf } from './scene';

/** A situation that a decision was come to in, standing for all that look and sound the same: plain JSON. */
export interface Met {
  /** The line told last before the decision, with who says it. */
  readonly line: { readonly text: string; readonly speaker?: string };
  readonly situation: Situation;
  readonly cues: readonly CueId[];
  readonly choices: readonly { readonly id: string; readonly text: string }[];
  /** The shortest choices found that lead there. */
  readonly path: Path;
  /** How many states it stands for. */
  readonly states: number;
  /** What contradicts there, each once. */
  readonly contradictions: readonly Remark[];
}

/** Every distinct situation that decisions are come to in, in the order in which a walk meets them; one for each pair of last line and picture. */
export function situationsOf(scenario: Scenario, policy: Policy, budget: Budget, seeds?: number): readonly Met[] {
  const scene = sceneOf(scenario);
  const found = new Map<string, Met & { readonly keys: Set<string> }>();
  for (const unit of encounterWork(scenario, [policy], budget, seeds)) {
    const { seed, agency } = unit;
    const read = encounterTerrain(scenario, policy, seed);
    if ('problem' in read) continue;
    const examiner = examinerOf(scene, read.terrain.sayings());
    const opened = encounterTerrain(scenario, policy, seed, (edge) => {
      const { world, told, choices } = edge;
      if (!world.offered) return;
      const line = lastOf(told.lines);
      const card = `${line.speaker ?? ''}: ${line.text}\n${pictureOf(world.situation, scene)}`;
      const key = `${seed} ${edge.key()}`;
      const remarks = examiner(edge);
      const old = found.get(card);
      if (old) {
        old.keys.add(key);
        found.set(card, joined(old, remarks, { seed, agency, choices }));
        return;
      }
      const offers = world.offers.map(({ id, text }: Offer) => ({ id, text }));
      found.set(card, {
        line,
        situation: world.situation,
        cues: cuesIn(world.shown),
        choices: offers,
        path: { seed, agency, choices },
        states: 1,
        contradictions: remarks,
        keys: new Set([key]),
      });
    });
    if ('terrain' in opened) explore(opened.terrain, unit);
  }
  return [...found.values()].map(({ keys, ...met }) => ({ ...met, states: keys.size }));
}

function joined<Known extends Met>(known: Known, remarks: readonly Remark[], path: Path): Known {
  const told = new Set(known.contradictions.map(({ sentence }) => sentence));
  const fresh = remarks.filter(({ sentence }) => !told.has(sentence));
  if (fresh.length === 0 && path.choices.length >= known.path.choices.length) return known;
  return { ...known, contradictions: [...known.contradictions, ...fresh] };
}

function lastOf(lines: readonly { readonly text: string; readonly speaker?: string }[]): Met['line'] {
  const last = lines.filter(({ text }) => text !== '').at(-1);
  return { text: last?.text ?? '', ...(last?.speaker !== undefined && { speaker: last.speaker }) };
}

/** Cues as the world keeps what it showed last. */
function cuesIn(shown: string): readonly CueId[] {
  return shown === '' ? [] : (shown.split(',') as CueId[]);
}
