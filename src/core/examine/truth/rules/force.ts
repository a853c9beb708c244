import { forceOption } from '#doctrine';
import { weaponOf } from '#encounter';
import type { Edge } from '#explore';
import type { Offer } from '#story';
import { type Moment, nameOf, OR_EXCUSE, quoted, type Remark, type Scene, statementsIn } from '#truth/told';

/** What was answered to uses and displays of force, in a charge and otherwise: for each choice the answers, and whether each was met in both. */
export type Answers = Map<string, Map<string, { charged: boolean; otherwise: boolean }>>;

const CHARGE = 'life-threatening';

/** The choice that was taken on an edge, where it uses or shows force. */
function forceOn({ before, choices }: Edge): Offer | undefined {
  const id = choices.at(-1);
  const offer = before?.offers.find((one) => one.id === id);
  return offer?.act.moves.some(({ kind }) => kind === 'force') ? offer : undefined;
}

/** Force whose consequence is the same whatever the person is doing: answered alike in a charge and otherwise, or ending one that the person does not end. */
export function forceResets(edge: Edge, moments: readonly Moment[], scene: Scene, answers: Answers): readonly Remark[] {
  const offer = forceOn(edge);
  if (!offer || !edge.before || offer.act.excuse !== undefined) return [];
  const { situation } = edge.before;
  const charged = situation.behavior === CHARGE;
  const ended = charged && isDisplay(offer) ? endedByItself(moments, scene) : undefined;
  if (ended) return ended;
  // Whoever is hurt ends an attack for that reason; and a blade in a hand is reason enough to be answered as in an attack.
  const isHurt = edge.world.situation.injuries.length > situation.injuries.length;
  if (isHurt || (!charged && weaponOf(situation, scene.about))) return [];
  const answer = `${moments.map(({ line }) => line.text).join('\n')}\n${edge.world.offers.map(({ id }) => id).join()}`;
  const known = answers.get(offer.id) ?? new Map<string, { charged: boolean; otherwise: boolean }>();
  answers.set(offer.id, known);
  const met = known.get(answer) ?? { charged: false, otherwise: false };
  known.set(answer, met);
  if (charged) met.charged = true;
  else met.otherwise = true;
  if (!charged || !met.otherwise) return [];
  return [
    {
      rule: 'force-reset',
      at: { choice: offer.id },
      sentence: `${quoted(offer.text)} is answered in the same words and leads to the same choices while ${nameOf(scene, scene.subject)} attacks as it does otherwise.`,
      advice: `Ask “behavior” in the answer, ${OR_EXCUSE}.`,
    },
  ];
}

function isDisplay({ act }: Offer): boolean {
  return act.moves.some((move) => move.kind === 'force' && forceOption(move.word).display);
}

/** A line after which the attack is over although it says nothing that the person does. */
function endedByItself(moments: readonly Moment[], scene: Scene): readonly Remark[] | undefined {
  const last = moments.find(({ before, after }) => before.behavior === CHARGE && after.behavior !== CHARGE);
  if (!last || last.line.speaker === scene.subject || last.line.excuse !== undefined) return undefined;
  if (statementsIn(last.line, scene).some(({ who }) => who === scene.subject)) return undefined;
  return [
    {
      rule: 'force-reset',
      at: { saying: last.saying },
      sentence: `After a weapon was drawn on an attack, ${quoted(last.line.text)} ends it, and says nothing that ${nameOf(scene, scene.subject)} does.`,
      advice: `Tell what the person does, or let the attack go on; ${OR_EXCUSE.slice(3)} where it is so.`,
    },
  ];
}
