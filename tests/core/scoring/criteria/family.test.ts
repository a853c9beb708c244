import { specify } from '#tests/core/scoring/cases';
import { castWith } from '#tests/core/scoring/calls';
import { called, met, scenarioWith } from '#tests/core/scoring/run';

/** The same call with a brother who comes when he is sent for. */
const BROTHER = scenarioWith({ cast: castWith('andre', 'Andre') });

specify('family-brought-in', {
  kind: 'sustain',
  scenario: BROTHER,
  found: called().act('ask:family').send('andre').enter('contact').act('do:wait').visit('andre').act('ask:family'),
  decision: 1,
  says: 'You had Andre, who knows Sam, come and take part (00:00).',
  silent: {
    'where he was sent for and did not come': [
      called().act('ask:family').send('andre').enter('contact').act('do:wait'),
      BROTHER,
    ],
    'where he came and was left standing': [met().act('do:wait').visit('andre').act('do:wait'), BROTHER],
    'where somebody else of the cast came': [
      met().act('ask:colleague').send('okoro').visit('okoro').act('ask:family'),
      BROTHER,
    ],
  },
});

const CALL: readonly [string, string] = ['ask:family', 'Call Andre on speaker'];

specify('family-heard', {
  kind: 'sustain',
  found: met()
    .act('say:open-question')
    .act('ask:family', { does: [-4, 3] }),
  decision: 2,
  says: 'You turned to somebody who knows Sam (00:15), and that told you something or eased Sam.',
  silent: {
    'where nothing came of it': met().act('ask:family', { does: [3, -2] }),
    'where it was on the way': called()
      .act('ask:family', { does: [-4, 3] })
      .enter('contact')
      .act('do:wait'),
    'where he came himself': [
      met()
        .act('ask:family', { does: [-4, 3] })
        .send('andre')
        .visit('andre')
        .act('ask:family'),
      BROTHER,
    ],
  },
});

specify('family-unasked', {
  kind: 'improve',
  found: met()
    .learn('Sam trusts Andre', 'family')
    .act('say:open-question', { or: [CALL] }),
  decision: 1,
  says: 'You knew of somebody close to Sam and never turned to them; here “Call Andre on speaker” was open to you.',
  silent: {
    'where nobody was known': met().act('say:open-question', { or: [CALL] }),
    'where it was not on offer': met().learn('Sam trusts Andre', 'family').act('say:open-question'),
    'where they were asked': met()
      .learn('Sam trusts Andre', 'family')
      .act('say:open-question', { or: [CALL] })
      .act('ask:family'),
    'where a helper was brought in': called()
      .act('request:mobile-crisis')
      .enter('contact')
      .learn('Sam trusts Andre', 'family')
      .act('do:wait', { or: [CALL] })
      .come('mobile-crisis')
      .act('say:hand-over'),
  },
});
