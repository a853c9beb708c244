/** The worker that explores. */
export const EXPLORER = new URL('worker.ts', import.meta.url).href;

/** The worker that looks at the truth of every decision as it explores. */
export const PROVER = new URL('prover.ts', import.meta.url).href;

/** The worker that keeps every situation it comes to. */
export const CURATOR = new URL('curator.ts', import.meta.url).href;

/** The worker that lets bots play. */
export const RATER = new URL('rater.ts', import.meta.url).href;
