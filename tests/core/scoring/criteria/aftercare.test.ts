import { CITY } from '#tests/core/small';
import { specify } from '#tests/core/scoring/cases';
import { met, policyWith } from '#tests/core/scoring/run';

const held = met().act('say:introduce').see({ behavior: 'assaultive' }).act('force:takedown');
const QUIET = policyWith({ duties: { ...CITY.duties, reportForce: false, reportDisplay: false } });
const FORCE_ONLY = policyWith({ duties: { ...CITY.duties, reportDisplay: false } });

specify('aid-prompt', {
  kind: 'sustain',
  found: held.wait(45).act('do:check-injury'),
  decision: 2,
  event: 'used-force',
  says: 'You saw to whether Sam was hurt 60 seconds after force was used (Takedown, 00:06).',
  also: {
    'after the last of two uses of force, and not between them': {
      run: met().act('force:takedown', { takes: 80 }).act('force:handcuff').act('do:check-injury'),
      says: /20 seconds after/,
      decision: 2,
    },
    'where EMS was called': { run: held.act('request:ems'), says: /15 seconds after force was used/ },
  },
  silent: {
    'after sixty-one seconds': held.wait(46).act('do:check-injury'),
    'where it came between two uses of force and not after them': held
      .act('do:check-injury')
      .act('force:handcuff')
      .act('do:report'),
    'after a show of force': met().act('force:energy-display').act('do:check-injury'),
    'where the run ended with the force': held.end('arrested', 'arrest'),
    'where the ambulance was for the officer, who alone was hurt': held.hurt('officer', 'serious').act('request:ems'),
  },
});

specify('aid-late', {
  kind: 'improve',
  found: held.wait(46).act('do:check-injury'),
  decision: 2,
  event: 'used-force',
  says: 'It took 61 seconds until someone checked whether Sam was hurt (Takedown, 00:06); ask, look, and call EMS before anything else.',
  also: {
    'where care was given, only late': {
      run: held.wait(120).act('do:render-aid'),
      says: /^It took 135 seconds until someone checked whether Sam was hurt/,
    },
  },
  silent: {
    'after sixty seconds': held.wait(45).act('do:check-injury'),
    'after a show of force': met().act('force:firearm-display').act('do:report'),
    'where the run ended with the force and aid was never on offer': held.end('arrested', 'arrest'),
    'where nobody was touched': met().act('say:introduce').act('do:report'),
  },
});

specify('aid-late', {
  kind: 'improve',
  found: held.act('do:report').act('do:debrief'),
  decision: 2,
  event: 'used-force',
  says: 'No one checked whether Sam was hurt (Takedown, 00:06); ask, look, and call EMS before anything else.',
  silent: {},
});

specify('injury-seen-to', {
  kind: 'sustain',
  found: met().act('say:introduce').hurt('sam').wait(30).act('request:ems'),
  decision: 2,
  says: 'Someone was hurt (Sam), and you saw to it within 30 seconds.',
  also: {
    'where somebody else was hurt and seen to at once': {
      run: met().act('say:introduce').hurt('okoro').act('do:check-injury'),
      says: /hurt \(Officer Okoro\), and you saw to it within a second/,
    },
  },
  silent: {
    'after more than two minutes': met().act('say:introduce').hurt('sam').wait(121).act('do:render-aid'),
    'where aid came before anybody was hurt': met().act('do:render-aid').hurt('sam').act('do:report'),
    'in a run with force, where it is judged with the force': held.hurt('okoro').act('do:render-aid'),
  },
});

specify('injury-seen-to', {
  kind: 'sustain',
  found: met().act('say:introduce').hurt('officer').wait(9).act('do:check-injury'),
  decision: 2,
  says: 'You were hurt yourself, and you saw to it within 9 seconds.',
  silent: {},
});

specify('injury-left', {
  kind: 'improve',
  found: met()
    .act('say:introduce')
    .hurt('okoro')
    .act('say:reflect')
    .act('say:reflect', { or: [['do:render-aid', 'Open the first-aid kit']] }),
  decision: 3,
  event: 'injured',
  says: 'Someone was hurt (Officer Okoro), and you did not see to it; at 00:16 “Open the first-aid kit” was open to you.',
  silent: {
    'where aid was never on offer': met().act('say:introduce').hurt('sam').act('say:reflect'),
    'where aid was on offer only before': met()
      .act('say:introduce', { or: ['do:render-aid'] })
      .hurt('sam')
      .act('say:reflect'),
    'where somebody saw to it, however late': met()
      .act('say:introduce')
      .hurt('sam')
      .wait(300)
      .act('say:reflect', { or: ['do:render-aid'] })
      .act('do:render-aid'),
    'in a run with force, where it is judged with the force': held
      .hurt('sam')
      .act('do:hurry', { or: ['do:render-aid'] }),
  },
});

specify('off-the-stomach', {
  kind: 'sustain',
  found: held.wait(45).act('do:recovery-position'),
  decision: 3,
  says: 'You had Sam off the stomach within 60 seconds, on the side or sitting up.',
  also: {
    'at once where it was part of the act itself': {
      run: met().see({ behavior: 'assaultive' }).act('force:takedown do:recovery-position').act('do:report'),
      says: /within a second/,
      decision: 1,
    },
  },
  silent: {
    'after sixty-one seconds': held.wait(46).act('do:recovery-position'),
    'after an escort, where nobody lay down': met().act('force:escort').act('do:recovery-position'),
    'where injuries were looked at and nobody was turned': held.act('do:check-injury'),
  },
});

