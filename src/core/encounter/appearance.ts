import type { Appearance, CastMember, Scenario, ScenarioFile } from '#story';
import { weighed } from './chance';

/** How the subject looks: an appearance, or as the cast says. */
export type Looks = Appearance | 'as-cast';

/** How the seed has the subject look and what it has them called; as the cast says where a scenario leaves nothing to chance. */
export function looksFor(seed: number, { appearances = [] }: ScenarioFile['subject']): Looks {
  // No draw can have this name, so how somebody looks goes with nothing that is drawn.
  const drawn = weighed(seed, 'subject.appearances', appearances);
  if (!drawn) return 'as-cast';
  const { figure, name } = drawn;
  return name === undefined ? { figure } : { figure, name };
}

/** A scenario with its subject in the cast as a run has them; everybody who shows or names the subject reads the cast. */
export function asDrawn(scenario: Scenario, appearance: Appearance | undefined): Scenario {
  if (!appearance) return scenario;
  const { about } = scenario;
  const { figure } = appearance;
  const cast = about.cast.map((member): CastMember =>
    member.id === about.subject.who ? { ...member, figure, name: appearance.name ?? member.name } : member,
  );
  return { ...scenario, about: { ...about, cast } };
}
