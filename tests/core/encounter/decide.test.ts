import { describe, expect, test } from 'vitest';
import { begin, decide, type Encounter, type EncounterEvent, lateChoice, reach, rewind } from '#encounter';
import { aboutSmall, CITY, RURAL, SMALL_INK, smallScenario } from '#tests/core/small';

const scenario = smallScenario();
const start = (policy = CITY, seed = 7): Encounter => begin(scenario, policy, { seed, mode: 'practice' });
const run = (encounter: Encounter, ...choices: readonly string[]): Encounter =>
  choices.reduce((at, choice) => decide(at, { choice }), encounter);
const contact = () => run(start(), 'call.quiet');

/** How far officer and person are apart in decimeters. */
const apartIn = ({ situation, scenario: { about } }: Encounter) => reach(situation, about);

function eventsOf<T extends EncounterEvent['type']>(
  encounter: Encounter,
  type: T,
): readonly Extract<EncounterEvent, { type: T }>[] {
  return encounter.log.filter((event): event is Extract<EncounterEvent, { type: T }> => event.type === type);
}

describe('a run', () => {
  test('begins in the dispatch phase with the first decision open', () => {
    const encounter = start();
    expect(encounter.situation.phase).toBe('dispatch');
    expect(encounter.offered?.decision).toBe(1);
    expect(encounter.log.map((event) => event.type)).toEqual(['began', 'entered', 'said', 'offered']);
  });

  test('numbers its decisions from one without a gap', () => {
    const encounter = run(contact(), 'talk.listen', 'talk.hush', 'talk.back');
    expect(eventsOf(encounter, 'offered').map((event) => event.decision)).toEqual([1, 2, 3, 4, 5]);
  });

  test('lets the officer speak the words of the choice, without quotation marks', () => {
    const encounter = run(contact(), 'talk.listen');
    const said = eventsOf(encounter, 'said').filter((event) => event.speaker === 'officer');
    expect(said.map((event) => event.text)).toEqual(['What happened today?']);
  });

  test('says the words of a choice once, however many techniques they are', () => {
    const ink = SMALL_INK.replace('# say: open-question', '# say: open-question # say: i-message');
    const encounter = run(begin(smallScenario(ink), CITY, { seed: 1, mode: 'assessed' }), 'call.quiet', 'talk.listen');
    expect(eventsOf(encounter, 'said').filter((event) => event.speaker === 'officer')).toHaveLength(1);
  });

  test('ends with the ending the script names, and offers nothing more', () => {
    const encounter = run(contact(), 'talk.hold', 'arrest.aid');
    expect(encounter.over).toBe(true);
    expect(encounter.offered).toBeUndefined();
    expect(eventsOf(encounter, 'ended')).toEqual([
      {
        type: 'ended',
        at: encounter.situation.clock,
        ending: 'arrested',
        disposition: 'arrest',
        injuries: [{ who: 'sam', severity: 'minor' }],
      },
    ]);
  });

  test('refuses a choice that is not on offer with a whole sentence', () => {
    expect(() => decide(start(), { choice: 'talk.listen' })).toThrow('The choice talk.listen is not on offer.');
  });

  test('keeps its log and says why, when the script stops without an ending', () => {
    const broken = smallScenario(
      SMALL_INK.replace('Sam is gone. # ending: walks-off # phase: outcome', 'Sam is gone.').replace(
        '{clock > 900: -> off}',
        '{clock > 40: -> off}',
      ) + '\n=== never ===\nNobody. # ending: walks-off\n-> END\n',
    );
    const encounter = run(
      begin(broken, CITY, { seed: 1, mode: 'assessed' }),
      'call.history',
      'call.quiet'.replace('call.quiet', 'talk.listen'),
      'talk.listen',
    );
    expect(encounter.over).toBe(true);
    expect(encounter.fault).toContain('without naming an ending');
    expect(encounter.log.length).toBeGreaterThan(5);
  });
});

