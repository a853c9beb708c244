import { specify } from '#tests/core/scoring/cases';
import { met, type Run } from '#tests/core/scoring/run';

const asked = met().act('say:ask-ability').hear('sam', 'This ear.').learn('One ear is bad', 'ability');
const both = asked.act('say:open-question').hear('sam', 'My brother.').learn('There is a brother', 'family');
const reported = (run: Run) => run.enter('outcome').act('do:report');

specify('record-helps', {
  kind: 'sustain',
  found: reported(both),
  decision: 3,
  says: 'Your report (00:27) can pass on what you learned on scene: what keeps Sam from following what is said, and who is close to Sam.',
  silent: {
    'where nothing was written': both.enter('outcome').act('do:hurry'),
    'where only one of the two was learned': reported(asked),
    'where it was seen, and nobody told it': reported(
      asked.act('do:observe').learn('A man waits across the street', 'family'),
    ),
  },
});
