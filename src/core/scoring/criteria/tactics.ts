import { uses } from '#doctrine';
import { agitated, clock, helped, inState, speaks, type Turn, unhurried } from '#scoring/run';
import { at, type Criterion, first, missed, pointed, type Review } from '#scoring/review';

const domain = 'tactics';
const decided = ['decided'] as const;

const OFFICERS = ['backup', 'cit-officer', 'supervisor', 'co-responder'] as const;

/** Decisions in contact from which on there was time to see to bystanders; a Talkdown default. */
const LONG = 4;

/** Decisions from the moment a second officer stands there. */
function withOthers({ met }: Review): readonly Turn[] {
  return met.filter((turn) => OFFICERS.some((officer) => turn.before.here.includes(officer)));
}

function arrival({ turns }: Review): Turn | undefined {
  return first(turns, 'do:arrive-hot', 'do:siren') ? undefined : first(turns, 'do:arrive-quietly');
}

function couldBeLoud({ turns }: Review): boolean {
  return turns.some((turn) => turn.choices.some((choice) => uses(choice, 'do:arrive-hot', 'do:siren', 'do:lights-on')));
}

/** Arrival, time, light and noise, roles, bystanders and ways out. */
export const TACTICS: readonly Criterion[] = [
  {
    id: 'quiet-arrival',
    kind: 'sustain',
    domain,
    source: 'default',
    weight: 1,
    judges: decided,
    find: (review) => {
      const turn = arrival(review);
      return turn && couldBeLoud(review)
        ? at(
            turn,
            `You arrived without lights or siren and parked short, so ${review.name} met a person before a police car.`,
          )
        : [];
    },
  },
  {
    id: 'light-bar-off',
    kind: 'sustain',
    domain,
    source: 'default',
    weight: 1,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.slice(0, 6).find((past) => uses(past, 'do:lights-off', 'do:radio-down') && helped(past));
      return pointed(
        turn,
        (turn) =>
          `You took light or noise out of the scene early (${clock(turn.at)}), and ${name} had less to take in.`,
      );
    },
  },
  {
    id: 'light-bar-left-on',
    kind: 'improve',
    domain,
    source: 'default',
    weight: 1,
    judges: decided,
    find: ({ met, name }) => {
      const lit = met.filter((turn) => turn.before.lightBar);
      const gap = lit.length >= 3 && !first(met, 'do:lights-off') ? missed(lit, ['do:lights-off'], 1) : undefined;
      return pointed(
        gap,
        (gap) =>
          `The light bar flashed through ${lit.length} of your decisions while ${name} tried to follow you; here ${gap.open}.`,
      );
    },
  },
  {
    id: 'time-taken',
    kind: 'sustain',
    domain,
    source: 'icat-tactics',
    weight: 2,
    judges: decided,
    find: (review) => {
      const turn = unhurried(review.met);
      const heated = review.met.find((past) => agitated(past.before));
      return turn && heated && heated.index < turn.index && !agitated(turn.before)
        ? at(
            turn,
            `${review.name} was ${inState(heated.before.reading.level)} at ${clock(heated.at)}; you took the time until ${review.name} was ${inState(turn.before.reading.level)} before you settled anything (${clock(turn.at)}).`,
          )
        : [];
    },
  },
  {
    id: 'one-voice',
    kind: 'sustain',
    domain,
    source: 'contact-cover',
    weight: 2,
    judges: decided,
    find: ({ turns, met, name }) => {
      const turn = first(
        turns.filter((past) => past.before.phase !== 'outcome'),
        'do:one-voice',
        'do:brief',
      );
      return turn && met.some((past) => speaks(past))
        ? at(
            turn,
            `You ${uses(turn, 'do:one-voice') ? 'settled who talks and who covers' : 'briefed those arriving'} (${clock(turn.at)}), so that ${name} had one voice to follow.`,
          )
        : [];
    },
  },
  {
    id: 'many-voices',
    kind: 'improve',
    domain,
    source: 'contact-cover',
    weight: 2,
    judges: decided,
    find: (review) => {
      if (first(review.turns, 'do:one-voice', 'do:brief')) return [];
      const gap = missed(withOthers(review), ['do:one-voice', 'do:brief'], 1);
      return pointed(
        gap,
        (gap) =>
          `More than one officer stood there and it was not settled who speaks to ${review.name}; here ${gap.open}.`,
      );
    },
  },
  {
    id: 'bystanders-moved',
    kind: 'sustain',
    domain,
    source: 'beta',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const turn = first(met, 'do:clear-bystanders');
      return pointed(
        turn,
        (turn) =>
          `You had bystanders moved back (${clock(turn.at)}), which left ${name} fewer eyes and you fewer people to protect.`,
      );
    },
  },
  {
    id: 'bystanders-left',
    kind: 'improve',
    domain,
    source: 'beta',
    weight: 2,
    judges: decided,
    find: ({ met, name }) => {
      const gap = met.length >= LONG ? missed(met, ['do:clear-bystanders'], 1) : undefined;
      return pointed(gap, (gap) => `Nobody saw to the people who stood by and watched ${name}; here ${gap.open}.`);
    },
  },
  {
    id: 'way-out-open',
    kind: 'sustain',
    domain,
    source: 'beta',
    weight: 1,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find((past) => uses(past, 'do:reposition') && helped(past));
      return turn && !first(met, 'do:block-exit')
        ? at(turn, `You moved so that ${name} had a way out and so had you (${clock(turn.at)}).`)
        : [];
    },
  },
  {
    id: 'open-body',
    kind: 'sustain',
    domain,
    source: 'beta',
    weight: 1,
    judges: decided,
    find: ({ met, name }) => {
      const turn = met.find(
        (past) =>
          uses(past, 'do:open-stance', 'do:lower-height') && past.before.weapon === undefined && past.effect > 0,
      );
      return pointed(
        turn,
        (turn) =>
          `You made yourself smaller with your body (${clock(turn.at)}), and ${name} had less to guard against.`,
      );
    },
  },
];
