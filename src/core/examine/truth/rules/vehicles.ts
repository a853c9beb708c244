import { bringers, isHere, type Situation } from '#encounter';
import { type Moment, nameOf, OR_EXCUSE, quoted, type Remark, type Scene } from '#truth/told';

/** Says that an ambulance has gone from the place. */
const AMBULANCE_LEAVES =
  /\b[Tt]he ambulance (?:(?:is|has) gone|goes|leaves|pulls (?:out|away|off)|drives (?:off|away))\b/;
/** Says that a bus has come to stand, or does not come at all. */
const BUS_STOPS = /\b(?:[Tt]he|[Aa]) (?:bus|\d{1,3}) (?:stops|stands|is standing|halts|is held|waits|does not come)\b/;

/** A vehicle that is told to leave while they who came with it stay, or a bus that is told to stop and is heard to pass. */
export function vehiclesDenied({ line, saying, after }: Moment, scene: Scene): readonly Remark[] {
  if (line.speaker !== undefined) return [];
  if (BUS_STOPS.test(line.text) && line.sounds.includes('bus'))
    return [
      {
        rule: 'vehicle',
        at: { saying },
        sentence: `${quoted(line.text)} has a bus stop, and “# sound: bus” is that of one that passes.`,
        advice: `Let it be heard to stop with “# sound: brakes”, tell that it passes, ${OR_EXCUSE}.`,
      },
    ];
  const left = AMBULANCE_LEAVES.test(line.text) ? crew(after, scene).find((who) => isHere(after, who)) : undefined;
  if (left === undefined) return [];
  return [
    {
      rule: 'vehicle',
      at: { saying },
      sentence: `${quoted(line.text)} has the ambulance leave, but ${nameOf(scene, left)}, who came with it, is still there.`,
      advice: `Say who leaves with it, with “# leave: ${left}”, write what is so, ${OR_EXCUSE}.`,
    },
  ];
}

/** Those of the cast who come with an ambulance, and whoever is strapped down on its gurney. */
function crew({ people }: Situation, { about }: Scene): readonly string[] {
  const medics = about.cast.filter((member) => bringers(member).includes('ems')).map(({ id }) => id);
  const strapped = Object.entries(people).flatMap(([who, { custody }]) => (custody === 'strapped' ? [who] : []));
  return [...medics, ...strapped];
}
