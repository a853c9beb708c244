/** What a page that stands alone is made of; `body` and `css` are trusted, the title is not. */
export interface Alone {
  readonly title: string;
  readonly css: string;
  readonly body: string;
}

/** A page that opens from a disk without a network: style inside, drawings inside, no script. */
export function standalone({ title, css, body }: Alone): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">
<title>${escaped(title)}</title>
<style>
${css.replaceAll('</', '<\\/')}
</style>
</head>
<body class="r-file">
<main>
${tidy(body)}
</main>
</body>
</html>
`;
}

/** The custom properties that a style sheet reads, each once. */
function propertiesIn(css: string): readonly string[] {
  return [...new Set([...css.matchAll(/var\((--[a-z0-9-]+)/g)].map((match) => match[1] ?? ''))].filter(
    (name) => name !== '',
  );
}

/** A style sheet with the values of the properties it reads in front, looked up now, so that it needs no other sheet. */
export function withValues(css: string, valueOf: (name: string) => string): string {
  const known = propertiesIn(css)
    .map((name) => [name, valueOf(name).trim()] as const)
    .filter(([, value]) => value !== '');
  return `:root {\n${known.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}\n${css}`;
}

/** Text made safe to stand in a page. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Drops the marks that the templates leave behind. */
function tidy(body: string): string {
  return body.replace(/<!--[\s\S]*?-->/g, '').replace(/\n\s*\n+/g, '\n');
}
