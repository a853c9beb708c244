import { DO, type Slot } from '#walker/script';
import { clean, endsInNewline, isBlank, type Item, MARK, putGlue, putText, trimEnd } from '#walker/value';

/** What a story says between two breaths: a text, and the tags that belong to it. */
export interface SaidLine {
  readonly text: string;
  readonly tags: readonly string[];
}

/** What happened to the stream besides texts that stand in the story; texts made while playing count down from `spoken`. */
export const HEARD = {
  callsFunction: -1,
  callsTunnel: -2,
  returns: -3,
  threads: -4,
  unthreads: -5,
  resets: -6,
  speaks: -7,
  spoken: -16,
} as const;

/** The record of a turn: numbers of slots that put something out, and the marks of `HEARD`; with the texts made while playing. */
export interface Transcript {
  readonly heard: readonly number[];
  readonly spoken: readonly string[];
}

/** A call that has not returned: where it began in the stream, for a function that has said nothing yet. */
interface Call {
  readonly isFunction: boolean;
  from: number;
}

/** A newline at which a line may have ended: the line up to it, and everything it takes to go on from there. */
interface Page {
  readonly line: SaidLine;
  /** The place of the newline in the stream. */
  readonly newline: number;
  readonly threads: Call[][];
  /** How far the transcript has been read. */
  readonly at: number;
}

/**
 * The lines of a turn, as inkjs would give them one by one. Ink looks ahead after each newline, in case glue takes it back, and goes back to
 * it when something follows; so does this, over the record of the turn instead of over the story.
 */
export function linesOf(transcript: Transcript, slots: readonly Slot[]): readonly SaidLine[] {
  const lines: SaidLine[] = [];
  let stream: Item[] = [];
  let threads: Call[][] = [[]];
  let mark: Page | undefined;
  const { heard } = transcript;
  for (let at = 0; at < heard.length;) {
    threads = hear(stream, threads, heard[at] as number, transcript, slots);
    at++;
    if (mark) {
      const change = changeSince(mark, stream);
      if (change === 'extended') {
        lines.push(mark.line);
        stream = [];
        ({ threads, at } = { threads: copy(mark.threads), at: mark.at });
        mark = undefined;
        continue;
      }
      if (change === 'removed') mark = undefined;
    }
    if (!mark && endsInNewline(stream))
      mark = { line: lineOf(stream), newline: stream.lastIndexOf('\n'), threads: copy(threads), at };
  }
  lines.push(lineOf(stream));
  return lines;
}

const copy = (threads: readonly Call[][]): Call[][] => threads.map((calls) => calls.map((call) => ({ ...call })));

function hear(
  stream: Item[],
  threads: Call[][],
  what: number,
  transcript: Transcript,
  slots: readonly Slot[],
): Call[][] {
  const calls = threads.at(-1) ?? [];
  if (what >= 0) {
    const slot = slots[what] as Slot;
    if (slot.does === DO.glue) putGlue(stream);
    else if (slot.does === DO.tagOpen) stream.push(MARK.tagOpen);
    else if (slot.does === DO.tagClose) stream.push(MARK.tagClose);
    else say(stream, calls, slot.text);
    return threads;
  }
  if (what <= HEARD.spoken) {
    say(stream, calls, transcript.spoken[HEARD.spoken - what] ?? '');
    return threads;
  }
  switch (what) {
    case HEARD.callsFunction:
    case HEARD.callsTunnel:
      calls.push({ isFunction: what === HEARD.callsFunction, from: stream.length });
      return threads;
    case HEARD.returns: {
      const call = calls.pop();
      if (call?.isFunction) trimEnd(stream, call.from);
      return threads;
    }
    case HEARD.threads:
      return [...threads, calls.map((call) => ({ ...call }))];
    case HEARD.unthreads:
      return threads.slice(0, -1);
    case HEARD.speaks:
      spoke(calls);
      return threads;
    default:
      return [[]];
  }
}

function say(stream: Item[], calls: readonly Call[], text: string): void {
  const call = calls.at(-1);
  if (putText(stream, text, call?.isFunction ? call.from : -1, false)) spoke(calls);
}

/** The functions now running have said something: their newlines count from here on. */
function spoke(calls: readonly Call[]): void {
  for (let place = calls.length - 1; place >= 0 && calls[place]?.isFunction; place--) (calls[place] as Call).from = -1;
}

/** What has become of a line since its newline: whatever came after it stands behind the newline in the stream, and glue or the end of a function takes the newline away. */
function changeSince({ line, newline }: Page, stream: readonly Item[]): 'none' | 'extended' | 'removed' {
  if (!line.text.endsWith('\n') || stream[newline] !== '\n') return 'removed';
  let inTag = false;
  for (let place = newline + 1; place < stream.length; place++) {
    const item = stream[place];
    if (typeof item !== 'string') inTag = item === MARK.tagOpen || (inTag && item === MARK.glue);
    else if (inTag ? item !== '' : !isBlank(item)) return 'extended';
  }
  return 'none';
}

function lineOf(stream: readonly Item[]): SaidLine {
  return { text: textOf(stream), tags: tagsOf(stream) };
}

function textOf(stream: readonly Item[]): string {
  let inTag = false;
  let text = '';
  for (const item of stream) {
    if (item === MARK.tagOpen) inTag = true;
    else if (item === MARK.tagClose) inTag = false;
    else if (typeof item === 'string' && !inTag) text += item;
  }
  return clean(text);
}

function tagsOf(stream: readonly Item[]): readonly string[] {
  const tags: string[] = [];
  let inTag = false;
  let text = '';
  const close = () => {
    if (text !== '') tags.push(clean(text));
    text = '';
  };
  for (const item of stream) {
    if (item === MARK.tagOpen || item === MARK.tagClose) {
      if (inTag || item === MARK.tagClose) close();
      inTag = item === MARK.tagOpen;
    } else if (inTag && typeof item === 'string') text += item;
  }
  close();
  return tags;
}
