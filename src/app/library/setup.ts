import playIcon from 'lucide-static/icons/play.svg?raw';
import { html, type TemplateResult } from 'lit/html.js';
import { type Policy, type Resource, sentence } from '#doctrine';
import { drawn } from '#ui';
import { type Card, readSeed, textOf } from './cards';
import type { LibraryTerms } from './terms';

/** What is wrong with the form of a scenario as it was sent, if anything, and how the page is told of it. */
export interface Form {
  readonly problem: string;
  readonly tell: (problem: string) => void;
}

/** The form that starts a scenario: how, where, and with which seed. */
export function setup(card: Card, terms: LibraryTerms, form: Form): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = event.currentTarget instanceof HTMLFormElement ? new FormData(event.currentTarget) : new FormData();
    const seed = readSeed(textOf(data, 'seed'));
    if ('problem' in seed) {
      form.tell(seed.problem);
      return;
    }
    form.tell('');
    const mode = data.get('mode') === 'assessed' ? 'assessed' : 'practice';
    terms.onStart({ scenario: card.slug, mode, agency: textOf(data, 'agency'), ...seed });
  };
  return html`<form class="setup" aria-label=${`Start ${card.title}`} @submit=${submit}>
    <fieldset>
      <legend>How</legend>
      ${option('mode', 'practice', 'Practice', 'You can go back a decision, and show a coached meter.', true)}
      ${option('mode', 'assessed', 'Assessed', 'No going back and no meter, as on the street.', false)}
    </fieldset>
    <fieldset>
      <legend>Where</legend>
      ${terms.agencies.map((agency, index) => option('agency', agency.id, agency.name, agencyWords(agency), index === 0))}
    </fieldset>
    <label class="seed">
      <span>Seed</span>
      <input
        name="seed"
        id=${`seed-${card.slug}`}
        inputmode="numeric"
        autocomplete="off"
        placeholder="new each time"
        aria-describedby=${`seed-help-${card.slug} seed-problem-${card.slug}`}
        aria-invalid=${form.problem !== ''}
      />
      <small id=${`seed-help-${card.slug}`}>Enter a number to repeat the same facts.</small>
      <small id=${`seed-problem-${card.slug}`} class="wrong">${form.problem}</small>
    </label>
    <button class="button primary start" data-action="start" data-scenario=${card.slug}>${drawn(playIcon)}Start</button>
  </form>`;
}

function option(name: string, value: string, words: string, more: string, checked: boolean): TemplateResult {
  return html`<label class="option">
    <input type="radio" name=${name} value=${value} ?checked=${checked} />
    <span><b>${words}</b><small>${more}</small></span>
  </label>`;
}

function agencyWords(agency: Policy): string {
  const away = (resource: Resource, name: string, words: string): string => {
    const row = agency.resources.find((each) => each.resource === resource);
    return row ? `${name} ${String(row.minutes)}${words}` : `no ${name}`;
  };
  const team = agency.resources.find((row) => row.resource === 'mobile-crisis');
  const hours =
    team?.from === undefined || team.until === undefined
      ? 'at any hour'
      : `from ${String(team.from)} to ${String(team.until)} o’clock`;
  const parts = [
    away('backup', 'backup', ' minutes away'),
    away('ems', 'EMS', ''),
    team ? `a mobile crisis team ${String(team.minutes)}, ${hours}` : 'no mobile crisis team',
  ];
  return sentence(parts.join(', '));
}