describe('time', () => {
  test('is what acts take and, up to twenty seconds, what thinking takes', () => {
    const quick = decide(contact(), { choice: 'talk.listen', seconds: 0 });
    const slow = decide(contact(), { choice: 'talk.listen', seconds: 12 });
    const lost = decide(contact(), { choice: 'talk.listen', seconds: 4000 });
    expect(quick.situation.clock - contact().situation.clock).toBe(15);
    expect(slow.situation.clock - quick.situation.clock).toBe(12);
    expect(lost.situation.clock - quick.situation.clock).toBe(20);
  });

  test('counts up to the limit at a timed decision', () => {
    const timed = run(contact(), 'talk.hush');
    expect(timed.offered?.limit).toBe(20);
    expect(decide(timed, { choice: 'talk.listen', seconds: 90 }).situation.clock - timed.situation.clock).toBe(35);
  });

  test('ignores fractions and negative seconds', () => {
    const base = decide(contact(), { choice: 'talk.listen', seconds: 0 }).situation.clock;
    expect(decide(contact(), { choice: 'talk.listen', seconds: -5 }).situation.clock).toBe(base);
    expect(decide(contact(), { choice: 'talk.listen', seconds: 2.9 }).situation.clock).toBe(base + 2);
  });

  test('that runs out counts as silence where silence is on offer', () => {
    expect(lateChoice(run(contact(), 'talk.hush'))).toBe('talk.hush');
    const late = decide(run(contact(), 'talk.hush'), { choice: 'talk.hush', seconds: 20, late: true });
    expect(eventsOf(late, 'decided').at(-1)).toMatchObject({ late: true, seconds: 20 });
  });

  test('that runs out never counts as force', () => {
    const choice = lateChoice(start());
    expect(start().offered?.choices.find((entry) => entry.id === choice)?.group).not.toBe('force');
  });
});

describe('resources', () => {
  test('arrive on the incident clock', () => {
    const encounter = run(
      contact(),
      ...Array.from({ length: 9 }, (_, i) => (i % 2 === 0 ? 'talk.hush' : 'talk.listen')),
    );
    const requested = eventsOf(encounter, 'requested')[0];
    const arrived = eventsOf(encounter, 'arrived')[0];
    expect(requested).toMatchObject({ resource: 'backup', seconds: 180 });
    expect(arrived).toMatchObject({ resource: 'backup', at: (requested?.at ?? 0) + 180 });
    expect(encounter.situation.resources.backup).toMatchObject({ here: true });
  });

  test('that the agency does not have are refused by the radio and read as unavailable by the script', () => {
    const late = smallScenario(SMALL_INK, aboutSmall({ hour: 23 }));
    const encounter = run(begin(late, RURAL, { seed: 1, mode: 'assessed' }), 'call.quiet', 'talk.crisis_team');
    expect(eventsOf(encounter, 'requested').at(-1)).toEqual({
      type: 'requested',
      at: encounter.situation.clock - 8,
      resource: 'mobile-crisis',
    });
    expect(eventsOf(encounter, 'said').at(-1)?.text).toBe('Not tonight.');
  });

  test('are a different problem in another agency', () => {
    const away = (policy: typeof CITY) =>
      eventsOf(run(start(policy), 'call.quiet', 'talk.crisis_team'), 'requested').map((event) => event.seconds);
    expect(away(CITY)).toEqual([180, 660]);
    expect(away(RURAL)).toEqual([840, 3300]);
  });

  test('asked for once are not asked for again by the script', () => {
    const encounter = run(contact(), 'talk.crisis_team');
    expect(encounter.offers.map((offer) => offer.id)).not.toContain('talk.crisis_team');
  });
});

describe('force', () => {
  test('that the agency does not carry is not on offer', () => {
    expect(contact().offers.map((offer) => offer.id)).not.toContain('talk.dog');
    expect(contact().offers.map((offer) => offer.id)).toContain('talk.zap');
  });

  test('is logged with what the person was doing at that moment and how far away', () => {
    const encounter = run(contact(), 'talk.zap');
    expect(eventsOf(encounter, 'used-force')).toEqual([
      {
        type: 'used-force',
        at: contact().situation.clock,
        option: 'conducted-energy',
        display: false,
        behavior: 'passive',
        decimeters: 60,
      },
    ]);
  });

  test('keeps only reasons that were learned before', () => {
    const informed = run(start(), 'call.history');
    const encounter = decide(informed, {
      choice: 'talk.hold',
      reasons: ['two calls last year, both without force', 'he had a gun'],
    });
    expect(eventsOf(encounter, 'decided').at(-1)?.reasons).toEqual(['two calls last year, both without force']);
  });

  test('within reach ends the distance', () => {
    expect(apartIn(run(contact(), 'talk.hold'))).toBe(6);
    expect(apartIn(run(contact(), 'talk.zap'))).toBe(60);
  });
});

