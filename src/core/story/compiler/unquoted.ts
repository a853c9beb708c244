import type { Named, Page } from '#story/script';

/** What an author meant by a name that is no variable: a word without its quotation marks, a name with hyphens, or a label of another knot. */
export function unquoted(
  name: string,
  text: string,
  names: readonly (Named & { readonly page: Page })[],
): string | undefined {
  const hyphens = [...text.matchAll(/\w+(?:-\w+)+/g)].map(([written]) => written).find((written) => written.split('-').includes(name)); // prettier-ignore
  const joined = hyphens?.replaceAll('-', '_');
  if (joined !== undefined && names.some((one) => one.name === joined))
    return `Ink takes “-” for a minus, so “${hyphens ?? ''}” is no name; write “${joined}”.`;
  const [, other = '', sign = ''] = new RegExp(`(\\w+)\\s*(==|!=|(?<!=)=)\\s*${name}\\b`).exec(text) ?? [];
  const home = names.find((one) => one.kind === 'variable' && one.name === other);
  if (home && /=\s*"/.test(home.page.text.split('\n')[home.line - 1] ?? ''))
    return `“${name}” is a word, and stands in straight quotation marks; write “${other} ${sign} "${name}"”.`;
  const label = names.find((one) => one.name === name && (one.kind === 'label' || one.kind === 'stitch'));
  return (
    label &&
    `“${name}” stands in the knot “${label.knot ?? ''}”; from another knot write “${label.knot ?? ''}.${name}”.`
  );
}
