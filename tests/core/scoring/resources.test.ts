import { describe } from 'vitest';
import { RURAL } from '#tests/core/small';
import { hold } from '#tests/core/scoring/cases';
import { called, met } from '#tests/core/scoring/run';

const CRISIS_TEAM: readonly [string, string] = ['request:mobile-crisis', 'Ask for mobile crisis'];

describe('help', () => {
  hold([
    {
      title: 'asked for on the way is something to sustain',
      criterion: 'help-early',
      run: called().act('request:mobile-crisis'),
      says: /You asked for the mobile crisis team at 00:00, before it was needed/,
      decision: 1,
    },
    {
      title: 'asked for in the first moments of contact is early',
      criterion: 'help-early',
      run: met().act('say:introduce').act('request:ems'),
      says: /You asked for EMS/,
      decision: 2,
    },
    {
      title: 'asked for later is not early',
      criterion: 'help-early',
      run: met().act('do:wait').act('do:wait').act('do:wait').act('request:ems'),
    },
    {
      title: 'that this agency does not have does not count',
      criterion: 'help-early',
      run: called().act('request:cit-officer'),
      policy: RURAL,
    },
    {
      title: 'asked for late although it was open is something to improve',
      criterion: 'help-late',
      run: met()
        .act('do:wait', { or: [CRISIS_TEAM] })
        .act('do:wait', { or: [CRISIS_TEAM] })
        .act('do:wait')
        .act('request:mobile-crisis'),
      says: /fits Sam only at 01:00; here “Ask for mobile crisis” was open/,
      decision: 1,
    },
    {
      title: 'never asked for is told as never',
      criterion: 'help-late',
      run: met()
        .act('do:wait', { or: [CRISIS_TEAM] })
        .act('do:wait', { or: [CRISIS_TEAM] }),
      says: /^You never asked for help that fits Sam/,
    },
    {
      title: 'that this agency does not have is not missed',
      criterion: 'help-late',
      run: met()
        .act('do:wait', { or: ['request:cit-officer'] })
        .act('do:wait', { or: ['request:peer'] }),
      policy: RURAL,
    },
    {
      title: 'in the form of backup is something to sustain by itself',
      criterion: 'backup-asked',
      run: called().act('request:backup'),
      says: /backup early \(00:00\)/,
      decision: 1,
    },
    {
      title: 'in the form of backup, once the talk has gone on, is late',
      criterion: 'backup-asked',
      run: met().act('do:wait').act('do:wait').act('do:wait').act('request:backup'),
    },
  ]);
});

describe('waiting', () => {
  const steady = met()
    .act('request:mobile-crisis')
    .act('say:open-question', { does: [-4, 4] })
    .act('say:reflect', { does: [-4, 4] });
  hold([
    {
      title: 'in a steady scene until a clinician came is something to sustain, at the arrival',
      criterion: 'waited-for-help',
      run: steady.come('mobile-crisis').act('say:hand-over'),
      says: /held a steady scene until the mobile crisis team came \(00:33\)/,
      decision: 3,
      event: 'arrived',
    },
    {
      title: 'for a second patrol car is something else',
      criterion: 'waited-for-help',
      run: steady.come('backup').act('say:hand-over'),
    },
    {
      title: 'by threats is not steady',
      criterion: 'waited-for-help',
      run: met().act('say:threaten').act('say:threaten').act('say:argue').come('mobile-crisis').act('do:wait'),
    },
    {
      title: 'by doing nothing is not steady',
      criterion: 'waited-for-help',
      run: met().act('do:wait').act('do:wait').act('do:wait').come('mobile-crisis').act('do:wait'),
    },
    {
      title: 'with somebody hurt is not steady',
      criterion: 'waited-for-help',
      run: steady.hurt('sam').come('mobile-crisis').act('do:wait'),
    },
    {
      title: 'with force used is not steady',
      criterion: 'waited-for-help',
      run: steady.act('force:escort').come('mobile-crisis').act('do:wait'),
    },
    {
      title: 'cut short by a hold while a clinician was minutes away is something to improve',
      criterion: 'help-not-awaited',
      run: steady.wait(120).act('end:involuntary-hold'),
      says: /while the mobile crisis team was minutes away \(02:33\)/,
      decision: 4,
    },
    {
      title: 'cut short by the person’s own choice is not',
      criterion: 'help-not-awaited',
      run: steady.act('end:voluntary-transport'),
    },
    {
      title: 'for somebody who is already there is over',
      criterion: 'help-not-awaited',
      run: steady.come('mobile-crisis').act('end:involuntary-hold'),
    },
  ]);
});

