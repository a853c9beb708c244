import { aboard, bringers, haveLeft, insideWords, isHere, OFFICER, outingOf, type Situation } from '#encounter';
import { groundOf } from '#place';
import { type Vehicle, VEHICLES } from '#story';
import { type Moment, nameOf, OR_EXCUSE, quoted, type Remark, type Scene } from '#truth/told';

/** Says that an ambulance has gone from the place. */
const AMBULANCE_LEAVES =
  /\b[Tt]he ambulance (?:(?:is|has) gone|goes|leaves|pulls (?:out|away|off)|drives (?:off|away))\b/;

/** How narration speaks of a vehicle of the story; “the car” is the officer’s own, and any van may be that of help. */
const NAMES: Readonly<Partial<Record<Vehicle, string>>> = {
  bus: '(?:[Tt]he|[Aa]n?|[Aa]nother|[Hh]er|[Hh]is)(?: [a-z]+){0,2} (?:bus|\\d{1,3})',
  pickup: '(?:[Tt]he|[Aa]|[Aa]nother|[Hh]er|[Hh]is)(?: [a-z]+){0,2} (?:pickup|truck)(?: truck)?',
  car: '(?:[Aa]|[Aa]nother)(?: (?!police|patrol|squad)[a-z]+){0,2} car',
};
const STANDS =
  '(?:(?:stops|stands|halts|waits|parks)|is (?:standing|parked|held)|pulls (?:up|over|in)|rolls (?:up|in)|draws up|comes to a (?:stop|stand|halt))\\b';
const LEAVES = '(?:(?:is|has) gone|(?:goes|drives|pulls|moves) (?:off|away|out)|leaves)\\b';

const SAID = VEHICLES.flatMap((vehicle) => {
  const name = NAMES[vehicle];
  if (name === undefined) return [];
  const said = (verb: string): RegExp => new RegExp(`(?:^|[.!?:;,—] ?|\\b(?:and|[Tt]hen|while) )${name} ${verb}`);
  return [{ vehicle, stands: said(STANDS), leaves: said(LEAVES) }];
});

/**
 * A vehicle that is told to stand or to leave and does not, one that is heard to pass while it stands, one that leaves without those who came with it, and a
 * way together of which nobody can see how it is gone.
 */
export function vehiclesDenied(moment: Moment, scene: Scene): readonly Remark[] {
  const away = wayUnsaid(moment, scene);
  if (moment.line.speaker !== undefined) return away;
  const denied = SAID.flatMap((words) => denies(moment, scene, words) ?? []);
  return [...denied, ...wrongVehicle(moment, scene), ...crewLeft(moment, scene), ...away];
}

function denies(
  { line: { text, sounds }, saying, after }: Moment,
  { about }: Scene,
  { vehicle, stands, leaves }: (typeof SAID)[number],
): Remark | undefined {
  const space = after.vehicles[vehicle];
  const told = { rule: 'vehicle', at: { saying }, of: vehicle } as const;
  const { parking } = groundOf(about.stage.place);
  if (vehicle === 'bus' && sounds.includes('bus') && (space !== undefined || stands.test(text)))
    return {
      ...told,
      sentence: `${quoted(text)} has a bus stop, and “# sound: bus” is that of one that passes.`,
      advice: `Let it be heard to stop with “# sound: brakes”, tell that it passes, ${OR_EXCUSE}.`,
    };
  if (stands.test(text) && space === undefined) {
    const spaces = Object.entries(parking).flatMap(([name, one]) => (one.for === 'story' ? [name] : []));
    return {
      ...told,
      sentence: `${quoted(text)} has a ${vehicle} stand there, but none does.`,
      advice: `Say where it stands, with “# vehicle: ${vehicle} ${spaces[0] ?? 'SPACE'}”, write what is so, ${OR_EXCUSE}.`,
    };
  }
  if (!leaves.test(text) || space === undefined) return undefined;
  return {
    ...told,
    sentence: `${quoted(text)} has the ${vehicle} leave, but it still stands ${parking[space]?.about ?? space}.`,
    advice: `Let it leave, with “# vehicle: ${vehicle} gone”, write what is so, ${OR_EXCUSE}.`,
  };
}

/** Names the vehicle that somebody gets into. */
const INTO = /\b(?:to|into|in) (?:the|a|his|her|your)(?: [a-z]+)? (van|ambulance|pickup|truck|car)\b/;

/** A line in which the person gets into a vehicle that the words name, and the situation has them in another. */
function wrongVehicle({ line: { text }, saying, before, after }: Moment, scene: Scene): readonly Remark[] {
  const named = INTO.exec(text)?.[1]?.replace('truck', 'pickup');
  const inside = aboard(after, scene.about, scene.subject);
  if (named === undefined || !inside || aboard(before, scene.about, scene.subject)) return [];
  // A police car is called a car as well.
  if (inside.kind === named || (named === 'car' && inside.kind === 'patrol')) return [];
  const called = insideWords(inside);
  return [
    {
      rule: 'vehicle',
      at: { saying },
      of: 'named',
      sentence: `${quoted(text)} names the ${named}, but ${nameOf(scene, scene.subject)} is ${called}.`,
      advice: `Have those nearest who came with the ${named}, as with “# at: NAME MARK”, write what is so, ${OR_EXCUSE}.`,
    },
  ];
}

function crewLeft({ line, saying, after }: Moment, scene: Scene): readonly Remark[] {
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

/** Officer and subject who have left together ride in one vehicle, or have arrived: else there is nothing to be seen of them. */
function wayUnsaid({ line, saying, before, after }: Moment, scene: Scene): readonly Remark[] {
  if (isSeenAway(after, scene) || (haveLeft(before, scene.about) && !isSeenAway(before, scene))) return [];
  const who = nameOf(scene, scene.subject);
  return [
    {
      rule: 'vehicle',
      at: { saying },
      sentence: `${quoted(line.text)} has the officer away with ${who}, and does not say how, so that neither can be seen.`,
      advice: `Have both sit in a vehicle, with “# pose: car-slump” and “# pose: officer car-slump”, or have both get out where ${who} is in somebody’s care, with “# custody: in-care”, ${OR_EXCUSE}.`,
    },
  ];
}

function isSeenAway(situation: Situation, { about, subject }: Scene): boolean {
  if (!haveLeft(situation, about)) return true;
  const [officer, other] = [OFFICER, subject].map((who) => aboard(situation, about, who) !== undefined);
  return outingOf(situation, about) !== undefined && officer === other;
}

/** Those of the cast who come with an ambulance, and whoever is strapped down on its gurney. */
function crew({ people }: Situation, { about }: Scene): readonly string[] {
  const medics = about.cast.filter((member) => bringers(member).includes('ems')).map(({ id }) => id);
  const strapped = Object.entries(people).flatMap(([who, { custody }]) => (custody === 'strapped' ? [who] : []));
  return [...medics, ...strapped];
}
