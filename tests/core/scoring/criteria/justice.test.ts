import { specify } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

const WANTS: readonly [string, string] = ['say:ask-wants', '"What do you want to happen now?"'];
const EXPLAIN: readonly [string, string] = ['say:explain', '"I am going to come one step closer."'];
const CHOICE: readonly [string, string] = ['say:offer-choice', '"The bench or the wall, you pick."'];

specify('voice-first', {
  kind: 'sustain',
  found: met()
    .act('say:introduce')
    .act('say:ask-wants', { text: '"What would help?"', does: [-1, 3] })
    .act('say:suggest'),
  decision: 2,
  says: 'You asked Sam what would help before you asked for anything yourself: “What would help?”.',
  silent: {
    'where advice was given before it': met().act('say:suggest').act('say:ask-wants'),
    'where a limit was set before it': met().act('say:set-limit').act('say:ask-wants'),
    'where it was asked when the contact was over': met().act('say:introduce').enter('outcome').act('say:ask-wants'),
    'where an instruction was given before it': met().act('say:instruct').act('say:ask-wants'),
    'where force was used before it': met().act('force:escort').act('say:ask-wants'),
  },
});

specify('voice-missed', {
  kind: 'improve',
  found: met()
    .act('say:command', { or: [WANTS] })
    .act('say:offer-choice', { or: [WANTS] }),
  decision: 1,
  says: 'You never asked Sam what would help, and asking costs nothing even where it cannot be granted; here you could have said “What do you want to happen now?”.',
  silent: {
    'where it was never on offer': met().act('say:command').act('say:reflect').act('do:wait'),
    'where it was on offer once': met()
      .act('say:command', { or: [WANTS] })
      .act('say:reflect'),
    'where a choice was offered before anything was asked for': met()
      .act('say:offer-choice', { or: [WANTS] })
      .act('say:instruct', { or: [WANTS] }),
    'where it was asked at last': met()
      .act('say:explain', { or: [WANTS] })
      .act('say:explain', { or: [WANTS] })
      .act('say:ask-wants'),
  },
});

specify('explained-first', {
  kind: 'sustain',
  found: met().act('say:explain', { text: '"I will walk on your right."' }).act('do:walk-together'),
  decision: 1,
  says: 'You told Sam what would happen and why before you did it: “I will walk on your right”.',
  also: {
    'before a search': {
      run: met().act('say:explain', { text: 'I have to check your pockets.' }).act('do:search'),
      says: /before you did it: “I have to check your pockets”/,
    },
  },
  silent: {
    'where it was explained long before': met().act('say:explain').act('do:wait').act('do:walk-together'),
    'where something else was explained and done right before': met()
      .act('say:explain do:lower-height')
      .act('do:walk-together'),
    'where an attack left no time for it': met()
      .act('say:explain')
      .see({ behavior: 'assaultive' })
      .act('force:takedown'),
    'where only a step back followed': met().act('say:explain').act('do:step-back'),
    'where the person left freely': met().act('say:explain').act('end:voluntary-transport'),
    'where it was explained afterwards': met().act('do:search').act('say:explain'),
    'where nothing followed': met().act('say:explain').act('say:reflect'),
  },
});

specify('explained-first', {
  kind: 'sustain',
  found: met().act('say:explain', { text: '"A doctor will see you."' }).act('end:ems-transport'),
  decision: 1,
  says: 'You told Sam what would happen and why before you did it: “A doctor will see you”.',
  silent: {},
});

specify('unexplained', {
  kind: 'improve',
  found: met().act('force:escort', { or: [['say:explain force:escort', '"I am going to take your arm now."']] }),
  decision: 1,
  says: 'You acted without telling Sam what would happen and why (00:00); a stronger option: “I am going to take your arm now” was open to you.',
  also: {
    'at a search': {
      run: met().act('do:search', { or: [['say:explain do:search', '"I will say each pocket first."']] }),
      says: /could have said “I will say each pocket first”/,
    },
    'at hands without a word, whatever was on offer': {
      run: met().act('force:escort', { or: [EXPLAIN] }),
      says: /say what you are about to do and why, and leave a moment for an answer/,
    },
    'where something else had been explained and done right before': {
      run: met()
        .act('say:explain do:lower-height')
        .act('do:search', { or: ['say:explain do:search'] }),
      says: /^You acted without telling Sam/,
      decision: 2,
    },
  },
  silent: {
    'where what was on offer explained something else': met().act('do:search', { or: [EXPLAIN] }),
    'where the ground was said in the act itself': met().act('end:involuntary-hold say:tell-rights', {
      or: ['say:explain end:involuntary-hold'],
    }),
    'where the act was asked about': met().act('do:walk-together say:ask-permission', {
      or: ['say:explain do:walk-together'],
    }),
    'where it was an offer': met().act('end:ems-transport say:offer-help', { or: ['say:explain end:ems-transport'] }),
    'where nothing was done to the person': met().act('do:step-back', { or: ['say:explain do:search'] }),
    'where it was explained right before': met()
      .act('say:explain')
      .act('do:search', { or: ['say:explain do:search'] }),
    'on the way to the call': called().act('do:approach', { or: ['say:explain do:approach'] }),
  },
});

specify('choice-offered', {
  kind: 'sustain',
  found: met()
    .act('say:introduce')
    .act('say:offer-choice', { text: CHOICE[1], does: [-1] }),
  decision: 2,
  says: 'You gave Sam something to decide, and with it some control: “The bench or the wall, you pick”.',
  silent: {
    'where it moved nothing': met().act('say:offer-choice'),
    'where help was offered in place of a choice': met().act('say:offer-help', { does: [-4, 2] }),
    'where it was said when the contact was over': met()
      .enter('outcome')
      .act('say:offer-choice', { does: [-4, 2] }),
    'where it set the person back': met().act('say:offer-choice', { does: [5] }),
  },
});

