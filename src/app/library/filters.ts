import search from 'lucide-static/icons/search.svg?raw';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { drawn } from '#ui';
import { type Card, difficultyOf } from './cards';
import { ANY, hidesMost, LENGTHS, NAMES, type Wish } from './find';

/** From how many scenarios on it is worth narrowing a list down. */
const MANY = 4;

/** The search and the menus that narrow the list down; nothing where a few scenarios are all there is. */
export function filters(
  cards: readonly Card[],
  wish: Wish,
  ask: (wish: Wish) => void,
): TemplateResult | typeof nothing {
  if (cards.length < MANY) return nothing;
  const menu = (key: Exclude<keyof Wish, 'fresh' | 'words'>, options: readonly (readonly [string, string])[]) =>
    html`<label
      ><span class="sr">${NAMES[key]}</span>
      <select
        name=${key}
        class=${wish[key] === '' ? '' : 'asked'}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) ask({ ...wish, [key]: target.value });
        }}
      >
        <option value="" .selected=${wish[key] === ''}>${NAMES[key]}: any</option>
        ${options.map(([value, words]) => html`<option value=${value} .selected=${wish[key] === value}>${words}</option>`)}
      </select></label
    >`;
  return html`<form
    class="filters"
    role="search"
    aria-label="Scenarios"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <label class="search"
      >${drawn(search)}<span class="sr">${NAMES.words}</span
      ><input
        type="search"
        name="words"
        autocomplete="off"
        placeholder="Search: voices, porch, 8 min"
        .value=${wish.words}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLInputElement)
            ask({ ...wish, words: target.value.trim() === '' ? '' : target.value });
        }}
    /></label>
    ${menu(
      'presentation',
      different(cards.map((card) => card.presentation)).map((word) => [word, word]),
    )}
    ${menu(
      'place',
      different(cards.map((card) => card.place)).map((word) => [word, word]),
    )}
    ${menu(
      'difficulty',
      LEVELS.filter((level) => cards.some(({ difficulty }) => difficulty === level)).map((level) => [
        level,
        difficultyOf({ difficulty: level }).name,
      ]),
    )}
    ${menu(
      'length',
      LENGTHS.filter(({ holds }) => cards.some(({ minutes }) => holds(minutes))).map(({ id, name }) => [id, name]),
    )}
    <label class="fresh"
      ><input
        type="checkbox"
        name="fresh"
        .checked=${wish.fresh}
        @change=${() => ask({ ...wish, fresh: !wish.fresh })}
      />${NAMES.fresh}</label
    >
  </form>`;
}

/** Where nothing is left: which part of the wish hides the most, and the offer to drop it, or all. */
export function nothingLeft(
  cards: readonly Card[],
  wish: Wish,
  isPlayed: (slug: string) => boolean,
  ask: (wish: Wish) => void,
): TemplateResult {
  const most = hidesMost(cards, wish, isPlayed);
  return html`<div class="none">
    <p>No scenario fits all of this.${most ? ` “${most.name}” hides the most.` : ''}</p>
    <p class="btns">
      ${
        most
          ? html`<button class="button" data-action="drop" @click=${() => ask({ ...wish, [most.key]: ANY[most.key] })}>
              Drop “${most.name}”
            </button>`
          : nothing
      }
      <button class="button" data-action="drop-all" @click=${() => ask(ANY)}>Show all</button>
    </p>
  </div>`;
}

const LEVELS = ['foundation', 'intermediate', 'advanced'] as const;

function different(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((word) => word !== '').sort((one, other) => one.localeCompare(other));
}
