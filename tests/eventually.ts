import { vi } from 'vitest';

/** Waits until something holds that the page brings about in its own time; on a busy machine that may take a while. */
export function eventually<T>(holds: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(holds, { timeout: 20_000 });
}
