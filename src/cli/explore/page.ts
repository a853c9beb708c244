import type { Exploration, Subject } from '#explore';
import type { Diagnostic } from '#story';

export function explorationPage(_e: Exploration, _s: Subject, _x: string, _f: readonly Diagnostic[]): string {
  return '';
}
