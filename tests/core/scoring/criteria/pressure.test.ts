import { describe, expect, it } from 'vitest';
import { specify } from '#tests/core/scoring/cases';
import { called, found, met, type Run } from '#tests/core/scoring/run';

specify('threatened', {
  kind: 'improve',
  found: met()
    .act('say:introduce')
    .act('say:threaten', { or: [['say:offer-choice', '"The bench or the wall?"']] }),
  decision: 2,
  says: 'You threatened Sam, and a threat confirms the danger a frightened person already expects (00:06); a stronger option: you could have said “The bench or the wall?”.',
  silent: {
    'where force was warned of, as agencies ask': met().act('say:warn-force'),
    'where a limit was set with respect': met().act('say:set-limit'),
  },
});

specify('told-to-calm-down', {
  kind: 'improve',
  found: met().act('say:calm-down').act('say:introduce').act('say:calm-down'),
  decision: 1,
  says: 'You told Sam to calm down, which says that being upset is wrong and gives nothing to do instead (00:00, twice in this run); say what you see, “you look frightened”, and ask about it.',
  silent: {
    'where the feeling was named': met().act('say:name-emotion'),
    'where it was only on offer': met().act('say:reflect', { or: ['say:calm-down'] }),
  },
});

specify('argued-with-belief', {
  kind: 'improve',
  found: met().act('say:argue', { or: [['say:validate', '"I do not hear it. I see that you do."']] }),
  decision: 1,
  says: 'You argued with what Sam hears or believes, and it cannot be argued away (00:00); a stronger option: you could have said “I do not hear it. I see that you do”.',
  silent: {
    'where they agreed to differ': met().act('say:agree-to-differ'),
    'where the argument was with a colleague who was stepped in with': met().act('do:intervene'),
  },
});

specify('played-along', {
  kind: 'improve',
  found: met().act('say:play-along'),
  decision: 1,
  says: 'You spoke as if you shared what Sam believes, which feeds the fear and costs trust once it shows (00:00); acknowledge the feeling and leave the belief alone.',
  silent: {
    'where the fear was acknowledged and the belief left alone': met().act('say:validate'),
    'where the voices were asked about': met().act('say:ask-about-voices'),
  },
});

specify('challenged', {
  kind: 'improve',
  found: met().act('say:challenge'),
  decision: 1,
  says: 'You challenged or blamed Sam, who then had something to defend (00:00); ask “what happened today?” in place of “why did you?”.',
  silent: {
    'where what happened was asked openly': met().act('say:open-question'),
    'where time running out chose it': met().act('say:challenge', { late: true }),
  },
});

specify('dismissed', {
  kind: 'improve',
  found: met().act('say:dismiss', { or: [['say:paraphrase', '"The brakes, then."']] }),
  decision: 1,
  says: 'You hurried past what Sam was telling you, and being heard is what people judge fairness by (00:00); a stronger option: you could have said “The brakes, then”.',
  silent: {
    'where it was said when the contact was over, which is told as care left undone': met()
      .enter('outcome')
      .act('say:dismiss'),
    'where the talk was summed up': met().act('say:summarize'),
  },
});

specify('false-promise', {
  kind: 'improve',
  found: met().act('say:false-promise'),
  decision: 1,
  says: 'You promised Sam something that is not yours to keep, and the next officer pays for it (00:00); say what you can do, what you cannot, and who decides.',
  silent: {
    'where only what can be kept was promised': met().act('say:honest-promise'),
    'where help was offered': met().act('say:offer-help'),
  },
});

specify('blocked-way-out', {
  kind: 'improve',
  found: met().act('do:block-exit', { or: [['do:reposition', 'Stand at an angle']] }),
  decision: 1,
  says: 'You stood in the way out, so that the only way for Sam was through you (00:00); a stronger option: “Stand at an angle” was open to you.',
  silent: {
    'where a way out was left': met().act('do:reposition'),
    'where cover was taken': met().act('do:take-cover'),
  },
});