describe('the place', () => {
  test('widens when the officer steps back', () => {
    expect(apartIn(run(contact(), 'talk.back'))).toBe(75);
  });

  test('has the light bar on after a loud arrival and off after a quiet one', () => {
    expect(run(start(), 'call.hot').situation.lightBar).toBe(true);
    expect(run(start(), 'call.quiet').situation.lightBar).toBe(false);
  });

  test('lets a loud arrival frighten before the first word', () => {
    expect(run(start(), 'call.hot').subject.escalation).toBeGreaterThan(run(start(), 'call.quiet').subject.escalation);
  });
});

describe('going back', () => {
  test('restores the moment and keeps what was undone in the log', () => {
    const before = run(contact(), 'talk.listen');
    const again = rewind(run(before, 'talk.order'), 3);
    expect({ ...again, log: [] }).toEqual({ ...before, log: [] });
    expect(again.log.some((event) => event.type === 'decided' && event.choice === 'talk.order')).toBe(true);
    expect(again.log.at(-2)).toMatchObject({ type: 'rewound', to: 3 });
    expect(again.log.at(-1)).toMatchObject({ type: 'offered', decision: 3 });
  });

  test('twice in a row goes back twice', () => {
    const far = rewind(rewind(run(contact(), 'talk.listen', 'talk.order'), 4), 2);
    expect(far.offered?.decision).toBe(2);
    expect(run(far, 'talk.name_it').subject).toEqual(run(contact(), 'talk.name_it').subject);
  });

  test('is refused in an assessed run', () => {
    const assessed = decide(begin(scenario, CITY, { seed: 1, mode: 'assessed' }), { choice: 'call.quiet' });
    expect(() => rewind(assessed, 1)).toThrow('Only a practice run');
  });

  test('is refused for a decision that was never reached', () => {
    expect(() => rewind(contact(), 9)).toThrow('no decision 9');
  });
});

describe('the seed', () => {
  test('draws the same facts every time', () => {
    expect(start(CITY, 11).draws).toEqual(start(CITY, 11).draws);
  });

  test('draws both ways over many seeds, about as often as declared', () => {
    const drawn = Array.from({ length: 400 }, (_, seed) => start(CITY, seed).draws['knife']).filter(Boolean).length;
    expect(drawn).toBeGreaterThan(140);
    expect(drawn).toBeLessThan(260);
  });

  test('never draws what has no chance and always what is certain', () => {
    const certain = smallScenario(
      SMALL_INK,
      aboutSmall({ draws: [{ name: 'knife', about: 'Always.', percent: 100 }] }),
    );
    const never = smallScenario(SMALL_INK, aboutSmall({ draws: [{ name: 'knife', about: 'Never.', percent: 0 }] }));
    for (let seed = 0; seed < 50; seed++) {
      expect(begin(certain, CITY, { seed, mode: 'assessed' }).draws['knife']).toBe(true);
      expect(begin(never, CITY, { seed, mode: 'assessed' }).draws['knife']).toBe(false);
    }
  });
});

describe('voices', () => {
  test('count a colleague who talks to the person, until one voice is agreed', () => {
    const ink = SMALL_INK.replace(
      'Long day. # speaker: sam # manner: quiet',
      'Long day. # speaker: sam # manner: quiet\n  Come on, buddy. # speaker: okoro',
    );
    const encounter = run(begin(smallScenario(ink), CITY, { seed: 1, mode: 'assessed' }), 'call.quiet', 'talk.listen');
    expect(encounter.voices).toBe(2);
    const answered = eventsOf(run(encounter, 'talk.name_it'), 'responded').at(-1);
    expect(answered?.rules.map((rule) => rule.rule)).toContain('many-voices');
  });
});
