import { expect, it } from 'vitest';
import { at, type EncounterEvent } from '#encounter';
import { fetchRest, personOf, type PersonId } from '#rig';
import { momentOf } from '#scene/still';
import { FIGURES } from '#story';
import { ABOUT, contact, moved, observed, one } from './builder';

/** Officer and subject ride off together, and stand where they have come to. */
const COME: readonly EncounterEvent[] = [
  contact,
  ...['officer', 'marcus'].map((who) => observed({ who, posture: 'car-slump', custody: 'free' })),
  moved('marcus', 'gone'),
  moved('officer', 'gone'),
  ...['marcus', 'officer'].map((who) => observed({ who, posture: 'neutral', custody: 'in-care' })),
];

const colorOf = (figure: PersonId): readonly number[] =>
  [1, 3, 5].map((from) => Number.parseInt((personOf(figure).wear['main'] ?? '').slice(from, from + 2), 16));

it('whoever lets officer and person in wears another color than the person', async () => {
  await fetchRest();
  for (const figure of FIGURES) {
    const cast = ABOUT.cast.map((member) => (member.id === 'marcus' ? { ...member, figure } : member));
    const about = { ...ABOUT, cast };
    const host = one(momentOf({ about }, at(about, COME)), 'host');
    if (!host) throw new Error(`Nobody opens the door to ${figure}.`);
    const [own = [], other = []] = [figure, host.person].map(colorOf);
    const apart = Math.hypot(...own.map((value, i) => value - (other[i] ?? 0)));
    expect(apart, `${figure} and ${host.person}`).toBeGreaterThan(35);
  }
});
