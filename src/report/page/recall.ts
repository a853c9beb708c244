import { html, nothing, type TemplateResult } from 'lit';
import { fold } from './fold';
import type { Recall, View } from './view';

const PROMPTS = [
  { key: 'plan', question: 'What was the plan?' },
  { key: 'happened', question: 'What happened?' },
  { key: 'why', question: 'Why?' },
] as const satisfies readonly { key: keyof Recall; question: string }[];

const NOTHING: Recall = { plan: '', happened: '', why: '' };

/** The three questions of an after-action review (US Army TC 25-20), asked before anything is shown; each may stay empty. */
export function recallForm(view: View): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const { plan, happened, why } = written(event);
    view.act.answer({ plan: plan.trim(), happened: happened.trim(), why: why.trim() });
  };
  return html`<section class="r-section" aria-labelledby="r-recall">
    <header>
      <h2 id="r-recall">Recall</h2>
      <p>From memory, before you see anything of the run. A few words are enough; nothing here is scored.</p>
    </header>
    <form class="r-card r-recall r-asking" @submit=${submit} @input=${(event: Event) => view.act.begin(written(event))}>
      ${PROMPTS.map(
        ({ key, question }) =>
          html`<label
            ><b>${question}</b
            ><textarea name=${key} rows="4" maxlength="2000" .defaultValue=${view.begun?.[key] ?? ''}></textarea>
          </label>`,
      )}
      <div class="r-go">
        <button class="r-button r-primary" type="submit">Continue</button>
        <button class="r-button" type="button" @click=${() => view.act.answer(NOTHING)}>
          Continue without writing
        </button>
      </div>
    </form>
  </section>`;
}

/** What stands in the form now. */
function written(event: Event): Recall {
  const data = new FormData(event.currentTarget as HTMLFormElement);
  const of = (key: keyof Recall): string => {
    const value = data.get(key);
    return typeof value === 'string' ? value : '';
  };
  return { plan: of('plan'), happened: of('happened'), why: of('why') };
}

/** The trainee's own words from before the report opened, beside what was asked before the run. */
export function recall(view: View): TemplateResult {
  const words = view.recall ?? NOTHING;
  const wrote = PROMPTS.some(({ key }) => words[key] !== '');
  const before = view.preflection;
  return fold(view, {
    id: 'recall',
    title: 'Recall',
    gist: wrote ? 'Your words, from before this report opened.' : 'You went on without writing.',
    body: html`${
      before
        ? html`<p class="r-before">
            <b>${before.question}</b>
            <q>${before.answer === '' ? 'You wrote nothing before the run.' : before.answer}</q>
          </p>`
        : nothing
    }
    ${
      wrote
        ? html`<dl class="r-card r-recall">
            ${PROMPTS.map(
              ({ key, question }) =>
                html`<div>
                  <dt>${question}</dt>
                  <dd>${words[key] === '' ? html`<span class="r-quiet">Left empty</span>` : words[key]}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    } `,
  });
}
