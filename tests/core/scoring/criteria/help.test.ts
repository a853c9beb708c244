import { RURAL } from '#tests/core/small';
import { specify } from '#tests/core/scoring/cases';
import { called, met, scenarioWith } from '#tests/core/scoring/run';

const TEAM: readonly [string, string] = ['request:mobile-crisis', 'Ask for the mobile crisis team'];
/** The same call at three in the morning, when the city’s mobile crisis team does not drive. */
const NIGHT = scenarioWith({ hour: 3 });
/** The same call, which can also end at home. */
const HOME = scenarioWith({
  endings: [
    { id: 'goes-along', title: 'Home', summary: 'Sam goes home.', disposition: 'safety-plan', fit: 'best' },
    { id: 'walks-off', title: 'Sam walks off', summary: 'Sam is gone.', disposition: 'left-scene', fit: 'poor' },
    { id: 'arrested', title: 'Arrested', summary: 'Sam is in a cell.', disposition: 'arrest', fit: 'harmful' },
  ],
});
/** The same call, which ends best with the medics. */
const MEDICAL = scenarioWith({
  endings: [
    {
      id: 'goes-along',
      title: 'Seen',
      summary: 'Sam goes with the medics.',
      disposition: 'ems-transport',
      fit: 'best',
    },
    { id: 'walks-off', title: 'Sam walks off', summary: 'Sam is gone.', disposition: 'left-scene', fit: 'poor' },
    { id: 'arrested', title: 'Arrested', summary: 'Sam is in a cell.', disposition: 'arrest', fit: 'harmful' },
  ],
});
const steady = met()
  .act('request:mobile-crisis')
  .act('say:open-question', { does: [-4, 4] })
  .act('say:reflect', { does: [-4, 4] });

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
  silent: {
    'where they were brought in at last': met()
      .act('request:peer')
      .come('peer')
      .act('do:wait', WAITS)
      .act('do:wait', WAITS)
      .act('do:wait', WAITS)
      .act('say:hand-over'),
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
  },
  silent: {
    'where it was settled well without': [
      met()
        .act('do:wait', { or: [TEAM] })
        .act('do:wait', { or: [TEAM] })
        .end('goes-along', 'safety-plan'),
      HOME,
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

specify('waited-for-help', {
  kind: 'sustain',
  found: steady.come('peer').act('say:hand-over'),
  decision: 3,
  event: 'arrived',
  says: 'You held a steady scene until a peer responder came (00:33); that counts as success.',
  also: {
    'for the mobile crisis team': {
      run: steady.come('mobile-crisis').act('say:hand-over'),
      says: /held a steady scene until the mobile crisis team came \(00:33\)/,
      decision: 3,
    },
  },
  silent: {
    'where an ambulance came': steady.come('ems').act('say:hand-over'),
    'where the help came when the contact was over': steady.enter('outcome').come('mobile-crisis').act('say:hand-over'),
    'where as much had set the person back as had helped': steady
      .act('say:threaten')
      .act('say:argue')
      .act('do:crowd')
      .come('mobile-crisis')
      .act('say:hand-over'),
    'after two decisions': met()
      .act('say:open-question', { does: [-4, 4] })
      .act('say:reflect', { does: [-4, 4] })
      .come('mobile-crisis')
      .act('say:hand-over'),
    'where a second patrol car came': steady.come('backup').act('say:hand-over'),
    'where nothing was done until they came': met()
      .act('do:wait')
      .act('do:wait')
      .act('do:wait')
      .come('mobile-crisis')
      .act('do:wait'),
    'where somebody was hurt': steady.hurt('sam').come('mobile-crisis').act('do:wait'),
    'where force was used': steady.act('force:escort').come('mobile-crisis').act('do:wait'),
  },
});

specify('help-not-awaited', {
  kind: 'improve',
  found: steady.wait(30).act('end:emergency-department'),
  decision: 4,
  says: 'You settled where Sam goes while the mobile crisis team was minutes away (01:03); with nothing urgent, hold the scene until they come.',
  also: {
    'for a hold': {
      run: steady.wait(120).act('end:involuntary-hold'),
      says: /while the mobile crisis team was minutes away \(02:33\)/,
      decision: 4,
    },
  },
  silent: {
    'where the person chose the crisis center': steady.act('end:crisis-center'),
    'where the team had come': steady.come('mobile-crisis').act('end:emergency-department'),
    'where nobody had been asked for': met().act('say:introduce').act('end:emergency-department'),
    'where only an ambulance was on its way': met().act('request:ems').act('end:emergency-department'),
    'where help was an hour away': [met().act('request:peer').act('end:emergency-department'), undefined, RURAL],
    'where the person went by choice': steady.act('end:voluntary-transport'),
  },
});
