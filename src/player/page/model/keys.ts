/** What a key asks for on the play screen. */
export type Command =
  | { readonly type: 'choose'; readonly key: string }
  | { readonly type: 'go'; readonly to: 'say' | 'do' | 'radio' | 'force' }
  | { readonly type: 'more' }
  | { readonly type: 'read'; readonly back: boolean }
  | { readonly type: 'close' }
  | { readonly type: 'pause' }
  | { readonly type: 'log' }
  | { readonly type: 'ask' };

/** What the keyboard says, and where it says it. */
export interface Press {
  readonly key: string;
  /** Held down long enough that the system repeats it. */
  readonly repeat: boolean;
  /** Together with Control, Alt or Meta. */
  readonly chord: boolean;
  /** In a field that takes text. */
  readonly typing: boolean;
  /** On a control that Space presses, or in something that Space scrolls. */
  readonly control: boolean;
  readonly shift: boolean;
}

const LETTERS: Readonly<Record<string, Command>> = {
  s: { type: 'go', to: 'say' },
  d: { type: 'go', to: 'do' },
  m: { type: 'more' },
  r: { type: 'go', to: 'radio' },
  f: { type: 'go', to: 'force' },
  p: { type: 'pause' },
  l: { type: 'log' },
  a: { type: 'ask' },
};

/** Reads a key press as a command. A held key, a chord and typing mean nothing; with `single` false only Escape is left (WCAG 2.1.4). */
export function commandFor(press: Press, single: boolean): Command | undefined {
  if (press.repeat || press.chord) return undefined;
  if (press.key === 'Escape') return { type: 'close' };
  if (!single || press.typing) return undefined;
  if (press.key === ' ') return press.control ? undefined : { type: 'read', back: press.shift };
  if (/^[0-9=-]$/.test(press.key)) return { type: 'choose', key: press.key };
  return LETTERS[press.key.toLowerCase()];
}
