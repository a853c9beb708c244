import { specify } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

const KNIFE = { holds: 'knife' } as const;
const BACK: readonly [string, string] = ['do:step-back', 'Step back to the car'];

specify('weapon-without-cover', {
  kind: 'improve',
  found: met()
    .stand(69)
    .see(KNIFE)
    .act('say:explain')
    .act('say:explain', { or: [BACK] }),
  decision: 2,
  says: 'With a weapon in view you stayed 23 ft away without cover; here “Step back to the car” was open to you.',
  silent: {
    'where neither distance nor cover was on offer': met().stand(69).see(KNIFE).act('say:explain').act('say:explain'),
    'at seven meters': met()
      .stand(70)
      .see(KNIFE)
      .act('say:explain', { or: [BACK] }),
    'where the second answer was cover': met()
      .see(KNIFE)
      .act('say:explain', { or: [BACK] })
      .act('do:take-cover', { or: [BACK] }),
    'where the officer stood behind the car already': met()
      .stand(60, { cover: true })
      .see(KNIFE)
      .act('say:explain', { or: [BACK] }),
  },
});

specify('closed-on-weapon', {
  kind: 'improve',
  found: met()
    .see(KNIFE)
    .act('say:explain')
    .act('do:approach', { or: [BACK] }),
  decision: 2,
  says: 'You moved toward Sam with a weapon in view (knife); a stronger option: “Step back to the car” was open to you.',
  also: {
    'by force that takes hands, from farther off': {
      run: met().see(KNIFE).act('force:escort'),
      says: /^You moved toward Sam with a weapon in view/,
      decision: 1,
    },
    'with advice where nothing stronger was on offer': {
      run: met().see(KNIFE).act('do:approach'),
      says: /keep something solid between you/,
      decision: 1,
    },
  },
  silent: {
    'where the weapon was made safe first': met()
      .see(KNIFE)
      .act('do:secure-weapon')
      .see({ holds: 'nothing' })
      .act('do:approach'),
    'where the approach came before it was seen': met().act('do:approach').see(KNIFE).act('do:step-back'),
    'where the approach was only on offer': met()
      .see(KNIFE)
      .act('say:explain', { or: ['do:approach'] }),
    'where it had been put down': met().see(KNIFE).see({ holds: 'nothing' }).act('do:approach'),
  },
});

specify('weapon-made-safe', {
  kind: 'sustain',
  found: met().see(KNIFE).act('say:offer-choice').act('do:secure-weapon'),
  decision: 2,
  says: 'You made the weapon safe by agreement, with no hands on Sam.',
  silent: {
    'where hands took it': met().see(KNIFE).act('do:secure-weapon force:control-hold'),
    'where a threat got it': met().see(KNIFE).act('say:threaten do:secure-weapon'),
    'where it was only on offer': met()
      .see(KNIFE)
      .act('say:explain', { or: ['do:secure-weapon'] }),
  },
});

specify('came-near-unasked', {
  kind: 'improve',
  found: called()
    .act('ask:dispatch-weapons')
    .enter('contact')
    .stand(60)
    .act('say:reflect', { or: [['say:ask-about-weapon', '"Anything sharp on you?"']] })
    .stand(12)
    .act('do:lower-height'),
  decision: 2,
  says: 'You had asked dispatch about a weapon (00:00) and came within 4 ft of Sam (00:25) without asking Sam about it; here you could have said “Anything sharp on you?”.',
  silent: {
    'where the person was asked first': called()
      .act('ask:dispatch-weapons')
      .enter('contact')
      .stand(60)
      .act('say:ask-about-weapon', { or: ['say:reflect'] })
      .stand(12)
      .act('do:lower-height'),
    'where distance was kept': called()
      .act('ask:dispatch-weapons')
      .enter('contact')
      .stand(60)
      .act('say:reflect', { or: ['say:ask-about-weapon'] })
      .act('do:wait'),
    'where nothing was said of a weapon': met()
      .stand(60)
      .act('say:reflect', { or: ['say:ask-about-weapon'] })
      .stand(12)
      .act('do:lower-height'),
    'where it could not be asked': called().act('ask:dispatch-weapons').enter('contact').stand(12).act('say:reflect'),
  },
});

specify('weapon-unasked', {
  kind: 'improve',
  found: met()
    .act('say:reflect', { or: [['say:ask-about-weapon', '"Anything sharp on you?"']] })
    .act('say:reflect', { or: ['say:ask-about-weapon'] }),
  decision: 1,
  says: 'You asked neither dispatch nor Sam about a weapon; here you could have said “Anything sharp on you?”.',
  silent: {
    'where it was never on offer': met().act('say:reflect').act('say:reflect').act('do:wait'),
    'where it was on offer once': met()
      .act('say:reflect', { or: ['say:ask-about-weapon'] })
      .act('say:reflect'),
    'where dispatch was asked': called()
      .act('ask:dispatch-weapons')
      .enter('contact')
      .act('say:reflect', { or: ['say:ask-about-weapon'] })
      .act('say:reflect', { or: ['say:ask-about-weapon'] }),
    'where the weapon was made safe in the end': met()
      .act('say:reflect', { or: ['say:ask-about-weapon'] })
      .act('say:reflect', { or: ['say:ask-about-weapon'] })
      .act('do:secure-weapon'),
  },
});

specify('orders-at-blade', {
  kind: 'improve',
  found: met().see(KNIFE).act('say:command'),
  decision: 1,
  says: 'Your first answer to the weapon was an order; move back, then talk to Sam about what the weapon is for.',
  also: {
    'beside a stronger option that was on offer': {
      run: met()
        .see(KNIFE)
        .act('say:command', { or: [['say:explain', 'I am going to move back.']] }),
      says: /first answer to the weapon was an order; a stronger option: you could have said “I am going to move back”/,
    },
  },
  silent: {
    'where the order came before the weapon': met().act('say:command').see(KNIFE).act('do:step-back'),
    'where the order came as the fourth thing': met()
      .see(KNIFE)
      .act('do:step-back')
      .act('say:explain')
      .act('say:name-emotion')
      .act('say:command'),
    'where one calm instruction was given': met().see(KNIFE).act('say:instruct'),
  },
});

specify('orders-at-blade', {
  kind: 'improve',
  found: met()
    .see(KNIFE)
    .act('do:step-back')
    .act('say:command', { or: [['say:name-emotion', '"You look scared."']] }),
  decision: 2,
  says: 'You gave an order soon after the weapon came into view (00:06); a stronger option: you could have said “You look scared”.',
  silent: {},
});
