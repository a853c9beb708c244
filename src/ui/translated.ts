/**
 * Keeps a page true that the browser translates. A translator puts `<font>` with its own words in the place of a text, or around it, and what drew the page
 * goes on writing into a text that nobody sees. So every such text goes back to its place, empty, before the translated one; when new words are written into
 * it, the old translation goes. The answer stops it.
 */
export function followTranslation(page: HTMLElement): () => void {
  const translations = new Map<Text, Translation>();
  const known = new WeakSet<HTMLElement>();

  const takePlace = (text: Text, font: HTMLElement): void => {
    const words = text.data;
    // Around the text: what is shown stays, in a text of its own.
    if (font.contains(text)) text.replaceWith(text.cloneNode());
    text.data = '';
    font.before(text);
    // Translated again before the translation of its last words had gone.
    translations.get(text)?.font.remove();
    translations.set(text, { font, words });
    known.add(font);
  };

  const settle = (text: Text, { font, words }: Translation): void => {
    const isShown = font.isConnected;
    if (text.isConnected && isShown && text.data === '') return;
    translations.delete(text);
    if (isShown) font.remove();
    // Whoever took the translation away wants the words back that it was made from.
    else if (text.isConnected && text.data === '') text.data = words;
  };

  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.removedNodes) {
        const font = node instanceof Text && fontFor(node, change);
        if (font && font.isConnected && !known.has(font)) takePlace(node, font);
      }
    }
    for (const [text, translation] of translations) settle(text, translation);
    // What was done here calls for nothing more.
    observer.takeRecords();
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

/** What stands in the place of a text, and the words that it was made from. */
interface Translation {
  readonly font: HTMLElement;
  readonly words: string;
}

/** The `<font>` that a text gave way to: it came in the same change or stands where the text stood, or the text is in it now. */
function fontFor(text: Text, { addedNodes, previousSibling, nextSibling }: MutationRecord): HTMLElement | undefined {
  const isFont = (node: Node | null): node is HTMLElement => node instanceof HTMLElement && node.tagName === 'FONT';
  let around: HTMLElement | undefined;
  for (let up = text.parentElement; isFont(up); up = up.parentElement) around = up;
  if (around) return around;
  if (text.isConnected) return undefined;
  return [...addedNodes, previousSibling, nextSibling].find(isFont);
}
