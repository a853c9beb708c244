/** Bytes in one piece of the room that keys are written into. */
const PIECE_BITS = 20;
const PIECE = 1 << PIECE_BITS;
/** Stands before a letter that takes more than a byte, and ends a key. */
const WIDE = 255;
const END = 0;

/** Keys that take more bytes than this, all together, are too many to go on with. */
const MOST_BYTES = 512 * 2 ** 20;

/**
 * Keys of places, each with a number in the order of their first use. They are written out as bytes beside the heap: a million take a third of the
 * room that texts in a map take, and nothing has to look through them for garbage. Two keys are the same only if all their letters are.
 */
export interface Keys {
  count: number;
  /** Where the next key is written, counted over all pieces. */
  end: number;
  readonly pieces: Uint8Array[];
  /** By number: where a key begins, and its hash. */
  starts: Float64Array;
  hashes: Int32Array;
  /** By hash, as far as it is free, else the next free: a number plus one. A power of two long, and at most half full. */
  slots: Int32Array;
  /** The key that is asked about, as bytes. */
  asked: Uint8Array;
}

/** No keys yet. */
export function newKeys(): Keys {
  return {
    count: 0,
    end: 0,
    pieces: [],
    starts: new Float64Array(512),
    hashes: new Int32Array(512),
    slots: new Int32Array(1024),
    asked: new Uint8Array(1024),
  };
}

/** Whether there is no room for more keys. */
export function isFull(keys: Keys): boolean {
  return keys.end > MOST_BYTES;
}

/** The number of a key; one that is new gets the next, which is how many there were before. */
export function numberOfKey(keys: Keys, key: string): number {
  const length = spell(keys, key);
  const hash = hashOf(keys.asked, length);
  const mask = keys.slots.length - 1;
  let slot = hash & mask;
  for (let held = keys.slots[slot] as number; held !== 0; held = keys.slots[slot] as number) {
    if (keys.hashes[held - 1] === hash && isAsked(keys, keys.starts[held - 1] as number, length)) return held - 1;
    slot = (slot + 1) & mask;
  }
  return add(keys, hash, length, slot);
}

/** Writes the key that is asked about as bytes: a byte for most letters, three for the others. Its length comes back. */
function spell(keys: Keys, key: string): number {
  if (keys.asked.length < key.length * 3 + 1) keys.asked = new Uint8Array(key.length * 3 + 1);
  const { asked } = keys;
  let length = 0;
  for (let at = 0; at < key.length; at++) {
    const letter = key.charCodeAt(at);
    if (letter > END && letter < WIDE) asked[length++] = letter;
    else {
      asked[length++] = WIDE;
      asked[length++] = letter >>> 8;
      asked[length++] = letter & 255;
    }
  }
  asked[length++] = END;
  return length;
}

/** A 32-bit hash of some bytes (FNV-1a, mixed once more at the end, because slots are taken from its low bits). */
function hashOf(bytes: Uint8Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** Whether the key that begins at a place is the one that is asked about. No key is the beginning of another, because each has an end. */
function isAsked({ pieces, asked }: Keys, start: number, length: number): boolean {
  let piece = Math.floor(start / PIECE);
  let bytes = pieces[piece] as Uint8Array;
  let place = start % PIECE;
  for (let at = 0; at < length; at++) {
    if (bytes[place] !== asked[at]) return false;
    if (++place < PIECE) continue;
    place = 0;
    bytes = pieces[++piece] ?? bytes;
  }
  return true;
}

function add(keys: Keys, hash: number, length: number, slot: number): number {
  const number = keys.count++;
  if (number === keys.starts.length) {
    keys.starts = wider(keys.starts, new Float64Array(2 * number));
    keys.hashes = wider(keys.hashes, new Int32Array(2 * number));
  }
  keys.starts[number] = keys.end;
  keys.hashes[number] = hash;
  keys.slots[slot] = number + 1;
  for (let at = 0; at < length; at++, keys.end++) {
    const place = keys.end % PIECE;
    if (place === 0) keys.pieces.push(new Uint8Array(PIECE));
    (keys.pieces[keys.pieces.length - 1] as Uint8Array)[place] = keys.asked[at] as number;
  }
  if (2 * keys.count > keys.slots.length) spread(keys);
  return number;
}

function wider<Numbers extends Float64Array | Int32Array>(old: Numbers, into: Numbers): Numbers {
  into.set(old);
  return into;
}

/** Makes twice as many slots, and puts every key into one of them. */
function spread(keys: Keys): void {
  const slots = new Int32Array(2 * keys.slots.length);
  const mask = slots.length - 1;
  for (let number = 0; number < keys.count; number++) {
    let slot = (keys.hashes[number] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  keys.slots = slots;
}
