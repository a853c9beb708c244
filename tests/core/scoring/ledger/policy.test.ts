import { describe, expect, it } from 'vitest';
import { type Behavior, BEHAVIORS, type ForceOption, type Policy } from '#doctrine';
import { unmetIn } from '#tests/core/scoring/ledger';
import { met, policyWith, scenarioWith } from '#tests/core/scoring/run';
import { CITY, RURAL } from '#tests/core/small';

/** The least behavior that each agency asks for an option that it does not prohibit. */
const LEAST: readonly (readonly [option: ForceOption, city: Behavior, rural: Behavior])[] = [
  ['escort', 'passive', 'passive'],
  ['control-hold', 'active', 'active'],
  ['handcuff', 'active', 'active'],
  ['takedown', 'assaultive', 'assaultive'],
  ['pepper-spray', 'active', 'assaultive'],
  ['energy-display', 'active', 'active'],
  ['conducted-energy', 'assaultive', 'assaultive'],
  ['baton', 'assaultive', 'assaultive'],
  ['firearm-display', 'life-threatening', 'life-threatening'],
  ['firearm', 'life-threatening', 'life-threatening'],
];

/** Words for a behavior in the sentence about what was asked for. */
const SAID: Readonly<Record<Behavior, string>> = {
  compliant: 'compliant behavior',
  passive: 'passive behavior',
  active: 'active resistance',
  assaultive: 'assaultive behavior',
  'life-threatening': 'life-threatening behavior',
};

function below(behavior: Behavior): Behavior {
  return BEHAVIORS[BEHAVIORS.findIndex(({ id }) => id === behavior) - 1]?.id ?? 'compliant';
}

/** What the policy says about behavior when an option is used, warned, on somebody who behaves in a way. */
function aboutBehavior(option: ForceOption, behavior: Behavior, policy: Policy): readonly string[] {
  const run = met().see({ behavior }).act('say:warn-force').act(`force:${option}`);
  return unmetIn(run, undefined, policy).filter((sentence) => /The policy requires|prohibits/.test(sentence));
}

const BOTH = LEAST.flatMap(([option, city, rural]) => [
  { agency: CITY, option, least: city },
  { agency: RURAL, option, least: rural },
]);

describe('the least behavior', () => {
  it.each(BOTH)('is enough for $option in the $agency.id pack: $least', ({ agency, option, least }) => {
    expect(aboutBehavior(option, least, agency)).toEqual([]);
  });

  it.each(BOTH)(
    'is asked for where $option was used one level below it in the $agency.id pack',
    ({ agency, option, least }) => {
      const seen = below(least);
      expect(aboutBehavior(option, seen, agency)).toEqual([
        `The policy requires ${SAID[least]}; what could be seen was ${SAID[seen]}.`,
      ]);
    },
  );

  it('is what could be seen at that moment, not before and not after', () => {
    const calmed = met().see({ behavior: 'assaultive' }).act('do:wait').see({ behavior: 'passive' });
    expect(unmetIn(calmed.act('force:takedown').see({ behavior: 'assaultive' }).act('do:wait'))).toContain(
      'The policy requires assaultive behavior; what could be seen was passive behavior.',
    );
  });
});

describe('a prohibition', () => {
  it.each(BEHAVIORS.map(({ id }) => id))(
    'of weight on a person face down holds whatever the person does: %s',
    (behavior) => {
      for (const policy of [CITY, RURAL]) {
        expect(aboutBehavior('prone-weight', behavior, policy)).toEqual(['This agency prohibits it.']);
      }
    },
  );

  it.each(['compliant', 'passive', 'active', 'assaultive'] as const)(
    'of a neck restraint short of deadly force holds against %s behavior in the city',
    (behavior) => {
      expect(aboutBehavior('neck-restraint', behavior, CITY)).toEqual([
        'This agency prohibits it short of a threat to life.',
      ]);
    },
  );

  it('of a neck restraint ends in the city where life is threatened, and does not in the county', () => {
    expect(aboutBehavior('neck-restraint', 'life-threatening', CITY)).toEqual([]);
    expect(aboutBehavior('neck-restraint', 'life-threatening', RURAL)).toEqual(['This agency prohibits it.']);
  });

  it('is told beside everything else that was missing', () => {
    expect(unmetIn(met().act('force:prone-weight', { or: ['do:wait'] }))).toEqual([
      'This agency prohibits it.',
      'Ability to comply was not checked.',
      'There was no instruction followed by time to comply.',
      'Less intrusive options were open and untried.',
    ]);
  });
});

