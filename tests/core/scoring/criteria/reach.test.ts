import { specify } from '#tests/core/scoring/cases';
import { met, type Run } from '#tests/core/scoring/run';

/** Somebody who goes into crisis while force is on offer. */
const near = (run: Run) => run.feel(80).act('say:reflect', { or: ['force:escort'] });

/** Somebody close to Sam has said what makes it hard to follow. */
const told = met().act('ask:family').hear('okoro', 'One ear is bad.').learn('One ear is bad', 'ability');

specify('ability-told', {
  kind: 'sustain',
  found: near(told),
  decision: 1,
  says: 'The call was close to force at 00:15, and you had been told what might keep Sam from doing as you ask (00:00); next time make sure of it with Sam as well: “Can you hear me? Can you do that?”',
  silent: {
    'where it was asked of Sam as well': near(told.act('say:ask-ability')),
    'where what was told bears on something else': near(
      met().act('ask:family').hear('okoro', 'It is Sam.').learn('It is Sam', 'family'),
    ),
    'where the officer’s own pressure brought force near': near(told.act('say:command', { does: [12] })),
    'where force never came within reach': told.act('say:reflect', { or: ['force:escort'] }),
  },
});

specify('ability-known', {
  kind: 'sustain',
  found: near(met().act('say:ask-ability')),
  decision: 1,
  says: 'The call was close to force at 00:12, and you found out from Sam what might keep Sam from doing as you ask (00:00), so that not answering did not have to pass for refusing.',
  also: {
    'where it was asked soon after': { run: near(met()).act('say:ask-ability'), says: /close to force/, decision: 2 },
    'where it was asked by signs': {
      run: near(met().act('do:show').learn('One ear is bad', 'ability')),
      says: /from Sam/,
      decision: 1,
    },
    'where it was told first, and asked as well': {
      run: near(told.act('say:ask-ability')),
      says: /from Sam/,
      decision: 2,
    },
  },
  silent: {
    'where somebody else only told it': near(told),
    'where signs brought nothing to light': near(met().act('do:show')),
    'where force never came within reach': met()
      .act('say:ask-ability')
      .act('say:reflect', { or: ['force:escort'] }),
    'where it was asked long after': near(met()).act('do:wait').act('do:wait').act('say:ask-ability'),
    'where force was used on somebody who resisted': near(met().act('say:ask-ability')).act('force:escort'),
  },
});

specify('ability-unknown', {
  kind: 'improve',
  found: near(met().act('say:introduce', { or: [['say:ask-ability', '"Can you hear me?"']] })),
  decision: 1,
  says: 'The call was close to force at 00:06, and you did not know whether Sam could hear and follow you; here you could have said “Can you hear me?”.',
  silent: {
    'where it was never on offer': near(met().act('say:introduce')),
    'where it was asked': near(met().act('say:ask-ability')),
    'where force never came within reach': met()
      .act('say:introduce', { or: ['say:ask-ability'] })
      .act('say:reflect', { or: ['force:escort'] }),
  },
});
