import type { FoundBrowser } from '#tests/e2e/support/provided';
import type { Chance } from './chance';

/** What trials in a browser are given: how to start one, and the address of the built app. */
export interface Ground {
  readonly browser: FoundBrowser;
  readonly url: string;
}

/** What one case came to: what is wrong, a sentence each, and what was measured on the way. */
export interface Outcome {
  readonly wrong: readonly string[];
  readonly figures?: Readonly<Record<string, number>>;
}

/** A trial that is ready for its cases. */
interface Bench {
  /** Runs one case; the same chance and index make the same case. */
  readonly run: (chance: Chance, index: number) => Outcome | Promise<Outcome>;
  readonly close?: () => Promise<void>;
}

/** Many cases of one question: all of them take long, and a fixed sample of them is part of `npm test`. */
export interface Trial {
  /** What holds in every case, as a sentence. */
  readonly holds: string;
  /** The address of its file, which a process of its own loads. */
  readonly file: string;
  /** How many cases there are in a full run. */
  readonly full: number;
  /** The cases that are part of `npm test`. */
  readonly sample: readonly number[];
  /** Seconds after which a case has failed. */
  readonly patience: number;
  /** Whether it needs the built app and a browser; such cases run one at a time. */
  readonly inBrowser: boolean;
  readonly open: (ground: Ground | undefined) => Bench | Promise<Bench>;
}

/** The numbers from 0 up to, and without, an end. */
export function upTo(end: number): readonly number[] {
  return Array.from({ length: end }, (_, index) => index);
}