/** Conditions under which the packs refuse an option, and one option each that they do not. */
const REFUSED: readonly (readonly [option: ForceOption, condition: string, sentence: string])[] = [
  ['pepper-spray', 'frail', 'The person is frail.'],
  ['pepper-spray', 'child', 'The person is a child.'],
  ['conducted-energy', 'elevated', 'The person stood at a height.'],
  ['conducted-energy', 'frail', 'The person is frail.'],
  ['conducted-energy', 'pregnant', 'The person is pregnant.'],
  ['conducted-energy', 'child', 'The person is a child.'],
];
const NOT_REFUSED: readonly (readonly [option: ForceOption, condition: string])[] = [
  ['pepper-spray', 'elevated'],
  ['pepper-spray', 'pregnant'],
  ['baton', 'frail'],
  ['takedown', 'child'],
];

function stage(condition: string) {
  return scenarioWith({ stage: { place: 'bus-stop', distance: 6, weather: 'dry', conditions: [condition] } });
}

function onAssault(option: ForceOption) {
  return met().see({ behavior: 'assaultive' }).act('say:warn-force').act(`force:${option}`);
}

describe('a condition of the person or the place', () => {
  it.each(REFUSED)('stands against %s: %s', (option, condition, sentence) => {
    for (const policy of [CITY, RURAL])
      expect(unmetIn(onAssault(option), stage(condition), policy)).toEqual([sentence]);
  });

  it.each(NOT_REFUSED)('does not stand against %s where the pack does not name it: %s', (option, condition) => {
    expect(unmetIn(onAssault(option), stage(condition))).toEqual([]);
  });

  it.each(['pepper-spray', 'conducted-energy', 'baton'] as const)(
    'stands against %s once the person is in handcuffs',
    (option) => {
      const cuffed = met()
        .see({ behavior: 'assaultive' })
        .act('force:handcuff')
        .see({ custody: 'cuffed-behind' })
        .act('say:warn-force')
        .act(`force:${option}`);
      expect(unmetIn(cuffed, undefined, CITY, 1)).toEqual(['The person was already restrained.']);
      const firstCuffsThen = onAssault(option).act('force:handcuff');
      expect(unmetIn(firstCuffsThen)).toEqual([]);
    },
  );

  it('of wet ground is read from the stage, by its mark or by its list', () => {
    const force = CITY.force.map((rule) =>
      rule.option === 'takedown' ? { ...rule, notOn: ['wet-ground' as const] } : rule,
    );
    const marked = scenarioWith({ stage: { place: 'bus-stop', distance: 6, weather: 'wet' } });
    for (const scenario of [marked, stage('wet-ground')]) {
      expect(unmetIn(onAssault('takedown'), scenario, policyWith({ force }))).toEqual(['The ground was wet.']);
    }
    expect(unmetIn(onAssault('takedown'), undefined, policyWith({ force }))).toEqual([]);
  });
});

const ALONE = 'The danger that could be seen was to the person alone.';

describe('danger to the person alone', () => {
  it('stands against a firearm where the blade is held to the person’s own throat', () => {
    const run = met()
      .see({ behavior: 'life-threatening', holds: 'knife', posture: 'blade-throat' })
      .act('say:warn-force')
      .act('force:firearm');
    expect(unmetIn(run)).toEqual([ALONE]);
  });

  it.each(['charge-blade', 'advancing', 'blade-side'] as const)(
    'is not read from a blade in the posture %s',
    (posture) => {
      const run = met()
        .see({ behavior: 'life-threatening', holds: 'knife', posture })
        .act('say:warn-force')
        .act('force:firearm');
      expect(unmetIn(run)).toEqual([]);
    },
  );

  it('is learned as well as seen, unless what was learned bears on a threat too', () => {
    const shot = (...bears: Parameters<ReturnType<typeof met>['learn']> extends [string, ...infer B] ? B : never) =>
      met()
        .learn('He has cut himself', ...bears)
        .see({ behavior: 'life-threatening', posture: 'hands-on-head' })
        .act('say:warn-force')
        .act('force:firearm');
    expect(unmetIn(shot('danger-to-self'))).toEqual([ALONE]);
    expect(unmetIn(shot('danger-to-self', 'threat'))).toEqual([]);
    expect(unmetIn(shot())).toEqual([]);
  });

  it('stays so when only the person was hurt', () => {
    const run = met()
      .see({ behavior: 'life-threatening', holds: 'knife', posture: 'blade-throat' })
      .hurt('sam', 'serious');
    expect(unmetIn(run.act('say:warn-force').act('force:firearm'))).toEqual([ALONE]);
  });

  it('does not stand against hands, which no pack refuses for it', () => {
    const run = met().see({ behavior: 'assaultive', holds: 'knife' }).act('force:takedown');
    expect(unmetIn(run)).toEqual([]);
  });
});

