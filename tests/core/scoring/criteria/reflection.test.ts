import { specify } from '#tests/core/scoring/cases';
import { met } from '#tests/core/scoring/run';

specify('checked-understanding', {
  kind: 'sustain',
  found: met()
    .act('say:open-question')
    .hear('sam', 'I have not slept since Tuesday.')
    .act('say:reflect', { text: '"Since Tuesday."', does: [-2, 2] }),
  decision: 2,
  says: 'You said back what Sam had told you before you went on: “Since Tuesday”.',
  silent: {
    'where nothing had been said that it could answer': met().act('say:paraphrase', { does: [-2, 2] }),
    'where it moved nothing': met().hear('sam', 'No sleep.').act('say:reflect'),
    'where it was said when the contact was over': met()
      .hear('sam', 'No sleep.')
      .enter('outcome')
      .act('say:summarize', { does: [-2, 2] }),
    'where a feeling was named in place of the words': met()
      .hear('sam', 'No sleep.')
      .act('say:name-emotion', { does: [-2, 2] }),
  },
});

const SCATTERED = met().act('say:introduce').act('say:explain').act('say:reassure').hear('sam', 'They talk all night.');

specify('words-scattered', {
  kind: 'improve',
  found: SCATTERED.act('say:affirm', { or: [['say:reflect', 'All night.']] }).act('say:offer-help'),
  decision: 4,
  says: 'You used 5 kinds of good words, and none that said back what Sam had told or shown you reached Sam; a stronger option: you could have said “All night”.',
  also: {
    'where a feeling was named that nobody had shown or spoken of': {
      run: met()
        .act('say:introduce')
        .act('say:name-emotion', { does: [-3, 2] })
        .act('say:explain')
        .act('say:reassure')
        .act('say:affirm'),
      says: /5 kinds of good words, .*; say back the last thing that Sam said before you say something new\.$/,
    },
  },
  silent: {
    'where one of them took up what had been said': SCATTERED.act('say:validate', { does: [-2, 2] }).act(
      'say:offer-help',
    ),
    'for four sentences': SCATTERED.act('say:affirm'),
    'for one kind of words': met()
      .act('say:explain')
      .act('say:explain')
      .act('say:explain')
      .act('say:explain')
      .act('say:explain'),
  },
});
