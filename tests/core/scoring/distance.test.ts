import { describe } from 'vitest';
import { CITY, RURAL } from '#tests/core/small';
import { hold } from '#tests/core/scoring/cases';
import { called, met, policyWith } from '#tests/core/scoring/run';

const METRES = policyWith({ units: 'm' });
const KNIFE = { weapon: 'knife seen' };

describe('room', () => {
  hold([
    {
      title: 'given to an agitated person is something to sustain',
      criterion: 'room-given',
      run: met()
        .act('do:step-back', { does: [-5, 3] })
        .stand(75),
      says: /more room when it was needed most \(00:00\)/,
      decision: 1,
    },
    {
      title: 'given to a calm person is not',
      criterion: 'room-given',
      run: met()
        .feel(10)
        .act('do:step-back', { does: [-5, 3] }),
    },
    {
      title: 'given and taken again is not',
      criterion: 'room-given',
      run: met()
        .act('do:step-back', { does: [-5, 3] })
        .stand(75)
        .act('do:approach')
        .stand(12),
    },
    {
      title: 'given after crowding is not',
      criterion: 'room-given',
      run: met()
        .act('do:crowd')
        .act('do:step-back', { does: [-5, 3] }),
    },
    {
      title: 'less than two arm’s lengths is something to improve, at the move itself',
      criterion: 'too-close',
      run: met()
        .act('do:approach', { or: [['do:step-back', 'Step back']] })
        .stand(11),
      says: /stood 4 ft from Sam, who was agitated.*“Step back” was open to you/,
      decision: 1,
      event: 'moved',
    },
    {
      title: 'is told in the agency’s units',
      criterion: 'too-close',
      run: met().act('do:approach').stand(11),
      policy: METRES,
      says: /stood 1\.1 m from Sam.*about 2 m, until you are invited/,
      event: 'moved',
    },
    {
      title: 'less than that to a person in crisis is told as such',
      criterion: 'too-close',
      run: met().feel(90).act('do:approach').stand(15),
      says: /who was in crisis/,
      event: 'moved',
    },
    {
      title: 'less than that to a calm person is not',
      criterion: 'too-close',
      run: met().feel(10).act('do:approach').stand(11),
    },
    {
      title: 'less than that to give aid is not',
      criterion: 'too-close',
      run: met().act('do:render-aid').stand(6),
    },
    {
      title: 'less than that by force is judged as force',
      criterion: 'too-close',
      run: met().act('force:escort').stand(6),
    },
    {
      title: 'less than that while moving away is not',
      criterion: 'too-close',
      run: met().feel(10).act('do:approach').stand(8).feel(60).act('do:step-back').stand(15),
    },
    {
      title: 'of exactly two arm’s lengths is enough',
      criterion: 'too-close',
      run: met().act('do:approach').stand(18),
    },
  ]);
});

describe('a weapon in view', () => {
  hold([
    {
      title: 'answered with distance is something to sustain',
      criterion: 'distance-and-cover',
      run: met().act('say:open-question').see(KNIFE).act('do:step-back'),
      says: /weapon in view \(knife seen\) you took distance or cover/,
      decision: 2,
    },
    {
      title: 'answered with cover is something to sustain',
      criterion: 'distance-and-cover',
      run: met().see(KNIFE).act('do:take-cover'),
      says: /distance or cover/,
    },
    {
      title: 'answered with cover only after three other things is not',
      criterion: 'distance-and-cover',
      run: met().see(KNIFE).act('do:wait').act('say:command').act('say:command').act('do:take-cover'),
    },
    {
      title: 'that was never there cannot be answered',
      criterion: 'distance-and-cover',
      run: met().act('do:take-cover'),
    },
    {
      title: 'met in the open, with cover on offer, is something to improve',
      criterion: 'weapon-without-cover',
      run: met()
        .see(KNIFE)
        .act('say:command', { or: [['do:take-cover', 'Behind the engine block']] }),
      says: /stayed 20 ft away without cover; here “Behind the engine block” was open to you/,
      decision: 1,
    },
    {
      title: 'met from cover is not',
      criterion: 'weapon-without-cover',
      run: met()
        .stand(60, { cover: true })
        .see(KNIFE)
        .act('say:explain', { or: ['do:take-cover'] }),
    },
    {
      title: 'met from seven metres is not',
      criterion: 'weapon-without-cover',
      run: met()
        .stand(70)
        .see(KNIFE)
        .act('say:explain', { or: ['do:take-cover'] }),
    },
    {
      title: 'with nothing to stand behind is not',
      criterion: 'weapon-without-cover',
      run: met().see(KNIFE).act('say:explain'),
    },
    {
      title: 'walked toward is something to improve',
      criterion: 'closed-on-weapon',
      run: met().see(KNIFE).act('do:approach'),
      says: /moved toward Sam with a weapon in view .*keep something solid between you/,
      decision: 1,
    },
    {
      title: 'put down is no longer in view',
      criterion: 'closed-on-weapon',
      run: met().see(KNIFE).see({ weapon: 'dropped on the bench' }).act('do:approach'),
    },
    {
      title: 'made safe is no longer in view',
      criterion: 'closed-on-weapon',
      run: met().see(KNIFE).act('do:secure-weapon').act('do:approach'),
    },
    {
      title: 'made safe by agreement is something to sustain',
      criterion: 'weapon-made-safe',
      run: met().see(KNIFE).act('do:secure-weapon'),
      says: /safe by agreement, with no hands on Sam/,
      decision: 1,
    },
    {
      title: 'made safe by hands is judged as force',
      criterion: 'weapon-made-safe',
      run: met().see(KNIFE).act('force:control-hold do:secure-weapon'),
    },
    {
      title: 'answered with an order is something to improve',
      criterion: 'orders-at-blade',
      run: met()
        .see(KNIFE)
        .act('say:command', { or: [['say:explain', 'I am going to move back.']] }),
      says: /first answer to the weapon was an order; a stronger option: you could have said “I am going to move back”/,
      decision: 1,
    },
    {
      title: 'asked about neither dispatch nor the person is something to improve',
      criterion: 'weapon-unasked',
      run: met()
        .act('do:wait', { or: [['say:ask-about-weapon', 'Anything sharp on you?']] })
        .act('do:wait', { or: ['say:ask-about-weapon'] }),
      says: /neither dispatch nor Sam .*“Anything sharp on you\?”/,
      decision: 1,
    },
    {
      title: 'asked about on the way is not missed',
      criterion: 'weapon-unasked',
      run: called()
        .act('ask:dispatch-weapons')
        .enter('contact')
        .act('do:wait', { or: ['say:ask-about-weapon'] })
        .act('do:wait', { or: ['say:ask-about-weapon'] }),
    },
  ]);
});

describe('an agency', () => {
  hold(
    [CITY, RURAL].map((policy) => ({
      title: `judges distance alike in ${policy.name.toLowerCase()}`,
      criterion: 'too-close',
      run: met().act('do:approach').stand(11),
      policy,
      says: /stood 4 ft/,
      event: 'moved' as const,
    })),
  );
});