specify('left-on-stomach', {
  kind: 'improve',
  found: met()
    .act('say:introduce')
    .see({ behavior: 'assaultive' })
    .act('force:conducted-energy')
    .act('do:check-injury'),
  decision: 2,
  event: 'used-force',
  says: 'Energy weapon (CEW) (00:06) can leave a person face down, and Sam was not turned off the stomach within a minute; turn the person on the side as soon as hands are controlled, and watch the breathing.',
  also: {
    'where turning came late': {
      run: held.wait(100).act('do:recovery-position'),
      says: /^Takedown \(00:06\).*not turned off the stomach within a minute/,
    },
  },
  silent: {
    'after sixty seconds': held.wait(45).act('do:recovery-position'),
    'after handcuffs on somebody who stood': met().see({ behavior: 'active' }).act('force:handcuff').act('do:report'),
    'where turning was never on offer, because the run ended with the force': held.end('arrested', 'arrest'),
    'after an escort, where nobody lay down': met().act('force:escort').act('do:report'),
  },
});

specify('force-reported', {
  kind: 'sustain',
  found: held.act('do:check-injury').act('do:report'),
  decision: 4,
  says: 'You reported the force yourself (00:41), with what led up to it.',
  silent: {
    'where the report came before the force': met().act('do:report').act('force:escort').act('do:check-injury'),
    'where there was no force': met().act('say:introduce').act('do:report'),
  },
});

specify('force-unreported', {
  kind: 'improve',
  found: held.act('do:check-injury').act('do:debrief', { or: [['do:report', 'Write it down as it was']] }),
  decision: 4,
  says: 'The agency requires a report of force (00:06), and there was none; here “Write it down as it was” was open to you.',
  also: {
    'after a show of force, where the agency asks for that too': {
      run: met()
        .act('force:energy-display')
        .act('do:hurry', { or: ['do:report'] }),
      says: /a report of a show of force/,
    },
  },
  silent: {
    'where a report was never on offer': held.act('do:check-injury').act('do:debrief'),
    'where it was on offer only before the force': met()
      .act('say:introduce', { or: ['do:report'] })
      .act('force:escort')
      .act('do:check-injury'),
    'where the agency asks for none': [held.act('do:debrief', { or: ['do:report'] }), undefined, QUIET],
    'after a show of force where the agency asks only for reports of force': [
      met()
        .act('force:energy-display')
        .act('do:hurry', { or: ['do:report'] }),
      undefined,
      FORCE_ONLY,
    ],
  },
});

specify('recorded', {
  kind: 'sustain',
  found: met()
    .act('say:introduce')
    .enter('outcome')
    .act('do:report', { or: ['do:hurry'] }),
  decision: 2,
  says: 'You wrote down what happened and what helped (00:06), for whoever meets Sam next.',
  silent: {
    'where nothing less was on offer': met()
      .act('say:introduce')
      .enter('outcome')
      .act('do:report', { or: ['do:debrief'] }),
    'in a run with force, where the report is owed': held.enter('outcome').act('do:report', { or: ['do:hurry'] }),
    'in the middle of the contact': met().act('do:report', { or: ['do:hurry'] }),
    'where it was the only way on': met().enter('outcome').act('do:report'),
  },
});

specify('talked-over', {
  kind: 'sustain',
  found: met().act('say:introduce').enter('outcome').act('do:debrief'),
  decision: 2,
  says: 'You went over it with those who were there (00:06): what worked, and what was overlooked.',
  silent: {
    'where it was only on offer': met()
      .enter('outcome')
      .act('do:report', { or: ['do:debrief'] }),
    'where it was written down and not talked over': met().enter('outcome').act('do:report'),
  },
});

specify('not-talked-over', {
  kind: 'improve',
  found: met()
    .act('say:introduce')
    .enter('outcome')
    .act('do:report', { or: [['do:debrief', 'Five minutes by the car']] }),
  decision: 2,
  says: 'You left without going over it with those who were there; here “Five minutes by the car” was open to you.',
  silent: {
    'where it was never on offer': met().act('say:introduce').enter('outcome').act('do:report'),
    'where it was done after the report': met()
      .enter('outcome')
      .act('do:report', { or: ['do:debrief'] })
      .act('do:debrief'),
  },
});

specify('followed-up', {
  kind: 'sustain',
  found: met().act('say:reflect').enter('outcome').act('ask:colleague', { text: 'Ask the clinic to call at nine' }),
  decision: 2,
  says: 'You saw to what comes after for Sam: “Ask the clinic to call at nine” (00:10).',
  also: {
    'where it was arranged with Sam still there': {
      run: met().act('do:follow-up', { text: 'Set a visit with Sam' }).enter('outcome').act('do:report'),
      says: /Set a visit/,
      decision: 1,
    },
    'where it was arranged afterwards': {
      run: met().enter('outcome').act('do:follow-up'),
      says: /what comes after/,
    },
  },
  silent: {
    'where a colleague was asked while it went on': met().act('ask:colleague').enter('outcome').act('do:report'),
    'where it was only on offer': met()
      .enter('outcome')
      .act('do:report', { or: ['ask:colleague'] }),
  },
});

specify('not-followed-up', {
  kind: 'improve',
  found: met()
    .enter('outcome')
    .act('do:report', { or: [['ask:colleague', 'Ask the clinic to call at nine']] }),
  decision: 1,
  says: 'You left open what comes after for Sam; here “Ask the clinic to call at nine” was open to you.',
  silent: {
    'where it was done': met().enter('outcome').act('ask:colleague'),
    'where it was arranged with Sam still there': met()
      .act('do:follow-up')
      .enter('outcome')
      .act('do:report', { or: ['ask:colleague'] }),
    'where somebody had been hurt': met()
      .hurt('sam')
      .enter('outcome')
      .act('do:report', { or: ['ask:colleague'] }),
    'where it was never on offer': met().enter('outcome').act('do:report'),
  },
});
