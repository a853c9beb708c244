import { TWO_ARMS } from '#doctrine';
import { isHere, presenceOf, present, type Situation, spotOf } from '#encounter';
import { distance } from '#place';
import { bodyOf, type Posture } from '#story';
import { type Moment, nameOf, OR_EXCUSE, quoted, type Remark, type Scene } from '#truth/told';

/** Says that nobody at all has come to harm. */
const NOBODY_HURT = /\b(?:nobody|no one)(?: else)? (?:has been|was|is|got|gets) hurt\b/i;
/** Says that somebody is turned onto the side. */
const ONTO_SIDE = /\bonto (?:his|her|their) side\b/i;

/** Postures of somebody who has hands on a person that is hurt. */
const AID: readonly Posture[] = ['give-aid'];

/** A line that tells of harm or care what the situation denies: nobody hurt who is, aid from afar, and a turn that has been made. */
export function careDenied(moment: Moment, scene: Scene): readonly Remark[] {
  const { line, saying, before, after } = moment;
  if (line.speaker !== undefined) return [];
  const [hurt] = after.injuries;
  if (NOBODY_HURT.test(line.text) && hurt)
    return [
      {
        rule: 'lexicon',
        at: { saying },
        of: 'harm',
        sentence: `${quoted(line.text)} says that nobody is hurt, but ${nameOf(scene, hurt.who)} is.`,
        advice: `Say it only where nobody has come to harm, ${OR_EXCUSE}.`,
      },
    ];
  const subject = presenceOf(before, scene.subject);
  if (ONTO_SIDE.test(line.text) && subject && bodyOf(subject.posture) === 'on-side')
    return [
      {
        rule: 'lexicon',
        at: { saying },
        of: 'side',
        sentence: `${quoted(line.text)} turns ${nameOf(scene, scene.subject)}, who lies on one side already.`,
        advice: `Leave it out where they have been turned, ${OR_EXCUSE}.`,
      },
    ];
  return aidFromAfar(moment, scene);
}

/** Somebody who begins to give aid farther than two arm's lengths from all who are hurt. */
function aidFromAfar({ line, saying, before, after }: Moment, scene: Scene): readonly Remark[] {
  const hurt = [...new Set(after.injuries.map(({ who }) => who))].filter((who) => isHere(after, who));
  const far = present(after).find(
    (who) => gives(after, who) && !gives(before, who) && hurt.length > 0 && nearest(after, who, hurt) > TWO_ARMS,
  );
  if (far === undefined) return [];
  return [
    {
      rule: 'distance',
      at: { saying },
      of: far,
      sentence: `${quoted(line.text)} has ${nameOf(scene, far)} give aid, ${(nearest(after, far, hurt) / 10).toFixed(1)} m from whoever is hurt.`,
      advice: `Bring them there first, with “# distance:” or “# at:”, ${OR_EXCUSE}.`,
    },
  ];
}

function gives(situation: Situation, who: string): boolean {
  const person = presenceOf(situation, who);
  return person !== undefined && AID.includes(person.posture);
}

function nearest(situation: Situation, who: string, others: readonly string[]): number {
  const from = spotOf(situation, who);
  const away = others.flatMap((other) => {
    const to = spotOf(situation, other);
    return from && to && other !== who ? [distance(from, to)] : [];
  });
  return Math.min(...away);
}
