import { type DoWord, isA, type Move, uses } from '#doctrine';
import { passesOver, remember } from './memory';
import type { Profile } from './profile';
import { fire, momentOf } from './rules';
import { stageOf } from './stairway';
import { type Field, FIELDS, type FiredRule, type Surroundings, type Subject } from './state';

/** The most that one act moves a number, up or down: no single act settles an encounter. */
const MOST = 25;

/** A change the author gives an act or a moment. */
interface Effect {
  readonly field: Field;
  readonly amount: number;
  readonly why: string;
}

/** How an officer arrives reaches the person before the officer does. */
const ARRIVALS: readonly DoWord[] = ['arrive-quietly', 'arrive-hot', 'siren', 'lights-on', 'lights-off'];

function isArrival(move: Move): boolean {
  return move.kind === 'do' && ARRIVALS.includes(move.word);
}

/** What an act is to the person: the moves it is made of, and what the author adds. */
export interface ActLike {
  readonly moves: readonly Move[];
  readonly effects: readonly Effect[];
}

/** A person after an act, and every rule that moved them there; the amounts are what was really moved. */
export interface Response {
  readonly subject: Subject;
  readonly rules: readonly FiredRule[];
}

/** How a person answers an act that takes `situation.seconds`: each move's technique and rules, what the author added, and time going by. */
export function respond(subject: Subject, act: ActLike, situation: Surroundings, profile: Profile): Response {
  const moves = situation.contact ? act.moves : act.moves.filter(isArrival);
  const hard = isHard(act.moves);
  const fired = moves.flatMap((move) => {
    const moment = momentOf(subject, move, act.moves, situation, profile);
    if (!moment) return [];
    const rules = fire(moment);
    // A word that would raise trust does not count beside force, nor does what weakens it.
    return hard && sumOf(rules, 'trust') >= 0 ? rules.filter(({ field }) => field !== 'trust') : rules;
  });
  const { contact } = situation;
  const time = contact ? drift(subject, situation, profile) : [];
  const hint = contact && passesOver(subject, act.moves, situation) ? PASSED_OVER : [];
  const all = [...fired, ...hint, ...act.effects.map(authored), ...time];
  return settle(contact ? remember(subject, act.moves, situation) : subject, all, act.moves);
}

/** How a person answers something that happened without the officer: what the author says it does. */
export function pass(subject: Subject, effects: readonly Effect[]): Response {
  return settle(subject, effects.map(authored), []);
}

/** What it costs to pass over a hint of suicide. */
const PASSED_OVER: readonly FiredRule[] = [
  { rule: 'hint-passed-over', field: 'escalation', amount: 3 },
  { rule: 'hint-passed-over', field: 'trust', amount: -5 },
];

function authored(effect: Effect): FiredRule {
  return { rule: 'author', field: effect.field, amount: effect.amount, why: effect.why };
}

/** Time by itself: the state drifts toward its baseline, and patience runs out. */
function drift(subject: Subject, situation: Surroundings, profile: Profile): readonly FiredRule[] {
  const fired: FiredRule[] = [];
  const pull = Math.min(3, Math.floor(situation.seconds / 20));
  for (const field of FIELDS) {
    const gap = profile.baseline[field] - subject[field];
    const amount = Math.sign(gap) * Math.min(Math.abs(gap), field === 'escalation' ? pull : Math.floor(pull / 2));
    if (amount !== 0) fired.push({ rule: 'time', field, amount });
  }
  if (subject.waited > profile.patience && situation.seconds > 0) {
    fired.push({ rule: 'patience', field: 'escalation', amount: 2 });
  }
  return fired;
}

/** Force, threats and warnings of force, which never raise trust. */
function isHard(moves: readonly Move[]): boolean {
  return isA({ moves }, 'force') || uses({ moves }, 'say:threaten', 'say:warn-force');
}

/** The person moved by rules, as far as one act may and the bounds allow. */
function settle(subject: Subject, fired: readonly FiredRule[], moves: readonly Move[]): Response {
  const hard = isHard(moves);
  // Whatever an author adds to them.
  const heard = fired.filter((rule) => rule.amount !== 0 && !(hard && rule.field === 'trust' && rule.amount > 0));
  const calmed = fitted(heard, 'escalation', subject.escalation);
  const trusting = fitted(calmed, 'trust', subject.trust);
  const rules = fitted(trusting, 'comprehension', subject.comprehension);
  const escalation = subject.escalation + sumOf(rules, 'escalation');
  const trust = subject.trust + sumOf(rules, 'trust');
  const comprehension = subject.comprehension + sumOf(rules, 'comprehension');
  const { counts, commandsInARow, last, waited, silences, unanswered, hint } = subject;
  const stage = stageOf({ escalation, trust, counts });
  // Spelled out: copies made by spreading would each get a shape of their own.
  const after = {
    escalation,
    trust,
    comprehension,
    stage,
    counts,
    commandsInARow,
    last,
    waited,
    silences,
    unanswered,
    hint,
  };
  return { subject: after, rules };
}

function sumOf(rules: readonly FiredRule[], field: Field): number {
  let sum = 0;
  for (const rule of rules) if (rule.field === field) sum += rule.amount;
  return sum;
}

/**
 * The rules with what does not fit taken off those of one field, the last first: together they move a number by no more than one act may, and
 * not past its bounds. It is the sum that has to fit: a rule that weakens another must not be left standing where the other found no room.
 */
function fitted(rules: readonly FiredRule[], field: Field, value: number): readonly FiredRule[] {
  const sum = sumOf(rules, field);
  const room = Math.max(-MOST, -value, Math.min(MOST, 100 - value, sum));
  let excess = sum - room;
  if (excess === 0) return rules;
  const left: FiredRule[] = [];
  for (const rule of [...rules].reverse()) {
    const fits = rule.field !== field || Math.sign(rule.amount) !== Math.sign(excess);
    const taken = fits ? 0 : Math.sign(excess) * Math.min(Math.abs(excess), Math.abs(rule.amount));
    excess -= taken;
    if (rule.amount !== taken) left.unshift(taken === 0 ? rule : { ...rule, amount: rule.amount - taken });
  }
  return left;
}