specify('choice-missed', {
  kind: 'improve',
  found: met()
    .act('say:instruct', { or: [CHOICE] })
    .act('say:instruct', { or: [CHOICE] }),
  decision: 1,
  says: 'You left Sam nothing to decide; here you could have said “The bench or the wall, you pick”.',
  also: {
    'where one way on was put to the person': {
      run: met()
        .act('say:instruct', { or: [CHOICE] })
        .act('say:offer-help', { or: [CHOICE] }),
      says: /^You put one way on to Sam, and no other to choose from; here/,
    },
  },
  silent: {
    'where it was never on offer': met().act('say:instruct').act('say:instruct'),
    'where it was on offer once': met()
      .act('say:instruct', { or: [CHOICE] })
      .act('say:instruct'),
    'where it was offered at last': met()
      .act('say:instruct', { or: [CHOICE] })
      .act('say:instruct', { or: [CHOICE] })
      .act('say:offer-choice'),
    'where the person was left time instead': met()
      .act('say:reassure do:lower-height', { or: [CHOICE] })
      .act('say:ask-wants', { or: [CHOICE] }),
    'where leave was asked': met()
      .act('say:instruct', { or: [CHOICE] })
      .act('say:instruct', { or: [CHOICE] })
      .act('say:ask-permission'),
  },
});

specify('honest', {
  kind: 'sustain',
  found: met()
    .act('say:introduce')
    .act('say:honest-promise', { text: '"I can call them. I cannot stop the bus."', does: [-1, 2] }),
  decision: 2,
  says: 'You promised Sam only what you could keep: “I can call them. I cannot stop the bus”.',
  silent: {
    'where a promise nobody can keep was made on the way out': met()
      .act('say:honest-promise')
      .enter('outcome')
      .act('say:false-promise'),
    'where it was made when the contact was over': met()
      .act('say:introduce')
      .enter('outcome')
      .act('say:honest-promise'),
    'beside a promise that nobody can keep': met().act('say:honest-promise').act('say:false-promise'),
  },
});

specify('name-asked', {
  kind: 'sustain',
  found: met()
    .act('do:wait')
    .act('do:wait')
    .act('do:wait')
    .act('do:wait')
    .act('say:ask-name', { does: [0, 2] }),
  decision: 5,
  says: 'You asked Sam what to be called, early enough for it to be about respect (01:20).',
  silent: {
    'as the sixth thing': met()
      .act('do:wait')
      .act('do:wait')
      .act('do:wait')
      .act('do:wait')
      .act('do:wait')
      .act('say:ask-name'),
    'where dispatch was asked who it is': called().act('ask:dispatch-history').enter('contact').act('say:introduce'),
  },
});

specify('affirmed', {
  kind: 'sustain',
  found: met()
    .act('say:introduce')
    .act('say:affirm', { text: '"You kept those buses running."', does: [-1, 2] }),
  decision: 2,
  says: 'You found something true and good to say to Sam: “You kept those buses running”.',
  silent: {
    'where it moved nothing': met().act('say:affirm'),
    'where it set the person back': met().act('say:affirm', { does: [2, 1] }),
    'where it was a fact and not a kindness': met().act('say:explain', { does: [-1, 2] }),
  },
});

specify('ability-asked', {
  kind: 'sustain',
  found: met().feel(60, 20, 59).act('say:introduce').act('say:ask-ability'),
  decision: 2,
  says: 'You checked whether Sam could hear and follow you when little seemed to reach Sam (00:06).',
  silent: {
    'where it was asked when the contact was over': met().act('say:introduce').enter('outcome').act('say:ask-ability'),
    'where it was only on offer': met().act('say:introduce', { or: ['say:ask-ability'] }),
  },
});

specify('ability-unasked', {
  kind: 'improve',
  found: met()
    .act('say:instruct')
    .act('say:set-limit', { or: [['say:ask-ability', '"Can you hear me over the rain?"']] }),
  decision: 2,
  says: 'You gave Sam 2 instructions without finding out whether they could be followed; here you could have said “Can you hear me over the rain?”.',
  silent: {
    'where it was never on offer': met().act('say:instruct').act('say:set-limit'),
    'where one instruction was given': met()
      .act('say:instruct', { or: ['say:ask-ability'] })
      .act('say:reflect'),
    'where it was checked before the first': met()
      .act('say:ask-ability')
      .act('say:instruct', { or: ['say:ask-ability'] })
      .act('say:instruct'),
    'where no instruction was given': met()
      .act('say:reflect', { or: ['say:ask-ability'] })
      .act('say:reflect', { or: ['say:ask-ability'] }),
    'where it was checked afterwards': met()
      .act('say:command', { or: ['say:ask-ability'] })
      .act('say:command')
      .act('say:ask-ability'),
  },
});

specify('order-first', {
  kind: 'improve',
  found: met().act('say:command', { text: '"Show me your hands."', or: [['say:introduce', '"I am Ana."']] }),
  decision: 1,
  says: 'The first thing Sam heard from you was an order: “Show me your hands” (00:00); a stronger option: you could have said “I am Ana”.',
  also: {
    'after a silence': { run: met().act('do:wait').act('say:set-limit'), says: /an order/, decision: 2 },
  },
  silent: {
    'where a name came first': met().act('say:introduce').act('say:command'),
    'where one thing was asked calmly': met().act('say:instruct'),
    'where there was a knife to answer': met().see({ holds: 'knife' }).act('say:command'),
    'where Sam was attacking': met().see({ behavior: 'assaultive' }).act('say:command'),
  },
});
