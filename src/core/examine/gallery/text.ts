import { count, grouped } from '#doctrine';
import { diagnosticText } from '#story';
import { type Card, flawsOf, type Gallery, type Hall, hallsOf, statesIn } from './card';

/** A gallery for people at a terminal: how many situations each knot has, and every contradiction once, with its place. */
export function galleryText(gallery: Gallery): string {
  const halls = hallsOf(gallery);
  const widest = Math.max(0, ...halls.map(({ knot }) => knotName(knot).length));
  const flaws = flawsOf(gallery);
  return [
    gallery.title,
    gallery.walked,
    '',
    `${headline(gallery)}, in ${count(halls.length, 'knot')}; they stand for ${standsFor(gallery)}.`,
    ...halls.map((hall) => `  ${hallLine(hall, widest)}`),
    ...(flaws.length > 0 ? ['', ...flaws.map((flaw) => diagnosticText({ ...flaw, severity: 'error' }))] : []),
  ].join('\n');
}

/** How many situations and how many contradictions there are, in words. */
export function headline(gallery: Gallery): string {
  const flaws = flawsOf(gallery).length;
  const contradictions = flaws === 0 ? 'no contradiction' : count(flaws, 'contradiction');
  return `${count(gallery.cards.length, 'situation')}, ${contradictions}`;
}

/** How much the cards stand for; that pictures share a card is said where they do. */
export function standsFor({ cards, pictures }: Gallery): string {
  const alike =
    pictures > cards.length ? ` and ${count(pictures, 'picture')}, of which those nearly alike share a card` : '';
  return `${count(statesIn(cards), 'state')}${alike}`;
}

/** A knot by name; what comes before the first has none in ink. */
export function knotName(knot: string): string {
  return knot === '' ? '(start)' : knot;
}

function hallLine({ knot, cards, states, flawed }: Hall, widest: number): string {
  const parts = [
    knotName(knot).padEnd(widest),
    numbered(cards),
    `${grouped(states).padStart(7)} ${states === 1 ? 'state ' : 'states'}`,
    ...(flawed > 0 ? [`${grouped(flawed)} with a contradiction`] : []),
  ];
  return parts.join('  ').trimEnd();
}

function numbered({ length }: readonly Card[]): string {
  return `${grouped(length).padStart(4)} ${length === 1 ? 'situation ' : 'situations'}`;
}
