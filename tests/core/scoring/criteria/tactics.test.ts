import { specify } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

specify('quiet-arrival', {
  kind: 'sustain',
  found: called()
    .act('ask:dispatch-history')
    .act('do:arrive-quietly', { or: ['do:arrive-hot'] }),
  decision: 2,
  says: 'You arrived without lights or siren and parked short, so Sam met a person before a police car.',
  silent: {
    'where a loud arrival was never on offer': called().act('do:arrive-quietly', { or: ['ask:dispatch-history'] }),
    'where the siren was used on the way': called()
      .act('do:siren', { or: ['do:arrive-hot'] })
      .act('do:arrive-quietly', { or: ['do:arrive-hot'] }),
    'where the arrival was loud': called().act('do:arrive-hot', { or: ['do:arrive-quietly'] }),
  },
});

specify('light-bar-off', {
  kind: 'sustain',
  found: met()
    .act('say:introduce')
    .act('do:lights-off', { does: [-3] }),
  decision: 2,
  says: 'You took light or noise out of the scene early (00:06), and Sam had less to take in.',
  also: {
    'where the radio was turned down': { run: met().act('do:radio-down', { does: [-2] }), says: /light or noise/ },
  },
  silent: {
    'as the seventh thing': met()
      .act('do:wait')
      .act('do:wait')
      .act('do:wait')
      .act('do:wait')
      .act('do:wait')
      .act('do:wait')
      .act('do:lights-off'),
    'where it was done on the way': called().act('do:lights-off').enter('contact').act('do:wait'),
    'where it was only on offer': met().act('do:wait', { or: ['do:lights-off', 'do:radio-down'] }),
  },
});

specify('light-bar-left-on', {
  kind: 'improve',
  found: met()
    .stand(60, { lightBar: true })
    .act('say:introduce')
    .act('say:reflect', { or: [['do:lights-off', 'Kill the light bar']] })
    .act('say:reflect'),
  decision: 2,
  says: 'The light bar flashed through 3 of your decisions while Sam tried to follow you; here “Kill the light bar” was open to you.',
  silent: {
    'where the switch was never on offer': met()
      .stand(60, { lightBar: true })
      .act('say:introduce')
      .act('say:reflect')
      .act('say:reflect'),
    'where it flashed through two decisions': met()
      .stand(60, { lightBar: true })
      .act('say:introduce', { or: ['do:lights-off'] })
      .act('say:reflect', { or: ['do:lights-off'] })
      .stand(60, { lightBar: false })
      .act('say:reflect'),
    'where it was switched off in the end': met()
      .stand(60, { lightBar: true })
      .act('say:introduce', { or: ['do:lights-off'] })
      .act('say:reflect')
      .act('say:reflect')
      .act('do:lights-off'),
    'where it was dark': met()
      .act('do:wait', { or: ['do:lights-off'] })
      .act('say:introduce')
      .act('say:open-question'),
  },
});

specify('one-voice', {
  kind: 'sustain',
  found: met().act('say:introduce').act('do:one-voice'),
  decision: 2,
  says: 'You settled who talks and who covers (00:06), so that Sam had one voice to follow.',
  also: {
    'where it was settled on the way': {
      run: called().act('do:brief').enter('contact').act('say:introduce'),
      says: /one voice to follow/,
      decision: 1,
    },
  },
  silent: {
    'where nobody spoke to the person': met().act('do:one-voice').act('do:wait'),
    'where it was settled when the contact was over': met().act('say:introduce').enter('outcome').act('do:one-voice'),
    'where it was only on offer': met().act('say:introduce', { or: ['do:one-voice'] }),
  },
});

specify('one-voice', {
  kind: 'sustain',
  found: met().act('do:brief').act('say:introduce'),
  decision: 1,
  says: 'You briefed those arriving (00:00), so that Sam had one voice to follow.',
  silent: {},
});

