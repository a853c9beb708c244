import { RURAL } from '#tests/core/small';
import { specify } from '#tests/core/scoring/cases';
import { called, met, policyWith } from '#tests/core/scoring/run';

const KNIFE = { holds: 'knife' } as const;
const BACK: readonly [string, string] = ['do:step-back', 'Step back to the car'];

specify('room-given', {
  kind: 'sustain',
  found: met()
    .stand(30)
    .act('say:introduce')
    .act('do:step-back', { does: [-5, 3] })
    .stand(60),
  decision: 2,
  says: 'You gave Sam more room when you stood 10 ft apart and Sam was agitated (00:06), and never came nearer than two arm’s lengths.',
  silent: {
    'where the person was only anxious': met()
      .feel(49)
      .act('do:step-back', { does: [-5, 3] }),
    'where no room was gained by it': met().stand(30).act('do:step-back'),
    'where there was room before': met()
      .act('do:step-back', { does: [-5, 3] })
      .stand(75),
    'where it was on offer and not done': met().act('do:wait', { or: [BACK] }),
    'where the officer had been too close before': met()
      .act('do:approach')
      .stand(17)
      .act('do:step-back', { does: [-5, 3] })
      .stand(75),
    'where it was taken again': met()
      .act('do:step-back', { does: [-5, 3] })
      .stand(75)
      .act('do:approach')
      .stand(12),
    'where the officer had crowded the person before': met()
      .act('do:crowd')
      .act('do:step-back', { does: [-5, 3] }),
  },
});

specify('too-close', {
  kind: 'improve',
  found: met().act('say:introduce').act('do:approach').stand(17),
  decision: 2,
  event: 'moved',
  says: 'You stood 6 ft from Sam, who was agitated (00:06); keep two arm’s lengths, about 6 ft, until you are invited closer.',
  also: {
    'in the county as in the city': { run: met().act('do:approach').stand(11), policy: RURAL, says: /stood 4 ft/ },
    'with advice in the agency’s units': {
      run: met().act('do:approach').stand(11),
      policy: policyWith({ units: 'm' }),
      says: /stood 1\.1 m from Sam.*about 1\.8 m, until you are invited/,
    },
    'beside a stronger option that was on offer': {
      run: met()
        .act('do:approach', { or: [BACK] })
        .stand(11),
      says: /who was agitated.*“Step back to the car” was open to you/,
      decision: 1,
    },
  },
  silent: {
    'at two arm’s lengths exactly': met().act('do:approach').stand(18),
    'where the person was only anxious': met().feel(49).act('do:approach').stand(9),
    'where nobody moved': met().stand(9).act('say:reflect'),
    'where something was handed over': met().act('do:offer-item').stand(9),
    'where they walked together': met().act('do:walk-together').stand(9),
    'where crowding is judged by itself': met().act('do:crowd').stand(9),
    'where aid was given': met().act('do:render-aid').stand(6),
    'where the officer ran to somebody who was hurt': met().act('do:wait').hurt('sam', 'serious').stand(8),
    'where it came by force, which is judged by itself': met().act('force:escort').stand(6),
    'where the officer moved away': met().feel(10).act('do:approach').stand(8).feel(60).act('do:step-back').stand(15),
  },
});

specify('distance-and-cover', {
  kind: 'sustain',
  found: met().see(KNIFE).act('say:explain').act('do:take-cover').stand(60, { cover: true }),
  decision: 2,
  says: 'With a weapon in view (knife) you took distance or cover soon, and that bought time to talk.',
  also: {
    'where room was taken in place of cover': {
      run: met().act('say:open-question').see(KNIFE).act('do:step-back').stand(75),
      says: /weapon in view \(knife\) you took distance or cover/,
      decision: 2,
    },
  },
  silent: {
    'where room was taken before the weapon was seen': met().act('do:step-back').see(KNIFE).act('say:explain'),
    'where room was taken as the fourth thing': met()
      .see(KNIFE)
      .act('say:explain')
      .act('say:explain')
      .act('say:explain')
      .act('do:step-back'),
    'where the weapon had been dropped by then': met().see(KNIFE).see({ holds: 'nothing' }).act('do:step-back'),
    'where there was no weapon': met().act('do:take-cover'),
  },
});

specify('too-close', {
  kind: 'improve',
  found: met()
    .feel(90)
    .act('do:approach', { or: [BACK] })
    .stand(12),
  decision: 1,
  event: 'moved',
  says: 'You stood 1.2 m from Sam, who was in crisis (00:00); a stronger option: “Step back to the car” was open to you.',
  policy: policyWith({ units: 'm' }),
  silent: {},
});

/** A call in which something was said of a threat. */
const warned = called().learn('the driver heard a threat', 'threat');

specify('began-from-cover', {
  kind: 'sustain',
  found: warned.act('do:take-cover').stand(60, { cover: true }).enter('contact').act('say:introduce'),
  decision: 1,
  says: 'You did not know yet what Sam could do, and met Sam from behind cover (00:00).',
  silent: {
    'where nothing spoke of a threat': called()
      .act('do:take-cover')
      .stand(60, { cover: true })
      .enter('contact')
      .act('say:introduce'),
    'where it began in the open': warned.act('do:observe').enter('contact').act('say:introduce'),
  },
});

specify('began-in-the-open', {
  kind: 'improve',
  found: warned
    .act('do:observe', { or: [['do:take-cover', 'Stay behind the engine']] })
    .enter('contact')
    .act('say:introduce'),
  decision: 1,
  says: 'You did not know yet what Sam could do, and walked in without cover; here “Stay behind the engine” was open to you.',
  silent: {
    'where there was no cover on offer': warned.act('do:observe').enter('contact').act('say:introduce'),
    'where nothing spoke of a threat': called()
      .act('do:observe', { or: ['do:take-cover'] })
      .enter('contact')
      .act('say:introduce'),
    'where it began from cover': warned
      .act('do:take-cover')
      .stand(60, { cover: true })
      .enter('contact')
      .act('say:introduce'),
  },
});

specify('drew-back-from-calm', {
  kind: 'improve',
  found: met().feel(30).act('say:reflect').act('do:step-back').act('do:disengage'),
  decision: 3,
  says: 'You drew back from Sam once more (00:16), who was anxious and gave no reason for it; room that nobody needs tells a person that you are afraid of them.',
  silent: {
    'where it was done once': met().feel(30).act('say:reflect').act('do:step-back'),
    'where Sam was agitated': met().act('do:step-back').act('do:step-back'),
    'where a knife was in view': met().feel(30).see({ holds: 'knife' }).act('do:step-back').act('do:take-cover'),
  },
});
