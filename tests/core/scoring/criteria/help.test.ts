import { RURAL } from '#tests/core/small';
import { specify } from '#tests/core/scoring/cases';
import { called, met, scenarioWith } from '#tests/core/scoring/run';

const TEAM: readonly [string, string] = ['request:mobile-crisis', 'Ask for the mobile crisis team'];
/** The same call at three in the morning, when the city’s mobile crisis team does not drive. */
const NIGHT = scenarioWith({ hour: 3 });
const steady = met()
  .act('request:mobile-crisis')
  .act('say:open-question', { does: [-4, 4] })
  .act('say:reflect', { does: [-4, 4] });

specify('help-early', {
  kind: 'sustain',
  found: called().act('request:backup').act('request:lifeline'),
  decision: 2,
  says: 'You asked for the 988 lifeline at 00:08, before it was needed.',
  also: {
    'on the way': {
      run: called().act('request:mobile-crisis'),
      says: /You asked for the mobile crisis team at 00:00, before it was needed/,
      decision: 1,
    },
    'in the first moments of contact': {
      run: met().act('say:introduce').act('request:ems'),
      says: /You asked for EMS/,
      decision: 2,
    },
  },
  silent: {
    'where only another patrol car was asked for': called().act('request:backup').act('request:supervisor'),
    'as the fourth thing in contact': met().act('do:wait').act('do:wait').act('do:wait').act('request:mobile-crisis'),
    'for a team that does not drive at this hour': [called().act('request:mobile-crisis'), NIGHT],
    'for a partner that this agency does not have': [called().act('request:co-responder'), undefined, RURAL],
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
  says: 'You asked for help that fits Sam only at 00:56; here “Ask for the mobile crisis team” was open to you, and the clock would have run for you.',
  also: {
    'where it was never asked for': {
      run: met()
        .act('do:wait', { or: [TEAM] })
        .act('do:wait', { or: [TEAM] }),
      says: /^You never asked for help that fits Sam/,
    },
  },
  silent: {
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
  found: met().act('say:introduce').act('do:wait').act('request:backup'),
  decision: 3,
  says: 'You asked for backup early (00:26), so that one could talk while another covered.',
  also: {
    'on the way': { run: called().act('request:backup'), says: /backup early \(00:00\)/, decision: 1 },
  },
  silent: {
    'as the fourth thing in contact': met().act('say:introduce').act('do:wait').act('do:wait').act('request:backup'),
    'where there is no backup': [called().act('request:backup'), undefined, { ...RURAL, resources: [] }],
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
