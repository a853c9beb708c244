import { DISPOSITIONS, entryOf, type Move, uses, type Word, wordOf } from '#doctrine';
import type { Table } from './plain';
import { isEmpathic, type Reading } from './reading';
import type { View } from './view';

/** Two arm's lengths and a step, in decimeters: nearer than this an agitated person is given more room. */
const ROOM = 30;
/** As far as talk still carries; nobody steps back further. */
const FAR = 90;

/** Words that listen, by what they are worth to somebody who has not been heard yet. */
const LISTENING: Table = {
  'say:validate': 47,
  'say:open-question': 46,
  'say:name-emotion': 45,
  'say:reflect': 44,
  'say:paraphrase': 44,
  'say:minimal-encourager': 30,
};

/** Acts worth doing once, early rather than late. */
const ONCE: Table = {
  'say:introduce': 56,
  'say:ask-name': 50,
  'say:ask-ability': 50,
  'say:ask-permission': 44,
  'say:affirm-right': 38,
  'say:ask-about-voices': 49,
  'say:ask-about-weapon': 40,
  'do:clear-bystanders': 51,
  'do:separate': 50,
  'do:one-voice': 42,
  'do:show': 40,
  'do:brief': 42,
  'do:radio-down': 38,
  'do:open-stance': 36,
  'do:offer-item': 36,
  'do:lower-height': 34,
  'ask:colleague': 36,
  'ask:witness': 36,
  'ask:dispatch-history': 36,
  'ask:dispatch-plan': 38,
  'ask:dispatch-update': 24,
  'request:mobile-crisis': 45,
  'request:backup': 38,
  'request:cit-officer': 38,
  'request:co-responder': 38,
  'request:interpreter': 34,
  'request:ems': 26,
  'request:supervisor': 8,
};

/** Everything else that does not depend on the moment. */
const ALWAYS: Table = {
  'do:lights-off': 72,
  'do:intervene': 72,
  'do:secure-weapon': 74,
  'do:secure-vehicle': 60,
  'do:direct-traffic': 60,
  'do:follow-up': 40,
  'do:recovery-position': 70,
  'do:render-aid': 66,
  'do:check-injury': 60,
  'do:reposition': 34,
  'say:honest-promise': 43,
  'say:explain': 38,
  'say:affirm': 30,
  'say:reassure': 30,
  'say:i-message': 28,
  'say:tell-rights': 28,
  'say:agree-to-differ': 25,
  'say:closed-question': 4,
  'say:suggest': -12,
  'say:set-limit': 2,
  'say:command': -30,
  'say:warn-force': -25,
  'do:approach': -20,
  'do:search': -10,
  'do:hold-for-resource': 18,
};

/** What a move is worth face to face with the person; more listening while heated, offers once there is something to build on. */
export function contactWorth(view: View, reading: Reading, move: Move): number {
  const word = wordOf(move);
  if (move.kind === 'end') return endWorth(reading, move.word);
  const once = ONCE[word];
  if (once !== undefined) return reading.times(word) === 0 ? once : 8;
  const heard = LISTENING[word];
  if (heard !== undefined) return heard - (reading.ready ? 8 : 0) + (reading.unheard && isEmpathic(word) ? 8 : 0);
  return momentary(view, reading, word) ?? ALWAYS[word] ?? 15;
}

function momentary(view: View, reading: Reading, word: Word): number | undefined {
  const { heat, ready, attacks, times } = reading;
  const armed = reading.now.weaponSeen || attacks;
  switch (word) {
    case 'say:ask-about-harm':
      return times(word) > 0 ? 8 : heat < 3 ? 47 : 30;
    case 'say:ask-wants':
      // While help is on its way there is time to ask what somebody wants, and who is close to them (BETA: identify wants and feelings).
      return ready && reading.coming && times(word) === 0 ? 56 : heat < 3 ? 44 : 24;
    case 'ask:family':
      return times(word) > 0 ? 8 : ready && reading.coming ? 57 : 44;
    case 'say:summarize':
      return (times('say:open-question', 'say:ask-about-voices') > 0 ? 44 : 20) + (reading.unheard ? 8 : 0);
    case 'say:apologize':
      return view.past.some((past) => past.signs < 0) ? 44 : 30;
    case 'say:offer-choice':
      return ready ? 58 : armed ? 40 : 10;
    case 'say:ask-agreement':
      return ready ? 46 : 24;
    case 'say:offer-help':
      return ready ? (reading.coming ? 36 : 55) : armed ? 36 : 10;
    case 'do:check-policy':
    case 'do:make-plan':
      return times(word) > 0 ? 5 : ready ? 60 : 30;
    case 'say:suggest':
      return ready ? 36 : -12;
    case 'say:hand-over':
      return reading.helpers.length > 0 ? (heat < 3 ? 62 : 20) : 12;
    case 'say:inform-family':
      return 40;
    case 'say:instruct':
      return armed || view.situation.behavior === 'active' ? 42 : ready ? 30 : 6;
    case 'say:warn-force':
      return attacks ? (times(word) === 0 ? 48 + 6 * Math.min(2, reading.gaveGround) : 12) : -25;
    case 'do:wait':
      return armed ? 12 : reading.waited ? -10 : ready && reading.coming ? 52 : silence(view, reading);
    case 'do:observe':
      return times(word) === 0 ? 46 : 4;
    case 'do:step-back':
      if (attacks) return 62 - 9 * reading.gaveGround;
      return reading.now.decimeters >= FAR ? 2 : armed ? 56 : heat >= 2 && reading.now.decimeters < ROOM ? 50 : 3;
    case 'do:take-cover':
      return reading.now.cover ? 0 : armed ? 66 - 9 * reading.gaveGround : 8;
    case 'do:disengage':
      return armed && !reading.now.cover ? 40 : heat === 0 ? 20 : 2;
    case 'do:walk-together':
      return ready ? 44 : 0;
    case 'do:lower-height':
      return armed ? -20 : undefined;
    case 'request:crisis-center':
      return ready ? 52 : 20;
    case 'request:lifeline':
      return heat < 3 ? 24 : 8;
    default:
      return undefined;
  }
}

/** Silence after a word that leaves something to answer, now and then. */
function silence({ past }: View, { spoke, times }: Reading): number {
  const lately = past.slice(-4).some((deed) => uses(deed, 'do:wait'));
  return spoke && !lately && times('do:wait') < 4 ? 48 : 4;
}

/** Offers the person has turned down before an officer stops hoping for a yes. */
const REFUSALS = 3;

/** Least restrictive first; a decision against the person's will only after everything else was turned down. */
function endWorth(
  { ready, offers, coming, helpers, heat }: Reading,
  disposition: Extract<Move, { kind: 'end' }>['word'],
): number {
  const restriction = entryOf(DISPOSITIONS, disposition).restriction;
  if (disposition === 'left-scene' || disposition === 'arrest') return -60;
  if (disposition === 'mobile-crisis' || disposition === 'co-responder')
    return helpers.includes(disposition) && heat < 3 ? 60 : ready ? 50 : -10;
  if (restriction >= 4) return offers > REFUSALS ? 40 : -40;
  return ready ? (coming ? 20 : 54) - 4 * restriction : -10;
}
