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

describe('arrival, light and noise', () => {
  hold([
    {
      title: 'a quiet arrival with a loud one on offer is something to sustain',
      criterion: 'quiet-arrival',
      run: called()
        .act('do:arrive-quietly', { or: ['do:arrive-hot'] })
        .enter('contact')
        .act('do:wait'),
      says: /without lights or siren/,
      decision: 1,
    },
    {
      title: 'a quiet arrival that was the only way to arrive is not',
      criterion: 'quiet-arrival',
      run: called().act('do:arrive-quietly').enter('contact').act('do:wait'),
    },
    {
      title: 'a quiet arrival after a siren is not',
      criterion: 'quiet-arrival',
      run: called()
        .act('do:siren')
        .act('do:arrive-quietly', { or: ['do:arrive-hot'] }),
    },
    {
      title: 'a light bar switched off early is something to sustain',
      criterion: 'light-bar-off',
      run: met().stand(60, { lightBar: true }).act('do:lights-off'),
      says: /light or noise out of the scene early/,
      decision: 1,
    },
    {
      title: 'a radio turned down early is, too',
      criterion: 'light-bar-off',
      run: met().act('do:radio-down'),
      says: /light or noise/,
    },
    {
      title: 'a light bar left on through three decisions is something to improve',
      criterion: 'light-bar-left-on',
      run: met()
        .stand(60, { lightBar: true })
        .act('do:wait', { or: [['do:lights-off', 'Kill the light bar']] })
        .act('say:introduce')
        .act('say:open-question'),
      says: /through 3 of your decisions .*“Kill the light bar” was open/,
      decision: 1,
    },
    {
      title: 'a light bar that cannot be reached is not',
      criterion: 'light-bar-left-on',
      run: met().stand(60, { lightBar: true }).act('do:wait').act('say:introduce').act('say:open-question'),
    },
    {
      title: 'a dark light bar is not',
      criterion: 'light-bar-left-on',
      run: met()
        .act('do:wait', { or: ['do:lights-off'] })
        .act('say:introduce')
        .act('say:open-question'),
    },
  ]);
});

describe('roles', () => {
  hold([
    {
      title: 'settled before or in the contact are something to sustain',
      criterion: 'one-voice',
      run: called().act('do:brief').enter('contact').act('say:introduce'),
      says: /one voice to follow/,
      decision: 1,
    },
    {
      title: 'settled without a word to the person are not',
      criterion: 'one-voice',
      run: called().act('do:brief').enter('contact').act('do:wait'),
    },
    {
      title: 'settled when it was over are not',
      criterion: 'one-voice',
      run: met().act('say:introduce').enter('outcome').act('do:brief'),
    },
    {
      title: 'left open once a second officer is there are something to improve',
      criterion: 'many-voices',
      run: met()
        .come('backup')
        .act('say:introduce', { or: [['do:one-voice', 'I talk, you cover']] }),
      says: /“I talk, you cover” was open/,
      decision: 1,
    },
    {
      title: 'are not an issue for an officer alone',
      criterion: 'many-voices',
      run: met().act('say:introduce', { or: ['do:one-voice'] }),
    },
    {
      title: 'are not changed by an ambulance',
      criterion: 'many-voices',
      run: met()
        .come('ems')
        .act('say:introduce', { or: ['do:one-voice'] }),
    },
    {
      title: 'settled in dispatch are settled',
      criterion: 'many-voices',
      run: called()
        .act('do:brief')
        .enter('contact')
        .come('backup')
        .act('say:introduce', { or: ['do:one-voice'] }),
    },
  ]);
});

describe('the place', () => {
  hold([
    {
      title: 'cleared of bystanders is something to sustain',
      criterion: 'bystanders-moved',
      run: met().act('do:clear-bystanders'),
      says: /bystanders moved back \(00:00\)/,
      decision: 1,
    },
    {
      title: 'left full of bystanders is something to improve',
      criterion: 'bystanders-left',
      run: met()
        .act('do:wait', { or: [['do:clear-bystanders', 'Ask the man to film from across the street']] })
        .act('do:wait', { or: ['do:clear-bystanders'] }),
      says: /“Ask the man to film from across the street” was open/,
      decision: 1,
    },
    {
      title: 'with nobody to move is not',
      criterion: 'bystanders-left',
      run: met().act('do:wait').act('do:wait'),
    },
    {
      title: 'with a way out left open is something to sustain',
      criterion: 'way-out-open',
      run: met().act('do:reposition'),
      says: /a way out and so had you/,
      decision: 1,
    },
    {
      title: 'with the way out blocked later is not',
      criterion: 'way-out-open',
      run: met().act('do:reposition').act('do:block-exit'),
    },
  ]);
});

describe('the officer’s body', () => {
  hold([
    {
      title: 'made smaller, where it helped, is something to sustain',
      criterion: 'open-body',
      run: met().act('do:lower-height', { does: [-4, 4] }),
      says: /made yourself smaller/,
      decision: 1,
    },
    {
      title: 'made smaller before a weapon is not',
      criterion: 'open-body',
      run: met()
        .see(KNIFE)
        .act('do:lower-height', { does: [-4, 4] }),
    },
    {
      title: 'made smaller to no effect is not',
      criterion: 'open-body',
      run: met().act('do:open-stance', { does: [2] }),
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
