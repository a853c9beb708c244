import { curly, type Policy, quoted, sentence, uses } from '#doctrine';
import { begin, decide, type Encounter, OFFICER, type OfferedChoice } from '#encounter';
import type { Glimpse, Part } from '#guide';
import type { Scenario } from '#story';
import { QUALITY_WORD, shift } from '#ui';
import { fetchFirst } from './scenarios';
import type { Site } from './site';
import { straightOn } from './way';

/** The first meeting of a run, and what it leads to. */
interface Meeting {
  readonly before: Encounter;
  readonly choice: OfferedChoice;
  readonly after: Encounter;
}

/** What a part of How to play shows: a moment of a run, whom its picture is of, and the words that stand on it. */
interface Shown {
  readonly encounter: Encounter;
  readonly who: readonly string[];
  readonly words: string;
}

/** Lets How to play show its parts as they are in a run of the first scenario. */
export async function openGlimpses(site: Site): Promise<Glimpse> {
  const read = await fetchFirst();
  const [policy] = site.agencies;
  if ('problem' in read || !policy) throw new Error('There is no scenario to show anything of.');
  const meeting = meet(read.scenario, policy);
  return async (part, picture) => {
    const { encounter, who, words } = await shownIn(part, meeting);
    const { closeViews, momentOf, paintScene } = await import('#scene/still');
    const moment = momentOf(encounter.scenario, encounter.situation);
    const near = { ...moment, actors: moment.actors.filter(({ id }) => who.includes(id)) };
    await paintScene(picture, moment, ...closeViews(near, picture.width, picture.height));
    return words;
  };
}

/** Goes to the person and says the first thing, by name if that is on offer. */
function meet(scenario: Scenario, policy: Policy): Meeting {
  const before = straightOn(begin(scenario, policy, { seed: 1, mode: 'practice' }));
  const said = before.offered?.choices.filter(({ group }) => group === 'say') ?? [];
  const choice = said.find((each) => uses(each, 'say:introduce')) ?? said[0];
  if (!choice) throw new Error('There is nothing to say at the first meeting.');
  return { before, choice, after: decide(before, { choice: choice.id }) };
}

async function shownIn(part: Part, { before, choice, after }: Meeting): Promise<Shown> {
  const { about } = before.scenario;
  const person = about.subject.who;
  switch (part) {
    case 'call': {
      const row = about.call.rows.find(({ label }) => label === 'Reported') ?? about.call.rows[0];
      return { encounter: before, who: [OFFICER], words: row ? sentence(curly(row.text)) : about.call.title };
    }
    case 'person': {
      const { wordsOf } = await import('#player');
      return { encounter: before, who: [person], words: wordsOf(before).cue };
    }
    case 'choice':
      return { encounter: after, who: [OFFICER], words: quoted(choice.text) };
    case 'report':
      return { encounter: after, who: [OFFICER, person], words: await judged(after) };
  }
}

/** What the report says of the decision. */
async function judged(after: Encounter): Promise<string> {
  const { score } = await import('#scoring');
  const review = score(after).decisions.at(-1);
  if (!review) throw new Error('The decision is not in the report.');
  const moved = (field: 'escalation' | 'trust'): string => shift(review.before[field], review.after[field]);
  return `${QUALITY_WORD[review.quality]}. Escalation ${moved('escalation')}; trust ${moved('trust')}.`;
}
