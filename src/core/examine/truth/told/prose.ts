import { OFFICER } from '#encounter';
import type { Line } from '#story';
import type { Scene } from './scene';

/** One thing that narration says somebody does or is now: about whom, and the words from the verb on. */
export interface Statement {
  /** A cast id; none for a statement about a blade. */
  readonly who?: string;
  readonly says: string;
  /** Whether the words name them, where others are meant by a pronoun. */
  readonly named: boolean;
  readonly sentence: string;
}

const read = new WeakMap<Line, readonly Statement[]>();

/**
 * What a line states plainly, in the present, of people by name or pronoun. Speech, questions, conditions, comparisons, what is denied and what has been
 * is passed over: what is read is meant to be sure, and silence proves nothing.
 */
export function statementsIn(line: Line, scene: Scene): readonly Statement[] {
  let found = read.get(line);
  if (!found) read.set(line, (found = line.speaker === undefined ? sentencesOf(line, scene) : []));
  return found;
}

/** Whether a line's tags tell of somebody besides officer and subject, of whom a pronoun may then speak. */
function tellsOfOthers({ places, stagings }: Line, { subject }: Scene): boolean {
  return [...places, ...stagings].some(({ who }) => who !== undefined && who !== subject && who !== OFFICER);
}

/** Begins a sentence that says what may be. */
const CONDITION = /^(?:If|When|Whenever|Unless|Before|Until|Had|Once|As)\b/;
/** Denies, doubts, or puts into the past or the future. */
const UNSURE =
  /\b(?:not|no|never|nobody|nothing|neither|nor|hardly|almost|nearly|cannot|could|would|should|might|may|will|wants?|had|was|were|did|does|tries|about to|seems?)\b|n[’']t\b/;
/** Begins the part of a clause that only compares, or speaks of another time or thing. */
const ASIDE = /\s(?:until|till|before|as|like|so that|when|while|if|because|where|who|that|than|without|after)\s.*$/;
/** Words for people whom no name tells apart: a pronoun after them may mean them. */
const STRANGER =
  /\b(?:man|woman|driver|boy|girl|officer|medic|paramedic|sergeant|clinician|guy|kid|brother|sister|mother|father|somebody|someone)\b/i;
const ADVERBS =
  /^(?:(?:just|slowly|quickly|quietly|now|then|still|already|only|suddenly|finally|again|both|half|even|simply)\s+)+/;

function sentencesOf(line: Line, scene: Scene): readonly Statement[] {
  const statements: Statement[] = [];
  const talk: Talk = { scene, last: scene.subject, stranger: tellsOfOthers(line, scene) };
  for (const sentence of line.text.split(/(?<=[.!?])\s+/)) {
    if (/[“”"?]/.test(sentence) || CONDITION.test(sentence)) {
      if (STRANGER.test(sentence)) talk.stranger = true;
      continue;
    }
    let carried: Pick<Statement, 'who' | 'named'> | undefined;
    for (const part of sentence.split(/[,;:—–]\s+|\s+(?=(?:and|but|then)\s)/)) {
      const clause = part.replace(/^(?:(?:and|but|then|so|there|now)\s+)+/i, '').replace(/[.!]+$/, '');
      const began = beginningOf(clause, talk);
      if (began === 'somebody') {
        carried = undefined;
        continue;
      }
      if (began) carried = began.knife ? undefined : began;
      const about = began ?? carried;
      if (!about) continue;
      const says = (began ? began.rest : clause).replace(ADVERBS, '').replace(ASIDE, '');
      if (says === '' || UNSURE.test(says)) continue;
      statements.push({ ...(about.who !== undefined && { who: about.who }), says, named: about.named, sentence });
    }
  }
  return statements;
}

/** What a line has spoken of so far. */
interface Talk {
  readonly scene: Scene;
  /** Whoever was named last. */
  last: string;
  stranger: boolean;
}

interface Beginning extends Pick<Statement, 'who' | 'named'> {
  readonly rest: string;
  readonly knife: boolean;
}

/** Whom a clause is about; `somebody` where that cannot be told, nothing where the clause goes on about the one before. */
function beginningOf(clause: string, talk: Talk): Beginning | 'somebody' | undefined {
  const { scene } = talk;
  for (const [name, who] of scene.names) {
    if (!clause.startsWith(`${name} `)) continue;
    talk.last = who;
    return { who, named: true, rest: clause.slice(name.length + 1), knife: false };
  }
  const [, pronoun = '', rest = ''] = /^(You|He|She|They)\s+(.*)$/is.exec(clause) ?? [];
  if (pronoun.toLowerCase() === 'you') return { who: OFFICER, named: true, rest, knife: false };
  if (pronoun !== '') {
    const who = meantBy(pronoun.toLowerCase(), talk);
    return who === undefined ? 'somebody' : { who, named: false, rest, knife: false };
  }
  const [, blade] = /^the (?:(?:point|tip) of the )?(?:blade|knife)\s+(.*)$/i.exec(clause) ?? [];
  if (blade !== undefined) return { named: false, rest: blade, knife: true };
  const [, part] = /^(?:his|her|their|the) (?:\w+ )?((?:hand|wrist|cuff)s? .*)$/i.exec(clause) ?? [];
  if (part !== undefined && !talk.stranger && talk.last === scene.subject)
    return { who: scene.subject, named: false, rest: part.replace(/^(hand|wrist|cuff)s /, '$1 '), knife: false };
  if (
    !/^(?:the|a|an|his|her|their|your|my|its?|one|another|somebody|someone|something|nobody|nothing|everything|this|that|there|what)\b/i.test(
      clause,
    )
  )
    return /^\p{Lu}/u.test(clause) ? 'somebody' : undefined;
  if (STRANGER.test(clause)) talk.stranger = true;
  return 'somebody';
}

/** Whom a pronoun means; nobody where it may mean several. */
function meantBy(pronoun: string, { scene, last, stranger }: Talk): string | undefined {
  if (pronoun === 'they' || stranger) return undefined;
  const isSubjects = scene.pronoun === undefined || pronoun === scene.pronoun;
  if (last === scene.subject || last === OFFICER) return isSubjects ? scene.subject : undefined;
  return isSubjects ? undefined : last;
}
