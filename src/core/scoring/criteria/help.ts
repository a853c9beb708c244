import { isA, type Resource, secondsAway, uses, type Word } from '#doctrine';
import { roleOf } from '#encounter';
import { clock, helped, inText, nameOf, only, type Turn } from '#scoring/run';
import { at, type Criterion, endedWell, endingOf, first, missed, pointed, type Review } from '#scoring/review';
import { helpersOf, takesOver } from './helpers';
import { WAITING } from './waiting';

const domain = 'resources';
const decided = ['decided'] as const;

/** Acts by which somebody who has come is brought in. */
const BRINGS_IN: readonly Word[] = [
  'say:hand-over',
  'do:brief',
  'do:one-voice',
  'end:mobile-crisis',
  'end:co-responder',
];
/** Decisions in contact within which a request still counts as early; a Talkdown default. */
const EARLY = 3;
/** Chances to bring a helper in that may pass before they count as passed over; a Talkdown default. */
const CHANCES = 3;

const asksFor = (helper: Resource): Word => `request:${helper}`;

/** Seconds until a resource could be there, asked for now; none where this agency has none at this hour. */
function away({ policy, scenario }: Review, resource: Resource): number | undefined {
  return secondsAway(policy, resource, scenario.about.hour);
}

function askedFor(turn: Turn, among: readonly Word[]): Resource | undefined {
  for (const move of turn.moves)
    if (move.kind === 'request' && among.includes(`request:${move.word}`)) return move.word;
  return undefined;
}

/** Whether a decision sent for somebody of the family who could take this person over, and they were on their way. */
function sentForFamily(review: Review, { then }: Turn): true | undefined {
  const coming = only(then, 'expected').some(
    ({ event }) => event.seconds !== undefined && takesOver(review, { who: event.who }),
  );
  return coming || undefined;
}

/** Decisions early enough for help to be on its way before it is needed. */
function early(review: Review): readonly Turn[] {
  return [...review.early, ...review.met.slice(0, EARLY)];
}

/** When a resource arrived while the person was still there; none where it did not. */
function cameFor(review: Review, resource: Resource) {
  return only(review.events, 'arrived').find(
    ({ event, before, index }) => event.resource === resource && before.phase !== 'dispatch' && index < review.parted,
  );
}

/** The first early request for somebody who came and was brought in. */
function usedHelp(review: Review): { readonly turn: Turn; readonly resource: Resource } | undefined {
  for (const turn of early(review)) {
    const resource = askedFor(turn, helpersOf(review).map(asksFor));
    const came = resource && cameFor(review, resource);
    // Whoever came is brought in while the person is still being talked with; words to those who take over later are for those.
    if (came && review.met.some((next) => next.index > came.index && uses(next, ...BRINGS_IN)))
      return { turn, resource };
  }
  return undefined;
}

/** Whether the call was settled well without a helper: at home or with family, by a plan, at a place with beds or over the lifeline. */
function settledWithout(review: Review): boolean {
  const disposition = endingOf(review)?.disposition ?? '';
  return (
    endedWell(review) &&
    (['safety-plan', 'resolved-on-scene', 'referral', 'case-management'].includes(disposition) ||
      review.turns.some((turn) => uses(turn, 'request:crisis-center', 'request:lifeline')))
  );
}

/** Somebody of the family who came, and the decision that sent for them or brought them in. */
function family({
  scenario,
  events,
  turns,
  parted,
}: Review): { readonly turn: Turn; readonly name: string } | undefined {
  const came = only(events, 'arrived').find(
    ({ event, index }) => event.who && roleOf(event.who, scenario.about) === 'family' && index < parted,
  );
  // Whoever is sent away as they come has not taken part.
  const met = came && turns.find((turn) => turn.index > came.index);
  if (met && uses(met, 'say:dismiss')) return undefined;
  const asked = turns.find((turn) =>
    turn.then.some(({ event }) => event.type === 'expected' && roleOf(event.who, scenario.about) === 'family'),
  );
  const brought = turns.find((turn) => came && turn.index > came.index && uses(turn, 'ask:family', 'do:make-plan'));
  const turn = asked ?? brought;
  return came?.event.who && turn && (brought || helped(turn))
    ? { turn, name: nameOf(scenario, came.event.who) }
    : undefined;
}

/** The first time the family was asked while the person was there, to their good. */
function familyHeard({ met }: Review): Turn | undefined {
  return met.find((turn) => uses(turn, 'ask:family') && (helped(turn) || turn.told.length > 0));
}

/** Decisions in contact from which on it was known that somebody of the family matters to the person. */
function sinceFamilyKnown({ met }: Review): readonly Turn[] {
  return met.filter(({ before }) => before.facts.some(({ bears }) => bears.includes('family')));
}