specify('moved-in-close', {
  kind: 'improve',
  found: met().act('do:crowd'),
  decision: 1,
  says: 'You moved in close on Sam and gave up the distance that buys time (00:00); hold two arm’s lengths or more, and let the person close the gap.',
  silent: {
    'for a slow approach, which is judged by the distance it leaves': met().act('do:approach').stand(30),
    'where they walked together': met().act('do:walk-together').stand(9),
  },
});

specify('lights-and-noise', {
  kind: 'improve',
  found: called().act('do:arrive-hot').enter('contact').act('do:lights-on').act('do:siren'),
  decision: 1,
  says: 'You brought lights or siren to Sam, who then had more to fear and more to take in (00:00, three times in this run); arrive dark and quiet, park short and walk in.',
  also: {
    'on the way, beside a stronger option that was on offer': {
      run: called().act('do:arrive-hot', { or: [['do:arrive-quietly', 'Dark and quiet']] }),
      says: /a stronger option: “Dark and quiet” was open to you/,
    },
  },
  silent: {
    'where the arrival was quiet': called().act('do:arrive-quietly'),
    'where the light bar was switched off': met().stand(60, { lightBar: true }).act('do:lights-off'),
  },
});

specify('hurried', {
  kind: 'improve',
  found: called().act('do:hurry', { or: [['do:make-plan', 'Say your plan out loud']] }),
  decision: 1,
  says: 'You hurried where nothing had to be done that second (00:00); a stronger option: “Say your plan out loud” was open to you.',
  silent: {
    'where it was in the outcome, which is told as care left undone': met().enter('outcome').act('do:hurry'),
    'where the officer held for help': met().act('do:hold-for-resource'),
  },
});

specify('left-undone', {
  kind: 'improve',
  found: met().enter('outcome').act('do:hurry').act('say:dismiss'),
  decision: 1,
  says: 'You hurried past what still had to be done for Sam (00:00, twice in this run); aid, a word of hand-over and a true report are part of the call.',
  also: {
    'beside what was left to say': {
      run: met()
        .enter('outcome')
        .act('do:hurry', { or: [['say:hand-over', 'Tell Quinn what helped.']] })
        .act('do:hurry'),
      says: /twice in this run\); .*“Tell Quinn what helped”/,
      decision: 1,
    },
  },
  silent: {
    'where it was in the contact, which is told as hurry': met().act('do:hurry'),
    'where everything was seen to': met().enter('outcome').act('do:check-injury').act('do:report').act('do:debrief'),
  },
});

specify('walked-away', {
  kind: 'improve',
  found: met().act('say:introduce').act('do:leave'),
  decision: 2,
  says: 'You left Sam without a plan or anyone to take over (00:06); stepping away can be right with a plan: who watches, who calls back, when.',
  silent: {
    'where the officer disengaged with a plan': met().act('do:disengage'),
    'where it was only on offer': met().act('do:wait', { or: ['do:leave'] }),
  },
});

/** Each word of pressure, the criterion that judges it, and something stronger in its place. */
const PRESSURE = [
  ['say:threaten', 'threatened', 'say:offer-choice'],
  ['say:calm-down', 'told-to-calm-down', 'say:name-emotion'],
  ['say:argue', 'argued-with-belief', 'say:validate'],
  ['say:play-along', 'played-along', 'say:ask-about-voices'],
  ['say:challenge', 'challenged', 'say:open-question'],
  ['say:dismiss', 'dismissed', 'say:paraphrase'],
  ['say:false-promise', 'false-promise', 'say:honest-promise'],
  ['do:block-exit', 'blocked-way-out', 'do:reposition'],
  ['do:crowd', 'moved-in-close', 'do:step-back'],
  ['do:siren', 'lights-and-noise', 'do:lights-off'],
  ['do:lights-on', 'lights-and-noise', 'do:lights-off'],
  ['do:hurry', 'hurried', 'do:make-plan'],
  ['do:leave', 'walked-away', 'do:disengage'],
] as const;

