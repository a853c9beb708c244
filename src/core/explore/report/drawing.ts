import { grouped } from '#doctrine';
import type { Lead, Spot, StoryMap } from './map';

const WIDE = 190;
const HIGH = 38;
const ACROSS = 256;
const DOWN = 54;
const EDGE = 16;

/** Text that is safe in HTML. */
export function safe(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The map as a drawing that scales; every spot and way says in words what it shows. */
export function drawing(map: StoryMap): string {
  const width = map.layers * ACROSS - (ACROSS - WIDE) + 2 * EDGE;
  const height = map.rows * DOWN + 2 * EDGE + HIGH;
  const most = Math.max(1, ...map.leads.map((lead) => lead.count));
  const leads = [...map.leads].sort((a, b) => a.count - b.count).map((lead) => leadDrawn(lead, most));
  return (
    `<svg role="img" aria-labelledby="map-title map-about" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    '<title id="map-title">Map of knots and choices</title>' +
    `<desc id="map-about">${map.spots.length} knots and endings in ${map.layers} layers; the tables below say the same in words.</desc>` +
    `${leads.join('')}${map.spots.map(spotDrawn).join('')}</svg>`
  );
}

const leftOf = (spot: Spot) => EDGE + spot.layer * ACROSS;
const topOf = (spot: Spot) => EDGE + spot.row * DOWN;

function leadDrawn({ from, to, count, choices }: Lead, most: number): string {
  const [x1, y1] = [leftOf(from) + WIDE, topOf(from) + HIGH / 2];
  const [x2, y2] = [leftOf(to), topOf(to) + HIGH / 2];
  const width = (0.6 + (3 * Math.log(1 + count)) / Math.log(1 + most)).toFixed(1);
  const about = `<title>${safe(from.name)} to ${safe(to.name)}, ${count} times: ${safe(choices.join(', '))}</title>`;
  const isForward = to.layer > from.layer;
  const bend = isForward ? Math.max(24, (x2 - x1) / 2) : 46;
  const path =
    from === to
      ? `M${x1 - 26} ${y1 - HIGH / 2} c0 -14 22 -14 22 0`
      : `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
  return `<path class="${isForward ? 'way' : 'way back'}" stroke-width="${width}" d="${path}">${about}</path>`;
}

function spotDrawn(spot: Spot): string {
  const [x, y] = [leftOf(spot), topOf(spot)];
  const heat = spot.heat === undefined ? '' : ` style="fill:${warmth(spot.heat)}"`;
  const below =
    spot.kind === 'ending'
      ? 'ending'
      : `${grouped(spot.decisions)} decisions${spot.heat === undefined ? '' : `, escalation ${spot.heat}`}`;
  const name = spot.name.length > 22 ? `${spot.name.slice(0, 21)}…` : spot.name;
  return (
    `<g class="${spot.kind}"><title>${safe(spot.name)}: ${below}</title>` +
    `<rect x="${x}" y="${y}" width="${WIDE}" height="${HIGH}" rx="${spot.kind === 'ending' ? HIGH / 2 : 5}"${heat}/>` +
    `<text x="${x + 10}" y="${y + 16}" class="name">${safe(name)}</text><text x="${x + 10}" y="${y + 30}">${below}</text></g>`
  );
}

const CALM = [205, 228, 236] as const;
const MIDDLE = [249, 240, 214] as const;
const CRISIS = [228, 114, 62] as const;

/** From a cool light tint over a pale one to a warm one; dark words stay readable on all of them, and the number stands beside. */
export function warmth(escalation: number): string {
  const share = Math.max(0, Math.min(100, escalation)) / 50;
  const [low, high] = share < 1 ? [CALM, MIDDLE] : [MIDDLE, CRISIS];
  const mixed = low.map((from, at) => Math.round(from + ((high[at] ?? from) - from) * (share < 1 ? share : share - 1)));
  return `rgb(${mixed.join(' ')})`;
}
