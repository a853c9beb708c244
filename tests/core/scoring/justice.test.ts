import { describe } from 'vitest';
import { hold } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

describe('voice', () => {
  hold([
    {
      title: 'given before anything was asked of the person is something to sustain',
      criterion: 'voice-first',
      run: met().act('say:ask-wants', { text: '"What would help right now?"' }).act('say:instruct'),
      says: /“What would help right now\?”/,
      decision: 1,
    },
    {
      title: 'given after an instruction is not',
      criterion: 'voice-first',
      run: met().act('say:instruct').act('say:ask-wants'),
    },
    {
      title: 'given after force is not',
      criterion: 'voice-first',
      run: met().act('force:escort').act('say:ask-wants'),
    },
    {
      title: 'never given is something to improve',
      criterion: 'voice-missed',
      run: met()
        .act('say:explain', { or: [['say:ask-wants', 'What do you want to happen?']] })
        .act('say:explain', { or: ['say:ask-wants'] }),
      says: /You never asked Sam what would help.*“What do you want to happen\?”/,
      decision: 1,
    },
    {
      title: 'given at last is not missed',
      criterion: 'voice-missed',
      run: met()
        .act('say:explain', { or: ['say:ask-wants'] })
        .act('say:explain', { or: ['say:ask-wants'] })
        .act('say:ask-wants'),
    },
  ]);
});

describe('reasons', () => {
  hold([
    {
      title: 'given before an intrusion are something to sustain',
      criterion: 'explained-first',
      run: met().act('say:explain', { text: 'I have to check your pockets.' }).act('do:search'),
      says: /before you did it: “I have to check your pockets”/,
      decision: 1,
    },
    {
      title: 'given after it are not',
      criterion: 'explained-first',
      run: met().act('do:search').act('say:explain'),
    },
    {
      title: 'given where nothing followed are not',
      criterion: 'explained-first',
      run: met().act('say:explain').act('say:reflect'),
    },
    {
      title: 'left out before an approach, where they were on offer, are something to improve at the approach',
      criterion: 'unexplained',
      run: met()
        .act('do:wait', { or: [['say:explain', 'I will come one step closer.']] })
        .act('do:approach'),
      says: /acted without telling Sam .*before it you could have said “I will come one step closer”/,
      decision: 2,
    },
    {
      title: 'given in the same breath are given',
      criterion: 'unexplained',
      run: met()
        .act('do:wait', { or: ['say:explain'] })
        .act('do:search say:explain'),
    },
    {
      title: 'that were never on offer are not missed',
      criterion: 'unexplained',
      run: met().act('do:wait').act('do:approach'),
    },
    {
      title: 'for driving there are not owed',
      criterion: 'unexplained',
      run: called().act('do:approach', { or: ['say:explain'] }),
    },
  ]);
});

describe('choices', () => {
  hold([
    {
      title: 'given to the person, where it helped, are something to sustain',
      criterion: 'choice-offered',
      run: met().act('say:offer-choice', { text: 'Bench, or standing?', does: [-4, 4] }),
      says: /some control: “Bench, or standing\?”/,
      decision: 1,
    },
    {
      title: 'that set the person back are not',
      criterion: 'choice-offered',
      run: met().act('say:offer-choice', { does: [5] }),
    },
    {
      title: 'never given are something to improve',
      criterion: 'choice-missed',
      run: met()
        .act('say:command', { or: [['say:offer-choice', 'Here or there?']] })
        .act('say:command', { or: ['say:offer-choice'] }),
      says: /You left Sam nothing to decide; .*“Here or there\?”/,
      decision: 1,
    },
  ]);
});

describe('promises', () => {
  hold([
    {
      title: 'that can be kept are something to sustain',
      criterion: 'honest',
      run: met().act('say:honest-promise', { text: 'I will tell you before I move.' }),
      says: /only what you could keep: “I will tell you before I move”/,
      decision: 1,
    },
    {
      title: 'beside one that cannot are not',
      criterion: 'honest',
      run: met().act('say:honest-promise').act('say:false-promise'),
    },
  ]);
});

