import { html, type TemplateResult } from 'lit/html.js';
import { hourWords, type Policy, type Resource, sentence } from '#doctrine';
import { readSeed, type Setup, textOf } from './library/cards';

/** What is chosen before a run so far, and what is wrong with it, if anything. */
export interface Chosen {
  readonly setup: Setup;
  readonly agencies: readonly Policy[];
  readonly problem: string;
}

/** The questions of how, where, and with which seed. */
export function setup({ setup, agencies, problem }: Chosen): TemplateResult {
  return html`<fieldset>
      <legend>How</legend>
      ${option('mode', 'practice', 'Practice', 'You can go back a decision, and show a coached meter.', setup.mode === 'practice')}
      ${option('mode', 'assessed', 'Assessed', 'No going back and no meter, as on the street.', setup.mode === 'assessed')}
    </fieldset>
    <fieldset>
      <legend>Where</legend>
      ${agencies.map((agency) => option('agency', agency.id, agency.name, agencyWords(agency), agency.id === setup.agency))}
    </fieldset>
    <label class="seed">
      <span>Seed</span>
      <input
        name="seed"
        id="seed"
        inputmode="numeric"
        autocomplete="off"
        placeholder="new each time"
        .defaultValue=${setup.seed === undefined ? '' : String(setup.seed)}
        aria-describedby="seed-help seed-problem"
        aria-invalid=${problem !== ''}
      />
      <small id="seed-help">Enter a number to repeat the same facts.</small>
      <small id="seed-problem" class="wrong">${problem}</small>
    </label>`;
}

/** Reads what a form chose for a scenario; a seed that is none is a sentence. */
export function readSetup(scenario: string, form: FormData): { readonly setup: Setup } | { readonly problem: string } {
  const seed = readSeed(textOf(form, 'seed'));
  if ('problem' in seed) return seed;
  const mode = form.get('mode') === 'assessed' ? 'assessed' : 'practice';
  return { setup: { scenario, mode, agency: textOf(form, 'agency'), ...seed } };
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
      : `from ${hourWords(team.from)} to ${hourWords(team.until)}`;
  const parts = [
    away('backup', 'backup', ' minutes away'),
    away('ems', 'EMS', ''),
    team ? `a mobile crisis team ${String(team.minutes)}, ${hours}` : 'no mobile crisis team',
  ];
  return [sentence(parts.join(', ')), ...oneMindWords(agency)].join(' ');
}

/** What the agency has of what the One Mind Campaign asks for, where its pack says so. */
function oneMindWords({ oneMind }: Policy): readonly string[] {
  if (!oneMind) return [];
  const { partner, writtenPolicy, citTrained, firstAidTrained } = oneMind;
  return [
    `${partner === undefined ? 'No community partner' : `Community partner: ${partner}`}; ${writtenPolicy ? 'a' : 'no'} written policy for crisis calls.`,
    `Of 100 officers ${String(citTrained)} are CIT-trained, ${String(firstAidTrained)} trained in Mental Health First Aid.`,
  ];
}
