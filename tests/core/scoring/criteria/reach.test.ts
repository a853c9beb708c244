import { specify } from '#tests/core/scoring/cases';
import { met, type Run } from '#tests/core/scoring/run';

/** Somebody who goes into crisis while force is on offer. */
const near = (run: Run) => run.feel(80).act('say:reflect', { or: ['force:escort'] });

specify('ability-known', {
  kind: 'sustain',
  found: near(met().act('say:ask-ability')),
  decision: 1,
  says: 'Force was within reach at 00:12, and you found out what might keep Sam from doing as you ask (00:00), so that not answering did not have to pass for refusing.',
  also: {
    'where it was asked soon after': { run: near(met()).act('say:ask-ability'), says: /within reach/, decision: 2 },
  },
  silent: {
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
  says: 'Force was within reach at 00:06, and you did not know whether Sam could hear and follow you; here you could have said “Can you hear me?”.',
  silent: {
    'where it was never on offer': near(met().act('say:introduce')),
    'where it was asked': near(met().act('say:ask-ability')),
    'where force never came within reach': met()
      .act('say:introduce', { or: ['say:ask-ability'] })
      .act('say:reflect', { or: ['force:escort'] }),
  },
});
