import type { Examined, Exploration, Sayable } from '#explore';
import { type Ended, endSentence } from '#explore/report';
import { placesOfCulprits, type SituationMet } from '#examine/truth';
import { isLibrary, type Scenario } from '#story';
import type { Card, Gallery } from './card';
import { condensed } from './condense';

/** A story with its scenario, as it was walked. */
type Shown = Examined & { readonly scenario: Scenario };

/** Hangs what a walk met, in the order of the story: knot by knot as they are written, and in each as they are come to. */
export function hang(story: Shown, met: readonly SituationMet[], exploration: Exploration, ended: Ended): Gallery {
  const { about } = story.scenario;
  const knots = orderOf(story.sayings);
  const toldAt = placesOfCulprits(story);
  const cards = condensed(met).map((one) => cardOf(one, story.scenario, toldAt));
  const placeOf = ({ knot }: Card) => knots.get(knot) ?? knots.size;
  return {
    name: story.name,
    title: about.title,
    about,
    walked: endSentence(exploration, ended),
    pictures: met.length,
    cards: cards.sort((a, b) => placeOf(a) - placeOf(b) || a.path.choices.length - b.path.choices.length),
  };
}

function cardOf(met: SituationMet, scenario: Scenario, toldAt: ReturnType<typeof placesOfCulprits>): Card {
  const { line, cues, choices, situation, states, path, contradictions } = met;
  const flaws = contradictions.map(({ rule, at, sentence, advice }) => ({
    rule,
    message: `${sentence} ${advice}`,
    ...toldAt(at),
  }));
  return { knot: knotOf(choices, scenario), line, cues, choices, situation, states, path, contradictions: flaws };
}

/** The knot of a decision: that of its author's own choices, before that of the library's. */
function knotOf(choices: Card['choices'], { choices: sources }: Scenario): string {
  const own = new Set(Object.values(sources).flatMap(({ id, file }) => (isLibrary(file) ? [] : [id])));
  const id = choices.find((choice) => own.has(choice.id))?.id ?? choices[0]?.id ?? '';
  return id.includes('.') ? id.slice(0, id.indexOf('.')) : '';
}

/** Knots by their place in the script. */
function orderOf(sayings: readonly Sayable[]): ReadonlyMap<string, number> {
  const knots = [...new Set(sayings.map(({ knot }) => knot))];
  return new Map(knots.map((knot, at) => [knot, at]));
}
