import { describe } from 'vitest';
import { hold } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

const KNIFE = { weapon: 'knife seen' };

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
