/** The words that have a place of a fixed size; on the way there is room for all of them. */
const WORDS = '.talk .words';

/** What is kept of a pixel when heights are compared. */
const CLOSE = 2;

/**
 * Fits a passage into its place: the line "You" gives way first, since it is in the log; what is still too long can be read on in place.
 */
export function fitWords(host: HTMLElement): void {
  const words = host.querySelector<HTMLElement>(WORDS);
  if (!words) return;
  words.classList.remove('curt');
  if (isLong(words)) words.classList.add('curt');
  const long = isLong(words);
  words.classList.toggle('long', long);
  if (long) words.tabIndex = 0;
  else words.removeAttribute('tabindex');
  tellWhere(words);
}

/** Goes on in a passage to the first line that is not yet to be seen whole, or back by as much; whether there was anything to go to. */
export function readOn(host: HTMLElement, back: boolean): boolean {
  const words = host.querySelector<HTMLElement>(WORDS);
  if (!words || !isLong(words)) return false;
  const before = words.scrollTop;
  const box = words.getBoundingClientRect();
  const lines = linesIn(words).map(({ top, bottom }) => ({ top: top - box.top, bottom: bottom - box.top }));
  const height = words.clientHeight;
  const next = back
    ? lines.find(({ top }) => top >= -height)
    : lines.find(({ bottom, top }) => bottom > height + CLOSE && top > CLOSE);
  words.scrollTop = before + (next?.top ?? (back ? -height : height));
  tellWhere(words);
  return words.scrollTop !== before;
}

/** Begins at the top of a new passage. */
export function fromTheTop(host: HTMLElement): void {
  const words = host.querySelector<HTMLElement>(WORDS);
  if (!words) return;
  words.scrollTop = 0;
  tellWhere(words);
}

/** Says for the eyes whether a passage goes on below, or has gone on from above. */
export function tellWhere(words: HTMLElement): void {
  words.classList.toggle('goes-on', words.scrollTop + words.clientHeight < words.scrollHeight - CLOSE);
  words.classList.toggle('went-on', words.scrollTop > CLOSE);
}

function isLong(words: HTMLElement): boolean {
  return words.scrollHeight > words.clientHeight + CLOSE;
}

/** The lines of text as they are set, from top to bottom. */
function linesIn(words: HTMLElement): readonly DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(words);
  return Array.from(range.getClientRects())
    .filter(({ width, height }) => width > 1 && height > 1)
    .sort((one, other) => one.top - other.top);
}
