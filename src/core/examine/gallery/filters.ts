import { grouped } from '#doctrine';
import { safe } from '#explore/report';
import { type Gallery, type Hall, isFlawed } from './card';
import { ICONS } from './icons';
import { knotName } from './text';
import { type Trait, traitName, TRAITS, traitsOf } from './traits';

/** The list of knots beside the cards: each button shows its own. */
export function knots({ cards }: Gallery, halls: readonly Hall[]): string {
  const flawed = cards.filter(isFlawed).length;
  const own = halls.map((hall) => {
    const warning =
      hall.flawed > 0 ? `${ICONS.warning}<b class="sr">${grouped(hall.flawed)} with a contradiction, of</b>` : '';
    return filter(
      `data-knot="${safe(hall.knot)}"`,
      safe(knotName(hall.knot)),
      `${warning}${grouped(hall.cards.length)}`,
      false,
    );
  });
  return (
    '<nav class="knots" aria-label="Filter by knot"><h2>Knots</h2>' +
    filter('data-all', 'All knots', grouped(cards.length), true) +
    filter('data-contradictions', 'Contradictions', `${flawed > 0 ? ICONS.warning : ''}${grouped(flawed)}`, false) +
    `<hr>${own.join('')}</nav>`
  );
}

function filter(data: string, name: string, number: string, pressed: boolean): string {
  return `<button type="button" ${data} aria-pressed="${String(pressed)}">${name}<span>${number}</span></button>`;
}

/** What else cards can be looked for by, above them, and how many are shown; a trait with nothing to choose from is not there. */
export function sieves(gallery: Gallery): string {
  const fields = TRAITS.map(({ id, asks }) => sieve(gallery, id, asks)).join('');
  return `<form class="sieves" aria-label="Filter by what is seen">${fields}<p role="status" data-shown></p></form>`;
}

function sieve({ cards, about }: Gallery, trait: Trait, asks: string): string {
  const counts = new Map<string, number>();
  for (const card of cards)
    for (const word of new Set(traitsOf(card, about)[trait])) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (counts.size < 2) return '';
  const options = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(
      ([word, count]) =>
        `<option value="${safe(word)}">${safe(traitName(trait, word, about))} (${grouped(count)})</option>`,
    );
  return `<label>${asks} <select data-trait="${trait}"><option value="">any</option>${options.join('')}</select></label>`;
}
