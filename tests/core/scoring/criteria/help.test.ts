import { RURAL } from '#tests/core/small';
import { DAUGHTER, HOME, MEDICAL, NOT_HERS } from '#tests/core/scoring/calls';
import { specify } from '#tests/core/scoring/cases';
import { called, met, scenarioWith } from '#tests/core/scoring/run';

const TEAM: readonly [string, string] = ['request:mobile-crisis', 'Ask for the mobile crisis team'];
/** The same call at three in the morning, when the city’s mobile crisis team does not drive. */
const NIGHT = scenarioWith({ hour: 3 });
specify('help-early', {
  kind: 'sustain',
  found: called()
    .act('request:backup')
    .act('request:mobile-crisis')
    .enter('contact')
    .act('do:wait')
    .come('mobile-crisis')
    .act('say:hand-over'),
  decision: 2,
  says: 'You asked for the mobile crisis team at 00:08, so that help was there in time to be brought in.',
  also: {
    'in the first moments of contact': {
      run: met().act('say:introduce').act('request:cit-officer').come('cit-officer').act('do:brief'),
      says: /You asked for a CIT officer/,
      decision: 2,
    },
    'of medics, where the call ends best with them': {
      run: met().act('request:ems').come('ems').act('say:hand-over'),
      scenario: MEDICAL,
      says: /^You asked for EMS/,
      decision: 1,
    },
  },
  silent: {
    'where medics were asked for, and it is not they who take over': met()
      .act('request:ems')
      .come('ems')
      .act('say:hand-over'),
    'where only another patrol car was asked for': met().act('request:backup').come('backup').act('do:brief'),
    'as the fourth thing in contact': met()
      .act('do:wait')
      .act('do:wait')
      .act('do:wait')
      .act('request:mobile-crisis')
      .come('mobile-crisis')
      .act('say:hand-over'),
    'where they never came': called().act('request:mobile-crisis').enter('contact').act('say:hand-over'),
    'where they came and stood by': met()
      .act('request:mobile-crisis')
      .come('mobile-crisis')
      .act('do:wait')
      .act('do:wait'),
  },
});

const WAITS = { or: ['say:hand-over'] };

specify('helper-left-standing', {
  kind: 'improve',
  found: met().act('request:peer').come('peer').act('do:wait', WAITS).act('do:wait', WAITS).act('do:wait', WAITS),
  decision: 2,
  says: 'You had asked for a peer responder, who came, and you never brought them to Sam; say what you know and introduce them.',
  also: {
    'of medics, where the call ends best with them': {
      run: met().act('request:ems').come('ems').act('do:wait', WAITS).act('do:wait', WAITS).act('do:wait', WAITS),
      scenario: MEDICAL,
      says: /^You had asked for EMS, who came,/,
    },
  },
  silent: {
    'where they were brought in at last': met()
      .act('request:peer')
      .come('peer')
      .act('do:wait', WAITS)
      .act('do:wait', WAITS)
      .act('do:wait', WAITS)
      .act('say:hand-over'),
    'of medics, where it is not they who take over': met()
      .act('request:ems')
      .come('ems')
      .act('do:wait', WAITS)
      .act('do:wait', WAITS)
      .act('do:wait', WAITS),
    'for two chances': met()
      .act('request:peer')
      .come('peer')
      .act('do:wait', WAITS)
      .act('do:wait', WAITS)
      .act('do:wait'),
    'where nobody came': met().act('request:peer').act('do:wait', WAITS).act('do:wait', WAITS).act('do:wait', WAITS),
  },
});

specify('plan-made-together', {
  kind: 'sustain',
  found: met().act('say:reflect').enter('outcome').act('do:make-plan').learn('Andre calls at nine', 'plan'),
  decision: 2,
  says: 'You did not leave the night to luck: who watches, who calls, and when was settled with Sam (00:10).',
  silent: {
    'where the plan was made before anybody was met': called().act('do:make-plan').learn('Andre calls at nine', 'plan'),
    'where nothing came of it': met().enter('outcome').act('do:make-plan'),
    'where a plan was only spoken of': met().enter('outcome').act('do:report').learn('There is a plan', 'plan'),
  },
});

