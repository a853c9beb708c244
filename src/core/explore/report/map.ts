import type { Exploration, Examined } from '#explore';

/** A knot or an ending as it stands on the map. */
export interface Spot {
  readonly name: string;
  readonly kind: 'knot' | 'ending';
  readonly layer: number;
  readonly row: number;
  readonly decisions: number;
  /** Mean escalation of the decisions made here, 0-100; none where there is no person. */
  readonly heat?: number;
}

/** A way between two spots: how often it was gone, and by which choices. */
export interface Lead {
  readonly from: Spot;
  readonly to: Spot;
  readonly count: number;
  readonly choices: readonly string[];
}

/** Where everything stands: layers from left to right by the fewest decisions from the beginning. */
export interface StoryMap {
  readonly spots: readonly Spot[];
  readonly leads: readonly Lead[];
  readonly layers: number;
  readonly rows: number;
}

interface Ways {
  readonly to: ReadonlyMap<
    string,
    ReadonlyMap<string, { readonly count: number; readonly choices: readonly string[] }>
  >;
}

/** Lays out the knots and endings that an exploration came to. */
export function mapOf(exploration: Exploration, subject: Examined): StoryMap {
  const ways = waysOf(exploration);
  const depth = depthsOf(exploration, subject, ways);
  const deepest = Math.max(0, ...depth.values());
  const isEnding = (name: string) => name.startsWith('=');
  // Endings stand together on the far side, however early one can come to them.
  const layerOf = (name: string) => (isEnding(name) ? deepest + 1 : (depth.get(name) ?? deepest));
  const names = [...depth.keys()].sort((a, b) => layerOf(a) - layerOf(b));
  const rows = new Map<string, number>();
  const byLayer = Array.from({ length: deepest + 2 }, (_, layer) =>
    names.filter((name) => layerOf(name) === layer),
  ).filter((layer) => layer.length > 0);
  const tallest = Math.max(1, ...byLayer.map((layer) => layer.length));
  for (const layer of byLayer) {
    // Layers hang from the top: whoever opens the map sees how the story begins, however tall the rest is.
    ordered(layer, ways, rows).forEach((name, row) => rows.set(name, row));
  }
  const spots = new Map(
    byLayer.flatMap((layer, at) =>
      layer.map((name): [string, Spot] => [
        name,
        spotOf(exploration, name, at, rows.get(name) ?? 0, subject.scenario !== undefined),
      ]),
    ),
  );
  const leads = [...ways.to].flatMap(([from, targets]) =>
    [...targets].flatMap(([to, way]): readonly Lead[] => {
      const [start, end] = [spots.get(from), spots.get(to)];
      return start && end ? [{ from: start, to: end, ...way }] : [];
    }),
  );
  return { spots: [...spots.values()], leads, layers: byLayer.length, rows: tallest };
}

function waysOf(exploration: Exploration): Ways {
  const to = new Map<string, Map<string, { count: number; choices: string[] }>>();
  for (const [from, knot] of Object.entries(exploration.knots)) {
    const targets = new Map<string, { count: number; choices: string[] }>();
    for (const [choice, ends] of Object.entries(knot.leads)) {
      for (const [name, count] of Object.entries(ends)) {
        const way = targets.get(name) ?? { count: 0, choices: [] };
        way.count += count;
        way.choices.push(choice);
        targets.set(name, way);
      }
    }
    to.set(from, targets);
  }
  return { to };
}

function depthsOf(exploration: Exploration, subject: Examined, ways: Ways): ReadonlyMap<string, number> {
  const all = Object.keys(exploration.knots);
  const entered = new Set([...ways.to].flatMap(([from, targets]) => [...targets.keys()].filter((to) => to !== from)));
  const order = subject.sayings.map((saying) => saying.knot);
  const first = all.find((name) => !entered.has(name)) ?? order.find((name) => all.includes(name)) ?? all[0];
  const depth = new Map<string, number>(first === undefined ? [] : [[first, 0]]);
  for (const [name, at] of depth)
    for (const to of ways.to.get(name)?.keys() ?? []) if (!depth.has(to)) depth.set(to, at + 1);
  // A knot that a run was only taken up in has no way to it among those noted.
  for (const name of all) if (!depth.has(name)) depth.set(name, 0);
  return depth;
}

/** A layer with each spot near those that lead to it. */
function ordered(layer: readonly string[], ways: Ways, rows: ReadonlyMap<string, number>): readonly string[] {
  const middle = (name: string) => {
    const before = [...rows].filter(([from]) => ways.to.get(from)?.has(name) === true).map(([, row]) => row);
    return before.length === 0 ? 0 : before.reduce((sum, row) => sum + row, 0) / before.length;
  };
  return [...layer].sort((a, b) => middle(a) - middle(b) || (a < b ? -1 : 1));
}

function spotOf(exploration: Exploration, name: string, layer: number, row: number, hasPerson: boolean): Spot {
  if (name.startsWith('=')) return { name: name.slice(1), kind: 'ending', layer, row, decisions: 0 };
  const knot = exploration.knots[name];
  const decisions = knot?.decisions ?? 0;
  const heat = hasPerson && knot && decisions > 0 ? Math.round(knot.escalation / decisions) : undefined;
  return {
    name: name === '' ? '(start)' : name,
    kind: 'knot',
    layer,
    row,
    decisions,
    ...(heat !== undefined && { heat }),
  };
}
