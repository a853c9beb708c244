import { describe } from 'vitest';
import { hold } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

const SPEECH = 'I want you to come over here and sit down and then we can talk about all of this like two adults do';

describe('feelings', () => {
  hold([
    {
      title: 'named while they were high are something to sustain',
      criterion: 'emotion-named',
      run: met().act('say:name-emotion', { text: 'That sounds frightening.', does: [-5, 5] }),
      says: /named what Sam was feeling \(agitated then\).*“That sounds frightening”/,
      decision: 1,
    },
    {
      title: 'named to somebody calm are nothing special',
      criterion: 'emotion-named',
      run: met()
        .feel(10)
        .act('say:name-emotion', { does: [-5, 5] }),
    },
    {
      title: 'named in a way that set the person back are not',
      criterion: 'emotion-named',
      run: met().act('say:name-emotion', { does: [8, -2] }),
    },
    {
      title: 'never named although it was on offer are something to improve',
      criterion: 'emotion-unnamed',
      run: met()
        .act('do:wait', { or: [['say:name-emotion', 'You look worn out.']] })
        .act('do:wait', { or: ['say:name-emotion'] }),
      says: /at 00:00 you could have said “You look worn out”/,
      decision: 1,
    },
    {
      title: 'on offer only while the person was calm are not missed',
      criterion: 'emotion-unnamed',
      run: met()
        .feel(20)
        .act('do:wait', { or: ['say:name-emotion'] })
        .act('do:wait', { or: ['say:name-emotion'] }),
    },
    {
      title: 'named later, when the person was calm, are not missed either',
      criterion: 'emotion-unnamed',
      run: met()
        .act('do:wait', { or: ['say:name-emotion'] })
        .act('do:wait', { or: ['say:name-emotion'] })
        .feel(20)
        .act('say:name-emotion'),
    },
  ]);
});

describe('questions', () => {
  hold([
    {
      title: 'that are open more often than closed are something to sustain',
      criterion: 'open-questions',
      run: met().act('say:open-question').act('say:closed-question').act('say:open-question'),
      says: /2 open questions, 1 closed/,
      decision: 1,
    },
    {
      title: 'of which only one is open are too few to praise',
      criterion: 'open-questions',
      run: met().act('say:open-question'),
    },
    {
      title: 'half of them closed are not praised',
      criterion: 'open-questions',
      run: met()
        .act('say:open-question')
        .act('say:closed-question')
        .act('say:open-question')
        .act('say:closed-question'),
    },
    {
      title: 'mostly closed are something to improve',
      criterion: 'closed-questions',
      run: met()
        .act('say:closed-question', { or: [['say:open-question', 'What happened today?']] })
        .act('say:closed-question'),
      says: /2 closed, 0 open\); a stronger option: you could have said “What happened today\?”/,
      decision: 1,
    },
    {
      title: 'with one closed are not',
      criterion: 'closed-questions',
      run: met().act('say:closed-question').act('say:reflect'),
    },
    {
      title: 'to the dispatcher are not counted',
      criterion: 'closed-questions',
      run: called().act('say:closed-question').act('say:closed-question').enter('contact').act('do:wait'),
    },
  ]);
});

describe('the share of listening', () => {
  const listening = met()
    .act('say:open-question', { text: 'What happened?', does: [-4, 4] })
    .hear('sam', 'They were talking all night and I could not sleep and then the light came on')
    .act('say:reflect', { text: 'All night.', does: [-3, 3] })
    .hear('sam', 'All night')
    .act('say:name-emotion', { text: 'Frightening.', does: [-6, 5] })
    .act('do:wait', { takes: 20 });
  hold([
    {
      title: 'that is large, in several ways, is something to sustain at what helped most',
      criterion: 'listened',
      run: listening,
      says: /about 9\d% of the talk to Sam and to silence, .*3 different ways/,
      decision: 3,
    },
    {
      title: 'that is only silence is not',
      criterion: 'listened',
      run: met().act('do:wait').act('do:wait').act('do:wait'),
    },
    {
      title: 'that comes in one way only is not',
      criterion: 'listened',
      run: met()
        .act('say:open-question', { text: 'What?' })
        .act('say:open-question', { text: 'What?' })
        .act('say:open-question', { text: 'What?' }),
    },
    {
      title: 'that is small is something to improve at the longest speech',
      criterion: 'talked-more',
      run: met()
        .act('say:explain', { text: 'I am here because of a call.' })
        .act('say:suggest', { text: SPEECH })
        .act('say:reassure', { text: 'I am here to keep everyone safe.' })
        .act('say:explain', { text: 'Then we go on.' }),
      says: /about 100% of the talking, .*at 00:12;/,
      decision: 2,
    },
    {
      title: 'is not judged on three sentences',
      criterion: 'talked-more',
      run: met().act('say:suggest', { text: SPEECH }).act('say:explain', { text: SPEECH }),
    },
    {
      title: 'that is large is not something to improve',
      criterion: 'talked-more',
      run: listening,
    },
  ]);
});

describe('silence', () => {
  hold([
    {
      title: 'kept on purpose after a question is something to sustain',
      criterion: 'silence-used',
      run: met()
        .act('say:open-question')
        .act('do:wait', { takes: 22, does: [-4, 2] }),
      says: /silent for 22 seconds/,
      decision: 2,
    },
    {
      title: 'after an order is waiting for obedience',
      criterion: 'silence-used',
      run: met()
        .act('say:command')
        .act('do:wait', { takes: 22, does: [-4, 2] }),
    },
    {
      title: 'that ran out of time is not on purpose',
      criterion: 'silence-used',
      run: met()
        .act('say:open-question')
        .act('do:wait', { takes: 22, late: true, does: [-4, 2] }),
    },
    {
      title: 'of five seconds is a breath',
      criterion: 'silence-used',
      run: met()
        .act('say:open-question')
        .act('do:wait', { takes: 5, does: [-4, 2] }),
    },
    {
      title: 'three times over is something to improve',
      criterion: 'silence-left',
      run: met()
        .act('do:wait')
        .act('do:observe')
        .act('do:wait', { or: [['say:minimal-encourager', 'Go on.']] }),
      says: /three moments in a row.*you could have said “Go on”/,
      decision: 3,
    },
    {
      title: 'broken by a word is not',
      criterion: 'silence-left',
      run: met().act('do:wait').act('say:minimal-encourager').act('do:wait').act('do:wait'),
    },
    {
      title: 'before the person is met is not judged',
      criterion: 'silence-left',
      run: called().act('do:wait').act('do:wait').act('do:wait').enter('contact').act('say:introduce'),
    },
  ]);
});

describe('saying it back', () => {
  hold([
    {
      title: 'in more than one way is something to sustain',
      criterion: 'checked-understanding',
      run: met().act('say:reflect').act('say:summarize', { text: 'So: no sleep since Tuesday.' }),
      says: /more than one way.*“So: no sleep since Tuesday”/,
      decision: 2,
    },
    {
      title: 'in one way only is parroting',
      criterion: 'checked-understanding',
      run: met().act('say:reflect').act('say:reflect').act('say:reflect'),
    },
  ]);
});
