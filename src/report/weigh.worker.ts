import type { Policy } from '#doctrine';
import type { Log } from '#encounter';
import { BUDGET, type Unit, weigh, type Weighed } from '#explore/alternatives';
import type { Scenario } from '#story';

/** What a worker is told: first the run, then one decision after another. */
export type Told =
  | { readonly kind: 'run'; readonly scenario: Scenario; readonly policy: Policy; readonly log: Log }
  | { readonly kind: 'unit'; readonly unit: Unit };

/** What a worker says: that it is ready, what a decision came to (nothing when it can no longer be taken), or that it could not be weighed. */
export type Said =
  | { readonly kind: 'ready' }
  | { readonly kind: 'weighed'; readonly result: Weighed | undefined }
  | { readonly kind: 'broken' };

let weighed: (unit: Unit) => Weighed | undefined = () => undefined;

function say(said: Said): void {
  self.postMessage(said);
}

function open({ scenario, policy, log }: Extract<Told, { kind: 'run' }>): void {
  weighed = (unit) => weigh(scenario, policy, log, unit, BUDGET);
}

self.addEventListener('message', ({ data }: MessageEvent<Told>) => {
  try {
    if (data.kind === 'unit') {
      say({ kind: 'weighed', result: weighed(data.unit) });
      return;
    }
    open(data);
    say({ kind: 'ready' });
  } catch {
    say({ kind: 'broken' });
  }
});
