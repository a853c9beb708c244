import { GONE } from '#place';
import { type Posture, postureOf } from './postures';
import type { Drive, Placing, Staging } from './scenario';
import { CUSTODIES, type Custody, type Held, NOTHING, THINGS } from './things';
import { decimetersOf, type Tag } from './values';
import { type Face, FACES, VEHICLES } from './words';

/** A tag's value with whom it is about: `officer sit-wall` is about the officer, `pacing` about whoever the tag is usually about. */
export function aboutOf(value: string): { readonly who?: string; readonly word: string } {
  const [first, second, more] = value.split(/\s+/);
  if (first === undefined || second === undefined || more !== undefined) return { word: value };
  return { who: first, word: second };
}

/** What somebody holds, as a tag says it: `knife`, `marcus knife hidden`, `nothing`. */
export function heldOf(
  value: string,
): { readonly who?: string; readonly held: readonly Held[]; readonly word: string } | undefined {
  const hidden = /\shidden$/.test(value);
  const { who, word } = aboutOf(hidden ? value.replace(/\s+hidden$/, '') : value);
  const thing = THINGS.find((entry) => entry === word);
  if (!thing && (word !== NOTHING || hidden)) return undefined;
  return { ...(who === undefined ? {} : { who }), held: thing ? [{ thing, hidden }] : [], word };
}

type Seen = { -readonly [K in keyof Staging]: Staging[K] };

/** What the tags of a line show, one entry for each member of the cast they are about; everything held is told together. */
export function stagingsOf(tags: readonly Tag[]): readonly Staging[] {
  const found: Seen[] = [];
  const of = (who: string | undefined): Seen => {
    let seen = found.find((entry) => entry.who === who);
    if (!seen) found.push((seen = who === undefined ? {} : { who }));
    return seen;
  };
  for (const { name, value } of tags) {
    switch (name) {
      case 'pose':
      case 'face':
      case 'custody': {
        const { who, word } = aboutOf(value);
        const [posture, face, custody] = wordsFor(name, word);
        if (posture) of(who).posture = posture;
        if (face) of(who).face = face;
        if (custody) of(who).custody = custody;
        break;
      }
      case 'holds': {
        const held = heldOf(value);
        if (!held) break;
        const seen = of(held.who);
        seen.holds = [...(seen.holds ?? []), ...held.held];
        break;
      }
      case 'weapon':
        of(undefined).holds = oldWeapon(value);
        break;
    }
  }
  return found;
}

function wordsFor(name: string, word: string): readonly [Posture | undefined, Face | undefined, Custody | undefined] {
  return [
    name === 'pose' ? postureOf(word) : undefined,
    name === 'face' ? FACES.find((entry) => entry === word) : undefined,
    name === 'custody' ? CUSTODIES.find((entry) => entry === word) : undefined,
  ];
}

/** What release 0.1.0 said of a weapon in words of its own: gone, or a thing that one of the words names, else a knife. */
export function oldWeapon(words: string): readonly Held[] {
  if (/^(none|secured|dropped)\b/.test(words)) return [];
  const thing = THINGS.find((entry) => words.includes(entry)) ?? 'knife';
  return [{ thing, hidden: false }];
}

/** Where the tags of a line or choice put people, in their order. */
export function placingsOf(tags: readonly Tag[]): readonly Placing[] {
  return tags.flatMap(({ name, value }): readonly Placing[] => {
    switch (name) {
      case 'at':
      case 'enter': {
        const { who, word } = aboutOf(value);
        // Somebody who comes without a mark comes to where their part starts.
        if (name === 'enter') return [{ who: who ?? word, at: { mark: who === undefined ? HOME : word } }];
        return [{ ...(who === undefined ? {} : { who }), at: { mark: word } }];
      }
      case 'leave':
        return [{ who: value, at: { mark: GONE } }];
      case 'distance': {
        const { who, word } = aboutOf(value);
        const decimeters = decimetersOf(word);
        return decimeters === undefined ? [] : [{ who: who ?? OFFICER, at: { decimeters } }];
      }
      default:
        return [];
    }
  });
}

/** Says of a vehicle that it is gone the way that it came, backward. */
export const BACK = 'back';

/** Where a vehicle is from here on, as a tag says it: `bus at-stop`, `pickup gone`, `bus back`. */
export function driveOf(value: string): Drive | undefined {
  const { who, word } = aboutOf(value);
  const vehicle = VEHICLES.find((entry) => entry === who);
  if (vehicle === undefined) return undefined;
  return word === BACK ? { vehicle, to: GONE, backward: true } : { vehicle, to: word };
}

/** Stands for the mark at which somebody's part starts. */
export const HOME = 'home';
/** The cast id of the trainee. */
const OFFICER = 'officer';
