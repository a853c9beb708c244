import { describe, expect, it } from 'vitest';
import { DO_TECHNIQUES, RESOURCES, SAY_TECHNIQUES } from '#doctrine';
import { called, met, reportOf, type Run } from '#tests/core/scoring/run';

function courseOf(run: Run) {
  return reportOf(run.act('force:escort')).ledger.at(-1)?.earlier ?? [];
}

/** Words whose place in the course is always the same, and why the report says they narrowed or widened the choices. */
const NARROWS = [
  ['do:crowd', 'You moved in close: distance is time.'],
  ['do:block-exit', 'You blocked the way out: it left no way but through.'],
  ['do:arrive-hot', 'You arrived with lights and siren: it began at a higher pitch.'],
  ['do:hurry', 'You hurried: time was an option.'],
  ['do:siren', 'You used the siren: nothing else could be heard.'],
  ['do:lights-on', 'You switched the light bar on: there was more to take in.'],
  ['say:repeat-command', 'You repeated a command: there was no time to take it in.'],
  ['say:threaten', 'You threatened: it confirmed the fear.'],
  ['say:argue', 'You argued with the belief: it closed off talk.'],
  ['say:challenge', 'You challenged or blamed: it asked for a defense.'],
  ['say:play-along', 'You played along with the belief: it fed the fear.'],
  ['say:dismiss', 'You dismissed or hurried them: it closed off talk.'],
  ['say:calm-down', 'You said to calm down: it closed off talk.'],
  ['say:false-promise', 'You promised what cannot be kept: it spent trust.'],
] as const;

const WIDENS = [
  ['do:step-back', 'You stepped back: more room is more time.'],
  ['do:take-cover', 'You took cover: cover buys time.'],
  ['do:reposition', 'You left a way out open: a way out was left.'],
  ['do:hold-for-resource', 'You held for a resource: help came nearer.'],
  ['do:clear-bystanders', 'You moved bystanders back: fewer people were at risk.'],
  ['do:one-voice', 'You agreed on one voice: one voice can be followed.'],
  ['do:disengage', 'You disengaged with a plan: the pressure came off.'],
  ['say:ask-ability', 'You checked that they could follow: it showed what could be followed.'],
  ['say:warn-force', 'You warned of force: it left a last choice.'],
  ['say:ask-about-weapon', 'You asked about a weapon: it told you what you faced.'],
  ['ask:witness', 'You asked a witness: facts make options.'],
  ['request:ems', 'You requested EMS: it put another option on its way.'],
] as const;

describe('the course before force', () => {
  it.each(NARROWS)('was narrowed by %s', (word, sentence) => {
    expect(courseOf(met().act(word))).toEqual([{ decision: 1, effect: 'narrowed', sentence }]);
  });

  it.each(WIDENS)('was widened by %s', (word, sentence) => {
    expect(courseOf(met().act(word))).toEqual([{ decision: 1, effect: 'widened', sentence }]);
  });

  it('was neither by words that moved little', () => {
    expect(
      courseOf(
        met()
          .act('say:introduce', { does: [-2, 3] })
          .act('say:closed-question'),
      ),
    ).toEqual([]);
  });

  it('was widened by words that moved much', () => {
    expect(courseOf(met().act('say:validate', { does: [-6, 5] }))[0]).toMatchObject({ effect: 'widened' });
  });

  it('was not narrowed by coming closer to a calm person, or to more than two arm’s lengths', () => {
    expect(courseOf(met().feel(10).act('do:approach').stand(10))).toEqual([]);
    expect(courseOf(met().act('do:approach').stand(30))).toEqual([]);
  });

  it('begins with the call, not with the contact', () => {
    expect(courseOf(called().act('do:arrive-hot').enter('contact'))[0]?.decision).toBe(1);
  });
});

describe('words for deeds', () => {
  it.each(SAY_TECHNIQUES.map(({ id }) => id))('say what was said in the past tense: %s', (id) => {
    const [entry] = courseOf(met().act(`say:${id}`, { does: [-20] }));
    expect(entry?.sentence).toMatch(/^You [a-z]+ ?.*[:.]/);
    expect(entry?.sentence).not.toContain('undefined');
  });

  it.each(DO_TECHNIQUES.map(({ id }) => id))('say what was done in the past tense: %s', (id) => {
    const [entry] = courseOf(met().act(`do:${id}`, { does: [-20] }));
    expect(entry?.sentence).toMatch(/^You [a-z]+ ?.*[:.]/);
    expect(entry?.sentence).not.toContain('undefined');
  });

  it.each(RESOURCES.map(({ id }) => id).filter((id) => id !== 'co-responder'))('name a resource: %s', (id) => {
    const [entry] = courseOf(met().act(`request:${id}`));
    expect(entry?.sentence).toMatch(/^You requested (a |an |the )?\S+/);
  });
});
