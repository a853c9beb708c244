/** What stands in a stream besides text. */
export const MARK = { glue: 1, tagOpen: 2, tagClose: 3 } as const;

/** One item of what a story has put out: a text or a mark. */
export type Item = string | (typeof MARK)[keyof typeof MARK];

/** Whether a text has nothing in it but blanks. */
export const isBlank = (text: string) => /^[ \t]*$/.test(text);
const isWords = (text: string) => text !== '\n' && !isBlank(text);

/**
 * Puts a text into a stream as ink does: newlines at its head and tail stand alone, none is doubled, and glue swallows them. `trimFrom` is where
 * the function that speaks began in the stream, -1 for none; `begun` says whether anything stands before the stream. The answer is true when
 * the function has now said something, so that its newlines count from here on.
 */
export function putText(stream: Item[], text: string, trimFrom: number, begun: boolean): boolean {
  if (!text.includes('\n')) return putPart(stream, text, trimFrom, begun);
  let spoken = false;
  for (const part of split(text)) spoken = putPart(stream, part, spoken ? -1 : trimFrom, begun) || spoken;
  return spoken;
}

/** Puts glue into a stream, which takes away the newlines at its end. */
export function putGlue(stream: Item[]): void {
  let from = -1;
  for (let place = stream.length - 1; place >= 0; place--) {
    const item = stream[place];
    if (item === MARK.tagOpen || item === MARK.tagClose || (typeof item === 'string' && isWords(item))) break;
    if (item === '\n') from = place;
  }
  if (from >= 0) {
    const kept = stream.slice(from).filter((item) => typeof item !== 'string');
    stream.length = from;
    stream.push(...kept);
  }
  stream.push(MARK.glue);
}

/** Takes the white space from the end of what a function has said since it began. */
export function trimEnd(stream: Item[], from: number): void {
  for (let place = stream.length - 1; place >= Math.max(from, 0); place--) {
    const item = stream[place];
    if (typeof item !== 'string') continue;
    if (isWords(item)) return;
    stream.splice(place, 1);
  }
}

/** Takes the tag that has just ended out of a string. */
export function closeTag(stream: Item[]): string {
  const from = stream.lastIndexOf(MARK.tagOpen);
  const content = stream.splice(Math.max(from, 0));
  return clean(content.filter((item) => typeof item === 'string').join(''));
}

function putPart(stream: Item[], text: string, trimFrom: number, begun: boolean): boolean {
  const glued = isGlued(stream);
  if (glued || trimFrom !== -1) {
    if (text === '\n') return false;
    if (!isWords(text)) {
      stream.push(text);
      return false;
    }
    if (glued) unglue(stream);
    stream.push(text);
    return trimFrom !== -1;
  }
  if (text === '\n' && (endsInNewline(stream) || !(begun || hasText(stream)))) return false;
  stream.push(text);
  return false;
}

/** Whether glue waits for the next words. */
function isGlued(stream: readonly Item[]): boolean {
  return stream.includes(MARK.glue);
}

function unglue(stream: Item[]): void {
  for (let place = stream.length - 1; place >= 0; place--) {
    const item = stream[place];
    if (item === MARK.glue) stream.splice(place, 1);
    else if (typeof item === 'number') return;
  }
}

const hasText = (stream: readonly Item[]) => stream.some((item) => typeof item === 'string');

/** Whether the last thing said is a newline, white space apart. */
export function endsInNewline(stream: readonly Item[]): boolean {
  for (let place = stream.length - 1; place >= 0; place--) {
    const item = stream[place];
    if (item === '\n') return true;
    if (typeof item === 'number' && item !== MARK.glue) return false;
    if (typeof item === 'string' && isWords(item)) return false;
  }
  return false;
}

/** Newlines at the head and at the tail become one text each. */
function split(text: string): readonly string[] {
  const [head = ''] = /^[ \t\n]*/.exec(text) ?? [];
  const [tail = ''] = /[ \t\n]*$/.exec(text) ?? [];
  const firstHead = head.indexOf('\n');
  const lastHead = head.lastIndexOf('\n');
  const tailAt = text.length - tail.length;
  const firstTail = tail.indexOf('\n') < 0 ? -1 : tailAt + tail.indexOf('\n');
  const lastTail = tail.lastIndexOf('\n') < 0 ? -1 : tailAt + tail.lastIndexOf('\n');
  const parts: string[] = [];
  if (firstHead > 0) parts.push(text.slice(0, firstHead));
  if (firstHead >= 0) parts.push('\n');
  const inner = text.slice(lastHead + 1, firstTail < 0 ? text.length : Math.max(firstTail, lastHead + 1));
  if (inner !== '') parts.push(inner);
  if (firstTail > lastHead) {
    parts.push('\n');
    if (lastTail < text.length - 1) parts.push(text.slice(lastTail + 1));
  }
  return parts;
}

/** What cleaning would change: a tab, or a blank beside another or at the end of a line. */
const UNCLEAN = /\t| [ \n]|(?:^|\n) | $/;

/** The text without double blanks or blanks at the ends of lines, as ink cleans it. */
export function clean(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text.replace(/[ \t]+/g, (blanks, at: number) =>
    isEdge(text, at - 1) || isEdge(text, at + blanks.length) ? '' : ' ',
  );
}

/** Whether a line ends, or the text does, at a place. */
function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text.charAt(at) === '\n';
}
