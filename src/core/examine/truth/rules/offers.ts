import { type Move, type Word, wordOf } from '#doctrine';
import { isHere, OFFICER, presenceOf, present, reach, type Situation } from '#encounter';
import type { Offer } from '#story';
import { nameOf, OR_EXCUSE, quoted, type Remark, type Scene, wasHere } from '#truth/told';

/** Deeds that somebody has to be there for. */
const TOWARD: readonly Word[] = [
  'do:approach', 'do:crowd', 'do:step-back', 'do:take-cover', 'do:lower-height', 'do:offer-item', 'do:walk-together', 'do:search', 'do:render-aid',
  'do:check-injury', 'do:recovery-position', 'do:open-stance', 'do:show',
]; // prettier-ignore
/** Words that are for somebody else than the person. */
const TO_OTHERS: readonly Word[] = ['say:inform-family', 'say:hand-over'];

function isToward(move: Move): boolean {
  const word = wordOf(move);
  return move.kind === 'force' || TOWARD.includes(word) || (move.kind === 'say' && !TO_OTHERS.includes(word));
}

/** A choice that has no sense where people are: done to somebody who has gone, or handed over with nobody there. */
export function senseless({ id, text, act }: Offer, situation: Situation, scene: Scene): readonly Remark[] {
  // Where the officer has left with the person, they are together out of sight.
  if (situation.phase === 'dispatch' || !isHere(situation, OFFICER)) return [];
  const remark = (sentence: string, advice: string): readonly Remark[] => [
    { rule: 'gone', at: { choice: id }, sentence, advice: `${advice}, ${OR_EXCUSE}.` },
  ];
  const others = present(situation).filter((who) => who !== OFFICER && who !== scene.subject);
  if (!isHere(situation, scene.subject) && act.moves.some(isToward) && !speaksToSomebody(text, situation, scene))
    return remark(
      `${quoted(text)} is still on offer although ${nameOf(scene, scene.subject)} is gone.`,
      'Leave it out where they are gone',
    );
  const { custody } = presenceOf(situation, scene.subject) ?? {};
  if (!isHere(situation, scene.subject) && custody === 'free' && /\bto the hospital\b/.test(text))
    return remark(
      `${quoted(text)} leaves it to a hospital, and ${nameOf(scene, scene.subject)} has gone off alone.`,
      'Leave it out where nobody goes to one, or say in whose care they are with “# custody: in-care”',
    );
  if (act.moves.some((move) => wordOf(move) === 'say:hand-over') && others.length === 0)
    return remark(
      `${quoted(text)} hands over, and nobody is there to take over.`,
      'Offer it only once somebody is there',
    );
  return [];
}

/** A choice that treats the person, who is not hurt, where only the officer is. */
export function mistreated({ id, text, act }: Offer, { injuries }: Situation, scene: Scene): readonly Remark[] {
  const isAid = act.moves.some((move) => wordOf(move) === 'do:render-aid');
  if (!isAid || injuries.length === 0 || injuries.some(({ who }) => who !== OFFICER) || /\byour(?:self)?\b/i.test(text))
    return [];
  return [
    {
      rule: 'lexicon',
      at: { choice: id },
      sentence: `${quoted(text)} treats ${nameOf(scene, scene.subject)}, who is not hurt; the officer is.`,
      advice: `Offer it where somebody else is hurt, say who is treated, ${OR_EXCUSE}.`,
    },
  ];
}

/** How far apart two are at most who have hold of each other, in decimeters. */
const HOLD = 10;
/** Deeds that need a free step. */
const AWAY: readonly Word[] = ['do:take-cover', 'do:disengage', 'do:leave'];

/** A choice to walk away while the officer and the person have hold of each other. */
export function outOfGrip(
  { id, text, act }: Offer,
  situation: Situation,
  { about, subject }: Scene,
): readonly Remark[] {
  const isHeld =
    presenceOf(situation, OFFICER)?.posture === 'hands-on' && presenceOf(situation, subject)?.posture === 'push';
  const near = reach(situation, about);
  if (!isHeld || near === undefined || near > HOLD || !act.moves.some((move) => AWAY.includes(wordOf(move)))) return [];
  return [
    {
      rule: 'deed',
      at: { choice: id },
      sentence: `${quoted(text)} walks away, and the two have hold of each other.`,
      advice: `Leave it out until they are apart, as “grappling” does for the standing acts, ${OR_EXCUSE}.`,
    },
  ];
}

/** Whether a choice names somebody else who is there. */
function speaksToSomebody(text: string, situation: Situation, { names, subject }: Scene): boolean {
  return [...names].some(
    ([name, who]) => who !== subject && who !== OFFICER && text.includes(name) && wasHere(who, situation),
  );
}