specify('help-late', {
  kind: 'improve',
  found: called()
    .act('do:arrive-quietly', { or: [TEAM] })
    .enter('contact')
    .act('say:introduce', { or: [TEAM] })
    .act('say:reflect')
    .act('say:reflect')
    .act('request:mobile-crisis'),
  decision: 1,
  says: 'You asked for somebody who could take Sam over only at 00:56; here “Ask for the mobile crisis team” was open to you, and the clock would have run for you.',
  also: {
    'where it was never asked for': {
      run: met()
        .act('do:wait', { or: [TEAM] })
        .act('do:wait', { or: [TEAM] }),
      says: /^You never asked for anybody who could take Sam over/,
    },
    'where medics were never asked for, and the call ends best with them': {
      run: met()
        .act('do:wait', { or: ['request:ems'] })
        .act('do:wait', { or: ['request:ems'] }),
      scenario: MEDICAL,
      says: /^You never asked for anybody who could take Sam over/,
    },
    'where the family was sent for, and no ending has them take over': {
      run: called()
        .act('ask:family', { or: [TEAM] })
        .send('kim')
        .act('do:arrive-quietly', { or: [TEAM] })
        .enter('contact')
        .act('say:introduce', { or: [TEAM] }),
      scenario: NOT_HERS,
      says: /^You never asked for anybody who could take Sam over/,
    },
  },
  silent: {
    'where it was settled well without': [
      met()
        .act('do:wait', { or: [TEAM] })
        .act('do:wait', { or: [TEAM] })
        .end('goes-along', 'safety-plan'),
      HOME,
    ],
    'where the family was sent for in time, and it can end well with them': [
      called()
        .act('ask:family', { or: [TEAM] })
        .send('kim')
        .act('do:arrive-quietly', { or: [TEAM] })
        .enter('contact')
        .act('say:introduce', { or: [TEAM] }),
      DAUGHTER,
    ],
    'where no help was ever on offer': met().act('say:introduce').act('say:reflect').act('say:reflect'),
    'where it was on offer once': met()
      .act('say:introduce', { or: [TEAM] })
      .act('say:reflect'),
    'where it was on offer only later': met()
      .act('say:introduce')
      .act('say:reflect')
      .act('say:reflect')
      .act('do:wait', { or: [TEAM] })
      .act('do:wait', { or: [TEAM] }),
    'where the team does not drive at this hour': [
      met()
        .act('say:introduce', { or: [TEAM] })
        .act('say:reflect', { or: [TEAM] }),
      NIGHT,
    ],
    'where this agency has nobody of the kind': [
      met()
        .act('do:wait', { or: ['request:cit-officer'] })
        .act('do:wait', { or: ['request:peer'] }),
      undefined,
      RURAL,
    ],
  },
});

specify('backup-asked', {
  kind: 'sustain',
  found: met().act('say:introduce').act('do:wait').act('request:backup').come('backup').act('do:wait'),
  decision: 3,
  says: 'You asked for backup early (00:26), so that one could talk while another covered.',
  also: {
    'on the way': {
      run: called().act('request:backup').enter('contact').come('backup').act('do:wait'),
      says: /backup early \(00:00\)/,
      decision: 1,
    },
  },
  silent: {
    'as the fourth thing in contact': met().act('say:introduce').act('do:wait').act('do:wait').act('request:backup'),
    'where it came as the person was gone': called().act('request:backup').enter('contact').come('backup'),
    'where it did not come': called().act('request:backup').enter('contact').act('do:wait'),
    'where it was only on offer': called().act('do:arrive-quietly', { or: ['request:backup'] }),
  },
});
