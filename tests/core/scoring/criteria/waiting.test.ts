import { RURAL } from '#tests/core/small';
import { DAUGHTER, MEDICAL, NOT_HERS } from '#tests/core/scoring/calls';
import { specify } from '#tests/core/scoring/cases';
import { met } from '#tests/core/scoring/run';

const steady = met()
  .act('request:mobile-crisis')
  .act('say:open-question', { does: [-4, 4] })
  .act('say:reflect', { does: [-4, 4] });

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
    'for medics, where the call ends best with them': {
      run: steady.come('ems').act('say:hand-over'),
      scenario: MEDICAL,
      says: /held a steady scene until EMS came/,
    },
    'for the family, where it can end well with them': {
      run: steady.send('kim').visit('kim').act('say:hand-over'),
      scenario: DAUGHTER,
      says: /held a steady scene until Kim came/,
    },
  },
  silent: {
    'where the family came, and no ending has them take over': [steady.visit('kim').act('say:hand-over'), NOT_HERS],
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
    'for medics, where the call ends best with them': {
      run: met().act('request:ems').act('end:arrest').end('arrested', 'arrest'),
      scenario: MEDICAL,
      says: /while EMS was minutes away/,
    },
    'for the family, where it can end well with them': {
      run: met().act('ask:family').send('kim').act('end:emergency-department'),
      scenario: DAUGHTER,
      says: /while Kim was minutes away/,
    },
  },
  silent: {
    'where the person chose the crisis center': steady.act('end:crisis-center'),
    'where the team had come': steady.come('mobile-crisis').act('end:emergency-department'),
    'where nobody had been asked for': met().act('say:introduce').act('end:emergency-department'),
    'where only an ambulance was on its way': met().act('request:ems').act('end:emergency-department'),
    'where the family was on its way, and no ending has them take over': [
      met().act('ask:family').send('kim').act('end:emergency-department'),
      NOT_HERS,
    ],
    'where the family had come': [
      met().act('ask:family').send('kim').visit('kim').act('end:emergency-department'),
      DAUGHTER,
    ],
    'where the medics took over who were on their way': [
      met().act('request:ems').act('request:mobile-crisis').act('end:ems-transport').end('goes-along', 'ems-transport'),
      MEDICAL,
    ],
    'where what was settled is what the scenario calls fit': steady
      .act('end:emergency-department')
      .end('goes-along', 'emergency-department'),
    'where a blade was out': steady.see({ holds: 'knife' }).act('end:emergency-department'),
    'where help was an hour away': [met().act('request:peer').act('end:emergency-department'), undefined, RURAL],
    'where the person went by choice': steady.act('end:voluntary-transport'),
  },
});