describe('a warning', () => {
  const MUST: readonly ForceOption[] = ['pepper-spray', 'conducted-energy', 'baton', 'firearm'];
  const NEED_NOT: readonly ForceOption[] = [
    'escort',
    'control-hold',
    'handcuff',
    'takedown',
    'energy-display',
    'firearm-display',
  ];

  it.each(MUST)('is asked for before %s', (option) => {
    const grave = met().see({ behavior: 'life-threatening', holds: 'knife' });
    expect(unmetIn(grave.act(`force:${option}`))).toEqual(['No warning was given before it.']);
    expect(unmetIn(grave.act('say:warn-force').act(`force:${option}`))).toEqual([]);
  });

  it.each(NEED_NOT)('is not asked for before %s', (option) => {
    const grave = met().see({ behavior: 'life-threatening', holds: 'knife' });
    expect(unmetIn(grave.act(`force:${option}`))).toEqual([]);
  });
});

describe('alternatives', () => {
  const { exhaustAlternatives: _, ...duties } = CITY.duties;
  const careful = met().act('say:ask-ability').act('say:instruct').act('do:wait').see({ behavior: 'active' });
  const open = careful.act('force:control-hold', { or: ['do:step-back'] });

  it('have to be exhausted where the agency makes it a duty, against resistance', () => {
    expect(unmetIn(open)).toEqual(['Less intrusive options were open and untried.']);
    expect(unmetIn(open, undefined, policyWith({ duties: { ...duties, exhaustAlternatives: false } }))).toEqual([]);
  });

  it('are not weighed against an assault', () => {
    expect(
      unmetIn(
        met()
          .see({ behavior: 'assaultive' })
          .act('force:takedown', { or: ['do:step-back'] }),
      ),
    ).toEqual([]);
  });
});

describe('the steps before resistance is asserted', () => {
  const active = { behavior: 'active' } as const;
  const hold = 'force:control-hold';

  it('are those that the agency names, and none where it names none', () => {
    const run = met().see(active).come('backup').act(hold);
    expect(unmetIn(run)).toHaveLength(3);
    expect(unmetIn(run, undefined, RURAL)).toHaveLength(2);
    expect(unmetIn(run, undefined, policyWith({ beforeResistance: [] }))).toEqual([]);
  });

  it.each(['say:instruct', 'say:command', 'say:set-limit', 'say:warn-force', 'say:suggest'])(
    'count ten seconds from %s',
    (word) => {
      const told = met().act('say:ask-ability').see(active).act(word, { takes: 9 });
      expect(unmetIn(told.act(hold))).toEqual(['There was no instruction followed by time to comply.']);
      expect(unmetIn(told.wait(1).act(hold))).toEqual([]);
    },
  );

  it('count from the last instruction, so that an order repeated takes the time away again', () => {
    const told = met().act('say:ask-ability').see(active).act('say:instruct').wait(30).act('say:command', { takes: 5 });
    expect(unmetIn(told.act(hold))).toEqual(['There was no instruction followed by time to comply.']);
  });

  it.each(['backup', 'cit-officer', 'supervisor'] as const)(
    'ask for one voice with %s there, and not with others',
    (officer) => {
      const told = met().act('say:ask-ability').act('say:instruct').act('do:wait').see(active);
      expect(unmetIn(told.come(officer).act(hold))).toEqual([
        'With more than one officer there, one voice was not agreed.',
      ]);
      expect(unmetIn(told.come('mobile-crisis').come('ems').act(hold))).toEqual([]);
      for (const settled of ['do:brief', 'do:one-voice', 'do:make-plan'])
        expect(unmetIn(told.come(officer).act(settled).act(hold))).toEqual([]);
    },
  );
});