describe('a disposition', () => {
  const way: readonly [string, string] = ['end:voluntary-transport', 'Ride along, if you want to'];
  hold([
    {
      title: 'least restrictive of those on offer is something to sustain',
      criterion: 'least-restrictive',
      run: met()
        .act('end:voluntary-transport', { text: way[1], or: ['end:arrest'] })
        .end(),
      says: /least restrictive way on that fits Sam, with another on offer: “Ride along, if you want to”/,
      decision: 1,
    },
    {
      title: 'without another on offer was no choice',
      criterion: 'least-restrictive',
      run: met().act('end:voluntary-transport').end(),
    },
    {
      title: 'that ended poorly is not praised',
      criterion: 'least-restrictive',
      run: met()
        .act('end:left-scene', { or: ['end:voluntary-transport'] })
        .end('walks-off', 'left-scene'),
    },
    {
      title: 'more restrictive than a fit one on offer is something to improve',
      criterion: 'more-restrictive',
      run: met()
        .act('end:arrest', { or: [way] })
        .end('arrested', 'arrest'),
      says: /more control over Sam than was needed.*“Ride along, if you want to”/,
      decision: 1,
    },
    {
      title: 'as restrictive as anything fit on offer is not',
      criterion: 'more-restrictive',
      run: met()
        .act('end:involuntary-hold', { or: ['end:arrest', 'end:left-scene'] })
        .end('arrested', 'arrest'),
    },
    {
      title: 'that the run slid into after costly decisions is something to improve, at the end',
      criterion: 'poor-outcome',
      run: met().act('say:threaten').act('say:argue').end('arrested', 'arrest'),
      says: /^Sam is in a cell\. 2 decisions on the way there were costly\. This call can also end so: Sam rides along\./,
      event: 'ended',
    },
    {
      title: 'that is poor after a sound process is not held against it',
      criterion: 'poor-outcome',
      run: met()
        .act('say:reflect', { does: [-4, 4] })
        .act('say:validate', { does: [-4, 4] })
        .end('arrested', 'arrest'),
    },
  ]);
});

describe('the legal ground', () => {
  hold([
    {
      title: 'said to a person who is held is something to sustain',
      criterion: 'ground-said',
      run: met()
        .act('say:tell-rights', { text: 'I am taking you in because you are in danger.' })
        .end('arrested', 'arrest'),
      says: /on what ground .*“I am taking you in because you are in danger”/,
      decision: 1,
    },
    {
      title: 'said to a person who goes freely is not called for',
      criterion: 'ground-said',
      run: met().act('say:tell-rights').end(),
    },
    {
      title: 'not said to a person who is held, although it could have been, is something to improve',
      criterion: 'ground-unsaid',
      run: met()
        .act('do:wait', { or: ['say:tell-rights'] })
        .end('arrested', 'arrest'),
      says: /Sam was not told on what ground/,
      event: 'ended',
    },
    {
      title: 'that could not be said is not missed',
      criterion: 'ground-unsaid',
      run: met().act('do:wait').end('arrested', 'arrest'),
    },
  ]);
});

describe('handing over', () => {
  hold([
    {
      title: 'by name is something to sustain',
      criterion: 'warm-hand-over',
      run: met().enter('outcome').act('say:hand-over', { text: 'Sam, this is Noor.' }),
      says: /You handed Sam over in words.*“Sam, this is Noor”/,
      decision: 1,
    },
    {
      title: 'without a word, where there was one to say, is something to improve',
      criterion: 'cold-hand-over',
      run: met()
        .enter('outcome')
        .act('do:hurry', { or: [['say:hand-over', 'This is Noor.']] })
        .end(),
      says: /from you to strangers .*“This is Noor”/,
      decision: 1,
    },
    {
      title: 'to nobody is no hand-over',
      criterion: 'cold-hand-over',
      run: met()
        .enter('outcome')
        .act('do:hurry', { or: ['say:hand-over'] })
        .end('walks-off', 'left-scene'),
    },
    {
      title: 'with a word to the family is something to sustain',
      criterion: 'family-told',
      run: met().enter('outcome').act('say:inform-family'),
      says: /people close to Sam/,
      decision: 1,
    },
    {
      title: 'without a word to the family is something to improve',
      criterion: 'family-untold',
      run: met()
        .enter('outcome')
        .act('do:report', { or: [['say:inform-family', 'Call Andre']] }),
      says: /left to find out .*“Call Andre”/,
      decision: 1,
    },
    {
      title: 'where no family could be told is not',
      criterion: 'family-untold',
      run: met().enter('outcome').act('do:report'),
    },
  ]);
});
