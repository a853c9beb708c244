import { type Word, wordOf } from '#doctrine';
import { OFFICER, presenceOf } from '#encounter';
import type { Edge } from '#explore';
import { GONE } from '#place';
import { type Body, bodyOf } from '#story';
import { type Moment, nameOf, OR_EXCUSE, quoted, type Remark, type Scene } from '#truth/told';

/** What carries somebody who is up, and somebody who is down; in a vehicle, over a rail and on a gurney other rules say what is so. */
const UP: readonly Body[] = ['standing', 'walking', 'running'];
const DOWN: readonly Body[] = ['seated', 'on-ground', 'kneeling', 'face-up', 'face-down', 'on-side'];

/** Words of which one says that somebody gets up or is on their feet, and of which one says that somebody comes down. */
const RISES =
  /\b(?:ups?|feet|foot|stands?|standing|stood|straightens|rises?|rose|paces?|pacing|steps?|walks?|walking|goes|go|comes?|came|gets?|runs?|backs?|backward|retreats?|moves?|leaves?|away|over|off|out|breaks?)\b/i;
const SINKS =
  /\b(?:down|sits?|sat|sitting|seat|bench|chair|knees?|kneels?|kneeling|crouch(?:es)?|lies|lands?|falls?|fell|folds?|slides?|drops?|ground|road|throws?|sidewalk|side|asked)\b/i;

/** Deeds that lay somebody down or sit them up. */
const TURNING: readonly Word[] = ['do:recovery-position', 'do:render-aid', 'do:check-injury'];

/** Lines in which somebody who sits or lies comes to stand, or the other way round, and no word of the choice or the passage says so. */
export function changedUnsaid({ before, choices }: Edge, moments: readonly Moment[], scene: Scene): readonly Remark[] {
  const offer = before?.offers.find(({ id }) => id === choices.at(-1));
  // What is done with hands on somebody says by itself how they come down.
  if (offer?.act.moves.some((move) => move.kind === 'force' || TURNING.includes(wordOf(move)))) return [];
  const chosen = offer?.text ?? '';
  return moments.flatMap((moment, index) => {
    const said = [chosen, ...moments.slice(0, index + 1).map(({ line }) => line.text)];
    return [scene.subject, OFFICER].flatMap((who) => changed(who, moment, said, scene));
  });
}

function changed(who: string, moment: Moment, said: readonly string[], scene: Scene): readonly Remark[] {
  const { line, saying, before, after } = moment;
  const told = line.stagings.some((staging) => (staging.who ?? scene.subject) === who && staging.posture);
  const [from, to] = [before, after].map((situation) => presenceOf(situation, who));
  if (!told || line.excuse !== undefined || !from || !to || from.position === GONE || to.position === GONE) return [];
  const [was, is] = [bodyOf(from.posture), bodyOf(to.posture)];
  const rises = DOWN.includes(was) && UP.includes(is);
  const sinks = UP.includes(was) && DOWN.includes(is);
  const words = rises ? RISES : sinks ? SINKS : undefined;
  // Where the line itself speaks of it, the lexicon says whether that is so.
  if (!words || [RISES, SINKS].some((one) => one.test(line.text)) || said.some((text) => words.test(text))) return [];
  return [
    {
      rule: 'lexicon',
      at: { saying },
      of: `${who} rising`,
      sentence: `${quoted(line.text)} has ${nameOf(scene, who)} ${rises ? 'stand up' : 'come down'} by its tags alone, and no words say so.`,
      advice: `Tell it in words, leave the posture as it is, ${OR_EXCUSE}.`,
    },
  ];
}