describe('respect', () => {
  hold([
    {
      title: 'in asking for a name early is something to sustain',
      criterion: 'name-asked',
      run: met().act('say:ask-name'),
      says: /asked Sam what to be called/,
      decision: 1,
    },
    {
      title: 'in asking for a name as the sixth thing is late',
      criterion: 'name-asked',
      run: met().act('do:wait').act('do:wait').act('do:wait').act('do:wait').act('do:wait').act('say:ask-name'),
    },
    {
      title: 'in something true and good is something to sustain',
      criterion: 'affirmed',
      run: met().act('say:affirm', { text: 'Fourteen years is a long time.', does: [-2, 4] }),
      says: /something true and good .*“Fourteen years is a long time”/,
      decision: 1,
    },
    {
      title: 'that is not taken as such is not',
      criterion: 'affirmed',
      run: met().act('say:affirm', { does: [2, -4] }),
    },
  ]);
});

describe('ability to comply', () => {
  hold([
    {
      title: 'asked about is something to sustain',
      criterion: 'ability-asked',
      run: met().act('say:ask-ability'),
      says: /whether Sam could hear and follow/,
      decision: 1,
    },
    {
      title: 'taken for granted through two instructions is something to improve',
      criterion: 'ability-unasked',
      run: met()
        .act('say:command', { or: [['say:ask-ability', 'Can you hear me over the rain?']] })
        .act('say:command'),
      says: /gave Sam 2 instructions .*“Can you hear me over the rain\?”/,
      decision: 1,
    },
    {
      title: 'is not at issue for one who gave no instruction',
      criterion: 'ability-unasked',
      run: met()
        .act('say:reflect', { or: ['say:ask-ability'] })
        .act('say:reflect', { or: ['say:ask-ability'] }),
    },
    {
      title: 'asked about after the instructions is asked about',
      criterion: 'ability-unasked',
      run: met()
        .act('say:command', { or: ['say:ask-ability'] })
        .act('say:command')
        .act('say:ask-ability'),
    },
  ]);
});

describe('a rupture', () => {
  const broken = met().act('say:threaten', { does: [12, -10] });
  hold([
    {
      title: 'that was apologized for soon is something to sustain',
      criterion: 'repaired',
      run: broken.act('do:step-back').act('say:apologize'),
      says: /sorry to Sam 12 seconds after what had gone wrong at 00:00/,
      decision: 3,
    },
    {
      title: 'that was apologized for much later is not',
      criterion: 'repaired',
      run: broken.act('do:wait').act('do:wait').act('do:wait').act('say:apologize'),
    },
    {
      title: 'that never was cannot be repaired',
      criterion: 'repaired',
      run: met()
        .act('say:reflect', { does: [-4, 4] })
        .act('say:apologize'),
    },
    {
      title: 'left standing with an apology on offer is something to improve',
      criterion: 'unrepaired',
      run: broken.act('say:explain', { or: [['say:apologize', 'That was wrong of me.']] }),
      says: /What went wrong at 00:00 .*“That was wrong of me”/,
      decision: 2,
    },
    {
      title: 'by force counts as one',
      criterion: 'unrepaired',
      run: met()
        .act('force:escort', { does: [15, -12] })
        .act('say:explain', { or: ['say:apologize'] }),
      says: /left standing between you and Sam/,
      decision: 2,
    },
    {
      title: 'with no apology on offer is not something to improve',
      criterion: 'unrepaired',
      run: broken.act('say:explain'),
    },
  ]);
});

describe('pressure', () => {
  hold([
    {
      title: 'put on a person three times is something to improve',
      criterion: 'pressed',
      run: met()
        .act('say:threaten')
        .act('say:calm-down')
        .act('say:argue', { or: [['say:offer-choice', 'Your call: bench or wall.']] }),
      says: /third of 3 decisions that put pressure on Sam.*“Your call: bench or wall”/,
      decision: 3,
    },
    {
      title: 'put on a person twice is told by each of the two alone',
      criterion: 'pressed',
      run: met().act('say:threaten').act('say:calm-down'),
    },
  ]);
});
