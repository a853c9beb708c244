/** Milliseconds for which new choices are only looked at. */
const LOOK = 250;

/** Whether a key may choose: choices that have just come are not taken by a key that was meant for those before them. */
export interface Gate {
  /** Choices have come; every key that is down now has to go up first. */
  readonly offered: () => void;
  readonly pressed: (key: string) => void;
  readonly released: (key: string) => void;
  /** The trainee has gone to a list of these choices, and so has seen them. */
  readonly seen: () => void;
  /** No key is known to be down, since their going up may have been missed. */
  readonly forget: () => void;
  readonly isOpen: () => boolean;
}

/** Makes a gate that reads the time, in milliseconds, from whoever has a clock. It is open: before the first choices there were none. */
export function createGate(now: () => number): Gate {
  let since = -Infinity;
  const down = new Set<string>();
  const held = new Set<string>();
  return {
    offered: () => {
      since = now();
      for (const key of down) held.add(key);
    },
    pressed: (key) => void down.add(key),
    released: (key) => {
      down.delete(key);
      held.delete(key);
    },
    seen: () => {
      since = -Infinity;
      held.clear();
    },
    forget: () => {
      down.clear();
      held.clear();
    },
    isOpen: () => held.size === 0 && now() - since >= LOOK,
  };
}