describe('pressure of every kind', () => {
  const told = (run: Run, criterion: string) => found(run, criterion).map(({ sentence }) => sentence);

  it.each(PRESSURE)('is judged once, at its first use, and counted: %s', (word, criterion) => {
    const run = met().act('say:introduce').act(word).act('say:introduce').act(word).act(word);
    const [finding, ...more] = found(run, criterion);
    expect(finding).toMatchObject({ kind: 'improve', decision: 2 });
    expect(finding?.sentence).toContain('(00:06, three times in this run)');
    expect(more).toEqual([]);
  });

  it.each(PRESSURE)('is set beside a stronger option that was on offer: %s', (word, criterion, better) => {
    const run = met().act(word, { or: ['say:command', [better, 'Something better'], 'force:escort'] });
    expect(told(run, criterion)).toEqual([expect.stringMatching(/a stronger option: .*“Something better”/)]);
  });

  it.each(PRESSURE)('is told with what doctrine advises where nothing stronger was on offer: %s', (word, criterion) => {
    const run = met().act(word, { or: ['say:command'] });
    expect(told(run, criterion)).toEqual([expect.stringMatching(/; (?!a stronger option)/)]);
  });

  it.each(PRESSURE)('is not judged where it was only on offer: %s', (word, criterion, better) => {
    expect(told(met().act(better, { or: [word] }), criterion)).toEqual([]);
  });

  it.each(PRESSURE)('is not judged where only time running out chose it: %s', (word, criterion) => {
    expect(told(met().act(word, { late: true }), criterion)).toEqual([]);
  });
});

specify('made-small', {
  kind: 'improve',
  found: met().act('say:minimize', { or: [['say:validate', '"That is a lot to carry."']] }),
  decision: 1,
  says: 'You told Sam that it was not so bad, and Sam was alone with it again (00:00); a stronger option: you could have said “That is a lot to carry”.',
  silent: {
    'where it was only on offer': met().act('say:validate', { or: ['say:minimize'] }),
    'where something true and good was said': met().act('say:affirm'),
  },
});

specify('yes-but', {
  kind: 'improve',
  found: met().act('say:introduce').act('say:yes-but'),
  decision: 2,
  says: 'You told Sam that you understood and took it back with a “but” (00:06); say what you understood, stop there, and leave room for an answer.',
  silent: {
    'where it was said back': met().act('say:paraphrase', { or: ['say:yes-but'] }),
    'where they agreed to differ': met().act('say:agree-to-differ'),
  },
});

specify('lectured', {
  kind: 'improve',
  found: met().act('say:lecture', { or: [['say:open-question', '"What happened today?"']] }),
  decision: 1,
  says: 'You lectured Sam, who had nothing to say in it (00:00); a stronger option: you could have said “What happened today?”.',
  silent: {
    'where something was explained': met().act('say:explain'),
    'where it was only on offer': met().act('say:explain', { or: ['say:lecture'] }),
  },
});

specify('took-sides', {
  kind: 'improve',
  found: met().act('say:take-sides'),
  decision: 1,
  says: 'You took one side before you had heard the other (00:00); hear each of them, and say back what each has said.',
  silent: {
    'where the two were moved apart': met().act('do:separate'),
    'where it was only on offer': met().act('say:paraphrase', { or: ['say:take-sides'] }),
  },
});

specify('demanded-identification', {
  kind: 'improve',
  found: met().act('say:demand-id', { or: [['say:ask-name', '"What should I call you?"']] }),
  decision: 1,
  says: 'You demanded identification before Sam knew what it was about (00:00); a stronger option: you could have said “What should I call you?”.',
  silent: {
    'where the name was asked': met().act('say:ask-name', { or: ['say:demand-id'] }),
    'where nothing was asked': met().act('do:wait'),
  },
});
