import { cueText } from '#encounter';
import { latest } from './latest';
import type { Watched } from './moment';

/** What could be seen and heard of the person before an event with this index, each sign in words; none where nothing had been told yet. */
export function signsBefore(events: readonly Watched[], index: number): readonly string[] {
  const last = latest(
    events,
    (placed) => placed.index < index && placed.event.type === 'observed' && !!placed.event.cues,
  );
  return last?.event.type === 'observed' ? (last.event.cues ?? []).map(cueText) : [];
}
