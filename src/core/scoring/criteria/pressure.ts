import { type Source, uses, type Word } from '#doctrine';
import { clock, times, type Turn } from '#scoring/run';
import { at, type Criterion, type Domain, instead } from '#scoring/review';

interface Row {
  readonly id: string;
  readonly domain: Domain;
  readonly source: Source;
  readonly weight: number;
  readonly words: readonly Word[];
  /** What was done and what it costs; `name` is the person's. */
  readonly said: (name: string) => string;
  /** Acts that would have been stronger, if any of them was on offer. */
  readonly better: readonly Word[];
  readonly advice: string;
  /** Where it is judged, if not everywhere. */
  readonly when?: 'before outcome' | 'outcome';
}

/** Words and acts that put pressure on a person; each is judged once, at its first use, and says how often it came. */
const ROWS: readonly Row[] = [
  {
    id: 'threatened',
    domain: 'communication',
    source: 'icat-communication',
    weight: 3,
    words: ['say:threaten'],
    said: (name) => `You threatened ${name}, and a threat confirms the danger a frightened person already expects`,
    better: ['say:offer-choice', 'say:set-limit', 'say:explain', 'say:name-emotion'],
    advice: 'offer two things that can be chosen, and say what each leads to',
  },
  {
    id: 'told-to-calm-down',
    domain: 'communication',
    source: 'icat-communication',
    weight: 2,
    words: ['say:calm-down'],
    said: (name) =>
      `You told ${name} to calm down, which says that being upset is wrong and gives nothing to do instead`,
    better: ['say:name-emotion', 'say:open-question', 'say:reflect', 'say:validate'],
    advice: 'say what you see, “you look frightened”, and ask about it',
  },
  {
    id: 'argued-with-belief',
    domain: 'communication',
    source: 'beta',
    weight: 2,
    words: ['say:argue'],
    said: (name) => `You argued with what ${name} hears or believes, and it cannot be argued away`,
    better: ['say:validate', 'say:ask-about-voices', 'say:agree-to-differ', 'say:name-emotion'],
    advice: 'say that you do not hear it and can see that it frightens them',
  },
  {
    id: 'played-along',
    domain: 'communication',
    source: 'default',
    weight: 2,
    words: ['say:play-along'],
    said: (name) =>
      `You spoke as if you shared what ${name} believes, which feeds the fear and costs trust once it shows`,
    better: ['say:validate', 'say:ask-about-voices', 'say:name-emotion'],
    advice: 'acknowledge the feeling and leave the belief alone',
  },
  {
    id: 'made-small',
    domain: 'communication',
    source: 'default',
    weight: 1,
    words: ['say:minimize'],
    said: (name) => `You told ${name} that it was not so bad, and ${name} was alone with it again`,
    better: ['say:validate', 'say:name-emotion', 'say:reflect', 'say:open-question'],
    advice: 'say how heavy it is for them, and ask about it',
  },
  {
    id: 'yes-but',
    domain: 'communication',
    source: 'default',
    weight: 1,
    words: ['say:yes-but'],
    said: (name) => `You told ${name} that you understood and took it back with a “but”`,
    better: ['say:paraphrase', 'say:reflect', 'say:validate', 'say:summarize'],
    advice: 'say what you understood, stop there, and leave room for an answer',
  },
  {
    id: 'lectured',
    domain: 'communication',
    source: 'default',
    weight: 1,
    words: ['say:lecture'],
    said: (name) => `You lectured ${name}, who had nothing to say in it`,
    better: ['say:open-question', 'say:ask-wants', 'say:reflect', 'say:explain'],
    advice: 'ask one question, and let the answer be longer than it',
  },
  {
    id: 'took-sides',
    domain: 'procedural-justice',
    source: 'procedural-justice',
    weight: 2,
    words: ['say:take-sides'],
    said: () => 'You took one side before you had heard the other',
    better: ['say:open-question', 'say:paraphrase', 'do:separate', 'say:ask-wants'],
    advice: 'hear each of them, and say back what each has said',
  },
  {
    id: 'demanded-identification',
    domain: 'procedural-justice',
    source: 'default',
    weight: 1,
    words: ['say:demand-id'],
    said: (name) => `You demanded identification before ${name} knew what it was about`,
    better: ['say:ask-name', 'say:introduce', 'say:explain'],
    advice: 'say who you are and why you ask, then ask for a name',
  },
  {
    id: 'challenged',
    domain: 'procedural-justice',
    source: 'beta',
    weight: 2,
    words: ['say:challenge'],
    said: (name) => `You challenged or blamed ${name}, who then had something to defend`,
    better: ['say:open-question', 'say:affirm', 'say:name-emotion', 'say:i-message'],
    advice: 'ask “what happened today?” in place of “why did you?”',
  },
  {
    id: 'dismissed',
    domain: 'procedural-justice',
    source: 'procedural-justice',
    weight: 2,
    words: ['say:dismiss'],
    said: (name) => `You hurried past what ${name} was telling you, and being heard is what people judge fairness by`,
    better: ['say:paraphrase', 'say:reflect', 'say:minimal-encourager', 'say:ask-wants'],
    advice: 'say it back in a few words before you go on',
    when: 'before outcome',
  },
  {
    id: 'false-promise',
    domain: 'procedural-justice',
    source: 'procedural-justice',
    weight: 2,
    words: ['say:false-promise'],
    said: (name) => `You promised ${name} something that is not yours to keep, and the next officer pays for it`,
    better: ['say:honest-promise', 'say:explain', 'say:offer-choice'],
    advice: 'say what you can do, what you cannot, and who decides',
  },
  {
    id: 'blocked-way-out',
    domain: 'tactics',
    source: 'beta',
    weight: 3,
    words: ['do:block-exit'],
    said: (name) => `You stood in the way out, so that the only way for ${name} was through you`,
    better: ['do:reposition', 'do:step-back'],
    advice: 'stand at an angle that leaves a way out for both of you',
  },
  {
    id: 'moved-in-close',
    domain: 'tactics',
    source: 'icat-tactics',
    weight: 3,
    words: ['do:crowd'],
    said: (name) => `You moved in close on ${name} and gave up the distance that buys time`,
    better: ['do:step-back', 'do:reposition', 'do:open-stance', 'do:wait'],
    advice: 'hold two arm’s lengths or more, and let the person close the gap',
  },
  {
    id: 'lights-and-noise',
    domain: 'tactics',
    source: 'default',
    weight: 2,
    words: ['do:arrive-hot', 'do:siren', 'do:lights-on'],
    said: (name) => `You brought lights or siren to ${name}, who then had more to fear and more to take in`,
    better: ['do:arrive-quietly', 'do:lights-off'],
    advice: 'arrive dark and quiet, park short and walk in',
  },
  {
    id: 'hurried',
    domain: 'decision-process',
    source: 'icat-cdm',
    weight: 2,
    words: ['do:hurry'],
    said: () => 'You hurried where nothing had to be done that second',
    better: ['do:hold-for-resource', 'do:wait', 'do:observe', 'do:make-plan'],
    advice: 'ask first whether action is needed now, and what waiting would cost',
    when: 'before outcome',
  },
  {
    id: 'left-undone',
    domain: 'aftercare',
    source: 'default',
    weight: 2,
    words: ['do:hurry', 'say:dismiss'],
    said: (name) => `You hurried past what still had to be done for ${name}`,
    better: ['do:check-injury', 'do:render-aid', 'say:hand-over', 'do:report', 'do:debrief'],
    advice: 'aid, a word of hand-over and a true report are part of the call',
    when: 'outcome',
  },
  {
    id: 'walked-away',
    domain: 'resources',
    source: 'dispositions',
    weight: 3,
    words: ['do:leave'],
    said: (name) => `You left ${name} without a plan or anyone to take over`,
    better: ['do:disengage', 'do:hold-for-resource', 'say:hand-over'],
    advice: 'stepping away can be right with a plan: who watches, who calls back, when',
  },
];

function isJudged(turn: Turn, when: Row['when']): boolean {
  return when === undefined || (turn.before.phase === 'outcome') === (when === 'outcome');
}

/** The criteria for pressure, one for each row. */
export const PRESSURE: readonly Criterion[] = ROWS.map(({ words, said, better, advice, when, ...row }) => ({
  ...row,
  kind: 'improve',
  judges: ['decided'],
  find: ({ turns, name }) => {
    const used = turns.filter((turn) => uses(turn, ...words) && !turn.late && isJudged(turn, when));
    const [turn] = used;
    if (!turn) return [];
    const often = used.length > 1 ? `, ${times(used.length)} in this run` : '';
    return at(turn, `${said(name)} (${clock(turn.at)}${often}); ${instead(turn, better, advice)}.`);
  },
}));
