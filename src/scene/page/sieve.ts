import type { Hung } from './insight';

/** Shows the articles that are looked for: those of one knot, or those that carry a contradiction, and of these those with every trait that is chosen. */
export function filters(hung: readonly Hung[]): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.knots button')];
  const selects = [...document.querySelectorAll<HTMLSelectElement>('.sieves select')];

  const isShown = ({ article }: Hung): boolean => {
    const pressed = buttons.find((button) => button.getAttribute('aria-pressed') === 'true')?.dataset ?? {};
    const { knot, contradictions } = pressed;
    if (knot !== undefined && knot !== article.dataset['knot']) return false;
    if (contradictions !== undefined && !article.querySelector('[data-contradiction]')) return false;
    return selects.every(({ dataset: { trait = '' }, value }) => {
      return value === '' || (article.dataset[trait] ?? '').split(' ').includes(value);
    });
  };
  const show = (): void => {
    for (const one of hung) one.article.hidden = !isShown(one);
    const count = hung.filter(({ article }) => !article.hidden).length;
    const status = document.querySelector('[data-shown]');
    if (status) status.textContent = `${count} of ${hung.length} situations are shown.`;
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      show();
    });
  }
  for (const select of selects) select.addEventListener('change', show);
}
