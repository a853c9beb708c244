import { describe } from 'vitest';
import { hold } from '#tests/core/scoring/cases';
import { met, policyWith } from '#tests/core/scoring/run';

const held = met().see({ behavior: 'assaultive' }).act('force:takedown').enter('outcome');

describe('aid', () => {
  hold([
    {
      title: 'within a minute of force is something to sustain, at the force',
      criterion: 'aid-prompt',
      run: held.act('do:check-injury'),
      says: /whether Sam was hurt 15 seconds after force was used \(Takedown, 00:00\)/,
      decision: 1,
      event: 'used-force',
    },
    {
      title: 'after two minutes is something to improve',
      criterion: 'aid-late',
      run: held.wait(120).act('do:render-aid'),
      says: /It took 135 seconds until someone checked whether Sam was hurt \(Takedown, 00:00\)/,
      event: 'used-force',
    },
    {
      title: 'that never came is something to improve',
      criterion: 'aid-late',
      run: held.act('do:report'),
      says: /^No one checked whether Sam was hurt/,
      event: 'used-force',
    },
    {
      title: 'is not owed after a mere show of force',
      criterion: 'aid-late',
      run: met().act('force:energy-display').act('do:report'),
    },
    {
      title: 'is owed after the last of two uses, not between them',
      criterion: 'aid-prompt',
      run: met().act('force:takedown', { takes: 80 }).act('force:handcuff').act('do:check-injury'),
      says: /20 seconds after/,
      decision: 2,
      event: 'used-force',
    },
    {
      title: 'cannot be given when the run ended with the force',
      criterion: 'aid-late',
      run: met().act('force:takedown').end('arrested', 'arrest'),
    },
    {
      title: 'by calling EMS counts',
      criterion: 'aid-prompt',
      run: held.act('request:ems'),
      says: /15 seconds after force was used/,
      event: 'used-force',
    },
  ]);
});

describe('an injury without force', () => {
  hold([
    {
      title: 'seen to is something to sustain',
      criterion: 'injury-seen-to',
      run: met().act('say:introduce').hurt('okoro').act('do:check-injury'),
      says: /hurt \(Officer Okoro\), and you saw to it within a second/,
      decision: 2,
    },
    {
      title: 'seen to after five minutes is not',
      criterion: 'injury-seen-to',
      run: met().act('say:introduce').hurt('sam').wait(300).act('do:check-injury'),
    },
    {
      title: 'left, with aid on offer, is something to improve at the injury',
      criterion: 'injury-left',
      run: met()
        .act('say:introduce')
        .hurt('sam')
        .act('do:hurry', { or: [['do:render-aid', 'Open the kit']] }),
      says: /hurt \(Sam\), and you did not see to it; at 00:06 “Open the kit” was open/,
      event: 'injured',
    },
    {
      title: 'in a run with force is judged with the force',
      criterion: 'injury-left',
      run: held.hurt('sam').act('do:hurry', { or: ['do:render-aid'] }),
    },
  ]);
});

describe('a person on the ground', () => {
  hold([
    {
      title: 'turned off the stomach within a minute is something to sustain',
      criterion: 'off-the-stomach',
      run: held.act('do:recovery-position'),
      says: /off the stomach within 15 seconds/,
      decision: 2,
    },
    {
      title: 'turned in the same act is turned at once',
      criterion: 'off-the-stomach',
      run: met().see({ behavior: 'assaultive' }).act('force:takedown do:recovery-position').act('do:report'),
      says: /within a second/,
      decision: 1,
    },
    {
      title: 'left there is something to improve',
      criterion: 'left-on-stomach',
      run: held.act('do:report'),
      says: /^Takedown \(00:00\) can leave a person face down, and Sam was not turned/,
      event: 'used-force',
    },
    {
      title: 'turned late is something to improve',
      criterion: 'left-on-stomach',
      run: held.wait(100).act('do:recovery-position'),
      says: /not turned off the stomach within a minute/,
      event: 'used-force',
    },
    {
      title: 'who was only walked along was never there',
      criterion: 'left-on-stomach',
      run: met().act('force:escort').act('do:report'),
    },
  ]);
});

describe('the report of force', () => {
  const nobodyAsks = policyWith({
    duties: { intervene: true, renderAid: true, reportForce: true, exhaustAlternatives: true, reportDisplay: false },
  });
  hold([
    {
      title: 'made is something to sustain',
      criterion: 'force-reported',
      run: held.act('do:report'),
      says: /reported the force yourself/,
      decision: 2,
    },
    {
      title: 'not made is something to improve',
      criterion: 'force-unreported',
      run: held.act('do:hurry', { or: [['do:report', 'Write it as it happened']] }),
      says: /a report of force \(00:00\), and there was none; here “Write it as it happened” was open/,
      decision: 2,
    },
    {
      title: 'is owed for a show of force where the agency asks for it',
      criterion: 'force-unreported',
      run: met()
        .act('force:energy-display')
        .act('do:hurry', { or: ['do:report'] }),
      says: /a report of a show of force/,
      decision: 2,
    },
    {
      title: 'is not owed for a show of force where the agency does not',
      criterion: 'force-unreported',
      run: met()
        .act('force:energy-display')
        .act('do:hurry', { or: ['do:report'] }),
      policy: nobodyAsks,
    },
  ]);
});

describe('afterwards', () => {
  hold([
    {
      title: 'a record made where less was on offer is something to sustain',
      criterion: 'recorded',
      run: met()
        .enter('outcome')
        .act('do:report', { or: ['do:hurry'] }),
      says: /whoever meets Sam next/,
      decision: 1,
    },
    {
      title: 'a record that everybody makes is not',
      criterion: 'recorded',
      run: met().enter('outcome').act('do:report'),
    },
    {
      title: 'a debrief is something to sustain',
      criterion: 'talked-over',
      run: met().enter('outcome').act('do:debrief'),
      says: /what worked, and what was overlooked/,
      decision: 1,
    },
    {
      title: 'a debrief passed over is something to improve',
      criterion: 'not-talked-over',
      run: met()
        .enter('outcome')
        .act('do:hurry', { or: [['do:debrief', 'Five minutes with Okafor']] }),
      says: /“Five minutes with Okafor” was open/,
      decision: 1,
    },
    {
      title: 'what was left to see to and hurried past is something to improve',
      criterion: 'left-undone',
      run: met()
        .enter('outcome')
        .act('do:hurry', { or: [['say:hand-over', 'Tell Quinn what helped.']] })
        .act('do:hurry'),
      says: /hurried past what still had to be done for Sam \(00:00, twice in this run\); .*“Tell Quinn what helped”/,
      decision: 1,
    },
    {
      title: 'hurry in the contact is another matter',
      criterion: 'left-undone',
      run: met().act('do:hurry'),
    },
  ]);
});
