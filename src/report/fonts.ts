const FAMILIES = ['Newsreader Variable', 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Mono Variable'];

/**
 * The faces this page reads with, as rules that carry the letters inside them, so that a saved file looks the same elsewhere. A face
 * that cannot be read is left out, and the reader's own letters stand in.
 */
export async function fontRules(): Promise<string> {
  const faces = [...document.styleSheets].flatMap((sheet) => rulesOf(sheet)).filter(isLatin);
  const rules = await Promise.all(faces.map(embedded));
  return rules.join('\n');
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    // A sheet from elsewhere does not show its rules; none of ours is.
    return [];
  }
}

function isLatin({ style }: CSSFontFaceRule): boolean {
  const family = style.getPropertyValue('font-family').replace(/["']/g, '');
  const range = style.getPropertyValue('unicode-range').toUpperCase();
  return FAMILIES.includes(family) && /U\+0{0,4}-/.test(range);
}

async function embedded(rule: CSSFontFaceRule): Promise<string> {
  const { style } = rule;
  const address = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
  if (address === undefined) return '';
  const base = rule.parentStyleSheet?.href ?? document.baseURI;
  try {
    const answer = await fetch(new URL(address, base));
    if (!answer.ok) return '';
    const data = await dataAddress(await answer.blob());
    const kept = ['font-family', 'font-style', 'font-weight'].map(
      (name) => `${name}: ${style.getPropertyValue(name)};`,
    );
    return `@font-face { ${kept.join(' ')} src: url(${data}) format('woff2'); }`;
  } catch {
    return '';
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const text = typeof reader.result === 'string' ? reader.result : '';
      resolve(text.replace(/^data:[^;,]*/, 'data:font/woff2'));
    };
    reader.onerror = () => reject(new Error('The letters of the page could not be read.'));
    reader.readAsDataURL(blob);
  });
}