/** The first of those who can take over that came and was not brought in, although there were chances to. */
function leftStanding(review: Review): { readonly turn: Turn; readonly resource: Resource } | undefined {
  for (const resource of helpersOf(review)) {
    const came = cameFor(review, resource);
    if (!came) continue;
    const after = review.met.filter((turn) => turn.index > came.index);
    const chances = after.filter((turn) => turn.choices.some((choice) => uses(choice, ...BRINGS_IN)));
    const [turn] = chances;
    if (
      turn &&
      chances.length >= CHANCES &&
      !review.turns.some((next) => next.index > came.index && uses(next, ...BRINGS_IN))
    )
      return { turn, resource };
  }
  return undefined;
}

/** Who was asked for, when, and whether they were needed, could come and were brought in. */
export const HELP: readonly Criterion[] = [
  {
    id: 'help-early',
    kind: 'sustain',
    domain,
    source: 'dispositions',
    weight: 3,
    judges: decided,
    find: (review) => {
      const used = usedHelp(review);
      return pointed(
        used,
        (used) =>
          `You asked for ${inText(used.resource)} at ${clock(used.turn.at)}, so that help was there in time to be brought in.`,
      );
    },
  },
  {
    id: 'help-late',
    kind: 'improve',
    domain,
    source: 'dispositions',
    weight: 3,
    judges: decided,
    find: (review) => {
      const soon = early(review);
      const words = helpersOf(review)
        .filter((helper) => away(review, helper) !== undefined)
        .map(asksFor);
      if (words.length === 0 || settledWithout(review)) return [];
      if (soon.some((turn) => askedFor(turn, words) ?? sentForFamily(review, turn))) return [];
      const gap = missed(soon, words);
      const turn = review.turns.find((past) => askedFor(past, words));
      const asked = turn
        ? `You asked for somebody who could take ${review.name} over only at ${clock(turn.at)}`
        : `You never asked for anybody who could take ${review.name} over`;
      return pointed(gap, (gap) => `${asked}; here ${gap.open}, and the clock would have run for you.`);
    },
  },
  {
    id: 'helper-left-standing',
    kind: 'improve',
    domain,
    source: 'dispositions',
    weight: 3,
    judges: decided,
    find: (review) => {
      const left = leftStanding(review);
      return pointed(
        left,
        (left) =>
          `You had asked for ${inText(left.resource)}, who came, and you never brought them to ${review.name}; say what you know and introduce them.`,
      );
    },
  },
  {
    id: 'family-brought-in',
    kind: 'sustain',
    domain,
    source: 'dispositions',
    weight: 3,
    judges: decided,
    find: (review) => {
      const brought = family(review);
      return pointed(
        brought,
        (brought) =>
          `You had ${brought.name}, who knows ${review.name}, come and take part (${clock(brought.turn.at)}).`,
      );
    },
  },
  {
    id: 'family-heard',
    kind: 'sustain',
    domain,
    source: 'dispositions',
    weight: 2,
    judges: decided,
    find: (review) => {
      const turn = family(review) ? undefined : familyHeard(review);
      return pointed(
        turn,
        (turn) =>
          `You turned to somebody who knows ${review.name} (${clock(turn.at)}), and that told you something or eased ${review.name}.`,
      );
    },
  },
  {
    id: 'family-unasked',
    kind: 'improve',
    domain,
    source: 'dispositions',
    weight: 2,
    judges: decided,
    find: (review) => {
      if (usedHelp(review) ?? family(review)) return [];
      const gap = review.turns.some((turn) => uses(turn, 'ask:family'))
        ? undefined
        : missed(sinceFamilyKnown(review), ['ask:family'], 1);
      return pointed(
        gap,
        (gap) => `You knew of somebody close to ${review.name} and never turned to them; here ${gap.open}.`,
      );
    },
  },
  {
    id: 'plan-made-together',
    kind: 'sustain',
    domain,
    source: 'dispositions',
    weight: 3,
    judges: decided,
    find: ({ late, name }) => {
      const turn = late.find(
        (past) =>
          past.then.some(({ event }) => event.type === 'learned' && event.bears?.includes('plan')) &&
          (uses(past, 'do:make-plan') || isA(past, 'end')),
      );
      return pointed(
        turn,
        (turn) =>
          `You did not leave the night to luck: who watches, who calls, and when was settled with ${name} (${clock(turn.at)}).`,
      );
    },
  },
  {
    id: 'backup-asked',
    kind: 'sustain',
    domain,
    source: 'icat-tactics',
    weight: 1,
    judges: decided,
    find: (review) => {
      const turn = first(early(review), 'request:backup');
      const came = cameFor(review, 'backup');
      // Backup that comes as the person is gone covers nobody.
      const covers = came && review.met.some((next) => next.index > came.index);
      return turn && came?.before.phase === 'contact' && covers
        ? at(turn, `You asked for backup early (${clock(turn.at)}), so that one could talk while another covered.`)
        : [];
    },
  },
  ...WAITING,
];
