import { specify } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

const CHOICE: readonly [string, string] = ['say:offer-choice', '"The bench or the wall, you pick."'];
const SORRY: readonly [string, string] = ['say:apologize', '"I am sorry. That was too fast."'];

specify('repaired', {
  kind: 'sustain',
  found: met()
    .act('do:crowd', { does: [6, -2] })
    .act('do:step-back')
    .act('do:wait')
    .act('say:apologize'),
  decision: 4,
  says: 'You said sorry to Sam 31 seconds after what had gone wrong at 00:00.',
  also: {
    'after a threat': {
      run: met()
        .act('say:threaten', { does: [12, -10] })
        .act('do:step-back')
        .act('say:apologize'),
      says: /sorry to Sam 12 seconds after what had gone wrong at 00:00/,
      decision: 3,
    },
  },
  silent: {
    'as the fourth thing after it': met()
      .act('do:crowd', { does: [6, -2] })
      .act('do:step-back')
      .act('do:wait')
      .act('do:wait')
      .act('say:apologize'),
    'where the setback was one point too small to be a rupture': met()
      .act('do:crowd', { does: [5, -2] })
      .act('say:apologize'),
    'where the setback came from a kind word': met()
      .act('say:reflect', { does: [8, -4] })
      .act('say:apologize'),
    'where nothing had gone wrong': met()
      .act('say:reflect', { does: [-4, 4] })
      .act('say:apologize'),
  },
});

specify('unrepaired', {
  kind: 'improve',
  found: met()
    .act('say:threaten', { does: [12, -8] })
    .act('say:explain')
    .act('do:wait', { or: [SORRY] }),
  decision: 3,
  says: 'What went wrong at 00:00 was left standing between you and Sam; here you could have said “I am sorry. That was too fast”.',
  also: {
    'after force that did not meet the policy': {
      run: met()
        .act('force:escort', { does: [15, -12] })
        .act('say:explain', { or: [SORRY] }),
      says: /left standing between you and Sam/,
      decision: 2,
    },
  },
  silent: {
    'where an apology was never on offer': met()
      .act('say:threaten', { does: [12, -8] })
      .act('say:explain')
      .act('do:wait'),
    'where it was on offer only as the fourth thing after': met()
      .act('say:threaten', { does: [12, -8] })
      .act('say:explain')
      .act('do:wait')
      .act('do:wait')
      .act('do:wait', { or: [SORRY] }),
    'where force that met the policy had set the person back': met()
      .see({ behavior: 'assaultive' })
      .act('force:takedown', { does: [12, -8] })
      .act('do:wait', { or: [SORRY] }),
  },
});

specify('pressed', {
  kind: 'improve',
  found: met().act('do:siren').act('say:threaten').act('say:introduce').act('do:crowd').act('say:argue'),
  decision: 4,
  says: 'This was the third of 4 decisions that put pressure on Sam; a person who is asked, told why and given a choice has less to resist.',
  also: {
    'beside a stronger option that was on offer': {
      run: met()
        .act('say:threaten')
        .act('say:calm-down')
        .act('say:argue', { or: [CHOICE] }),
      says: /third of 3 decisions that put pressure on Sam.*“The bench or the wall, you pick”/,
      decision: 3,
    },
  },
  silent: {
    'where the third was time running out': met().act('do:siren').act('say:threaten').act('do:crowd', { late: true }),
    'where one of three came on the way': called()
      .act('do:arrive-hot')
      .enter('contact')
      .act('say:threaten')
      .act('do:crowd'),
    'for commands, which are orders and not yet pressure': met()
      .act('say:command')
      .act('say:command')
      .act('say:command'),
    'for two, which are told by themselves': met().act('say:threaten').act('say:calm-down'),
  },
});