specify('many-voices', {
  kind: 'improve',
  found: met()
    .act('say:introduce')
    .come('cit-officer')
    .act('say:reflect', { or: [['do:one-voice', 'You cover, I talk']] }),
  decision: 2,
  says: 'More than one officer stood there and it was not settled who speaks to Sam; here “You cover, I talk” was open to you.',
  also: {
    'where backup came': {
      run: met()
        .come('backup')
        .act('say:introduce', { or: [['do:one-voice', 'I talk, you cover']] }),
      says: /“I talk, you cover” was open/,
      decision: 1,
    },
  },
  silent: {
    'where it was never on offer': met().come('backup').act('say:introduce').act('say:reflect'),
    'where it was on offer only before the second officer came': met()
      .act('say:introduce', { or: ['do:one-voice'] })
      .come('backup')
      .act('say:reflect'),
    'where a clinician without police came': met()
      .come('mobile-crisis')
      .act('say:reflect', { or: ['do:one-voice'] }),
    'where it was settled after the contact': met()
      .come('backup')
      .act('say:introduce', { or: ['do:one-voice'] })
      .enter('outcome')
      .act('do:brief'),
    'for an officer alone': met().act('say:introduce', { or: ['do:one-voice'] }),
    'where an ambulance came': met()
      .come('ems')
      .act('say:introduce', { or: ['do:one-voice'] }),
    'where it had been settled on the way': called()
      .act('do:brief')
      .enter('contact')
      .come('backup')
      .act('say:introduce', { or: ['do:one-voice'] }),
  },
});

specify('bystanders-moved', {
  kind: 'sustain',
  found: met().act('say:introduce').act('do:clear-bystanders'),
  decision: 2,
  says: 'You had bystanders moved back (00:06), which left Sam fewer eyes and you fewer people to protect.',
  silent: {
    'where it was done when the contact was over': met()
      .act('say:introduce')
      .enter('outcome')
      .act('do:clear-bystanders'),
    'where it was only on offer': met().act('say:introduce', { or: ['do:clear-bystanders'] }),
  },
});

specify('bystanders-left', {
  kind: 'improve',
  found: met()
    .act('say:introduce', { or: [['do:clear-bystanders', 'Ask the man to film from over there']] })
    .act('say:reflect')
    .act('say:reflect')
    .act('say:reflect'),
  decision: 1,
  says: 'Nobody saw to the people who stood by and watched Sam; here “Ask the man to film from over there” was open to you.',
  silent: {
    'where it was never on offer': met().act('say:introduce').act('say:reflect'),
    'where there was no time for it': met()
      .act('say:introduce', { or: ['do:clear-bystanders'] })
      .act('say:reflect')
      .act('say:reflect'),
    'where it was done at last': met()
      .act('say:introduce', { or: ['do:clear-bystanders'] })
      .act('say:reflect', { or: ['do:clear-bystanders'] })
      .act('do:clear-bystanders'),
  },
});

specify('way-out-open', {
  kind: 'sustain',
  found: met()
    .act('say:introduce')
    .act('do:reposition', { does: [-1, 1] }),
  decision: 2,
  says: 'You moved so that Sam had a way out and so had you (00:06).',
  silent: {
    'where the way out had been blocked before': met().act('do:block-exit').act('do:reposition'),
    'where it was done on the way': called().act('do:reposition').enter('contact').act('do:wait'),
    'where the officer stepped back in place of it': met().act('do:step-back'),
    'where the way out was blocked later': met().act('do:reposition').act('do:block-exit'),
  },
});

specify('open-body', {
  kind: 'sustain',
  found: met()
    .act('say:introduce')
    .act('do:open-stance', { does: [-3, 2] }),
  decision: 2,
  says: 'You made yourself smaller with your body (00:06), and Sam had less to guard against.',
  also: {
    'where the officer came down to the person’s height': {
      run: met().act('do:lower-height', { does: [-4, 4] }),
      says: /made yourself smaller/,
    },
  },
  silent: {
    'where it moved nothing': met().act('do:lower-height'),
    'where a weapon was in view': met()
      .see({ holds: 'knife' })
      .act('do:open-stance', { does: [-3, 2] }),
    'where it was done when the contact was over': met()
      .enter('outcome')
      .act('do:open-stance', { does: [-3, 2] }),
    'where it set the person back': met().act('do:open-stance', { does: [2] }),
  },
});

specify('time-taken', {
  kind: 'sustain',
  found: met()
    .act('say:reflect', { does: [-20] })
    .act('say:offer-help end:voluntary-transport'),
  decision: 2,
  says: 'Sam was agitated at 00:00; you took the time until Sam was anxious before you settled anything (00:10).',
  silent: {
    'where Sam was still agitated': met().act('say:reflect').act('say:offer-help end:voluntary-transport'),
    'where Sam had not been agitated': met().feel(40).act('say:reflect').act('say:offer-help end:voluntary-transport'),
    'where nothing was settled': met()
      .act('say:reflect', { does: [-20] })
      .act('say:open-question'),
  },
});
