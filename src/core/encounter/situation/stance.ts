import { type Move, type MoveKind, type Word, wordOf } from '#doctrine';
import { type Held, isUpright, type Posture, type Thing } from '#story';

/** Stances by act; what is not listed leaves the hands open and in view. */
const BY_ACT: Readonly<Partial<Record<Word, Posture>>> = {
  'do:wait': 'neutral',
  'do:observe': 'neutral',
  'do:hold-for-resource': 'neutral',
  'do:make-plan': 'neutral',
  'do:check-policy': 'neutral',
  'do:step-back': 'step-back',
  'do:disengage': 'step-back',
  'do:leave': 'step-back',
  'do:take-cover': 'cover',
  'do:open-stance': 'calming',
  'do:lower-height': 'kneel',
  'do:radio-down': 'radio',
  'do:brief': 'talking',
  'do:separate': 'palm-out',
  'do:direct-traffic': 'palm-out',
  'do:show': 'calming',
  'do:follow-up': 'write',
  'do:one-voice': 'talking',
  'do:clear-bystanders': 'command',
  'do:block-exit': 'command',
  'do:offer-item': 'hands-on',
  'do:walk-together': 'talking',
  'do:search': 'hands-on',
  'do:secure-weapon': 'hands-on',
  'do:secure-vehicle': 'hands-on',
  'do:intervene': 'hands-on',
  'do:render-aid': 'aid',
  'do:recovery-position': 'aid',
  'do:check-injury': 'aid',
  'say:introduce': 'calming',
  'say:reassure': 'calming',
  'say:calm-down': 'calming',
  'say:instruct': 'calming',
  'say:apologize': 'calming',
  'say:i-message': 'calming',
  'say:ask-permission': 'calming',
  'say:explain': 'talking',
  'say:offer-choice': 'talking',
  'say:offer-help': 'talking',
  'say:honest-promise': 'talking',
  'say:suggest': 'talking',
  'say:hand-over': 'talking',
  'say:inform-family': 'talking',
  'say:tell-rights': 'talking',
  'say:command': 'command',
  'say:repeat-command': 'command',
  'say:threaten': 'command',
  'say:set-limit': 'command',
  'say:warn-force': 'holster',
  'say:argue': 'talking',
  'say:lecture': 'talking',
  'say:demand-id': 'command',
  'force:escort': 'escort',
  'force:control-hold': 'hands-on',
  'force:handcuff': 'hands-on',
  'force:takedown': 'hands-on',
  'force:neck-restraint': 'hands-on',
  'force:prone-weight': 'aid',
  'force:pepper-spray': 'spray',
  'force:energy-display': 'cew',
  'force:conducted-energy': 'cew',
  'force:impact-munition': 'low-ready',
  'force:canine': 'command',
  'force:baton': 'baton',
  'force:firearm-display': 'firearm',
  'force:firearm': 'firearm',
};

/** Stances by kind of act, where the act itself has none. */
const BY_KIND: Readonly<Record<MoveKind, Posture>> = {
  say: 'ready',
  do: 'ready',
  ask: 'radio',
  request: 'radio',
  force: 'hands-on',
  end: 'talking',
};

/** Which kind of act shows in the body when a choice does several things: force before anything, deeds before words. */
const WEIGHT: Readonly<Record<MoveKind, number>> = { force: 5, do: 4, request: 3, ask: 2, say: 1, end: 0 };

/** Asked face to face, not over the radio. */
const FACE_TO_FACE = ['ask:witness', 'ask:family', 'ask:colleague'];

/** Acts for which somebody who sits, kneels or crouches gets up. */
const ON_FOOT: readonly Word[] = [
  'do:step-back', 'do:take-cover', 'do:reposition', 'do:approach', 'do:crowd', 'do:open-stance', 'do:clear-bystanders', 'do:block-exit', 'do:intervene',
  'do:walk-together', 'do:search', 'do:secure-weapon', 'do:secure-vehicle', 'do:separate', 'do:direct-traffic', 'do:disengage', 'do:leave', 'do:proceed', 'do:hurry',
]; // prettier-ignore

/** The officer's posture after a decision: what the act is done in; whoever has sat down or knelt stays so for words and silence. */
export function stanceAfter(before: Posture, moves: readonly Move[], cover: boolean, met: boolean): Posture {
  const [main] = [...moves].sort((a, b) => WEIGHT[b.kind] - WEIGHT[a.kind]);
  if (!main) return before;
  const word = wordOf(main);
  const own = BY_ACT[word];
  const stays =
    !isUpright(before) && main.kind !== 'force' && !ON_FOOT.includes(word) && (own === undefined || isUpright(own));
  if (stays) return before;
  const usual = met ? BY_KIND[main.kind] : atEase(BY_KIND[main.kind]);
  const posture = FACE_TO_FACE.includes(word) ? 'talking' : (own ?? usual);
  // Low stances would hide a face behind cover; words are spoken over it, a palm in view.
  return cover && ['kneel', 'ready', 'talking'].includes(posture) ? 'calming' : posture;
}

/** How a drawn weapon is held while something else is done than to use it: nobody shows open palms with one in hand. */
const LOWERED: Readonly<Partial<Record<Thing, Posture>>> = {
  'energy-weapon': 'cew-low',
  firearm: 'low-ready',
  spray: 'holster',
  baton: 'baton',
};

/** Stances that show open hands. */
const OPEN_HANDS: readonly Posture[] = ['neutral', 'ready', 'calming', 'talking', 'step-back', 'command'];

/** A stance with what the officer has drawn. */
export function withDrawn(posture: Posture, holds: readonly Held[]): Posture {
  const thing = holds.find((held) => Object.hasOwn(LOWERED, held.thing))?.thing;
  return (OPEN_HANDS.includes(posture) && thing && LOWERED[thing]) || posture;
}

/** Stances toward the person: hands up, out or open to them. */
const TOWARD: readonly Posture[] = ['ready', 'calming', 'talking', 'command', 'palm-out', 'step-back'];

/** A stance once there is nobody to stand so toward: the hands come down. */
export function atEase(posture: Posture): Posture {
  return TOWARD.includes(posture) ? 'neutral' : posture;
}
