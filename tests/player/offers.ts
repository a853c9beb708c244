import type { ForceOption } from '#doctrine';
import type { OfferedChoice } from '#encounter';

/** A choice as it is offered, with its id for its text. */
export function choice(id: string, group: OfferedChoice['group'], moves: OfferedChoice['moves'] = []): OfferedChoice {
  return { id, text: id, group, moves, takes: 5 };
}

/** So many things to say. */
export function say(count: number): readonly OfferedChoice[] {
  return Array.from({ length: count }, (_, index) => choice(`say${index + 1}`, 'say'));
}

/** So many things to do. */
export function acts(count: number): readonly OfferedChoice[] {
  return Array.from({ length: count }, (_, index) => choice(`do${index + 1}`, 'do'));
}

/** A request for an ambulance and nothing else. */
export function request(id: string): OfferedChoice {
  return choice(id, 'do', [{ kind: 'request', word: 'ems' }]);
}

/** A use of force. */
export function force(id: string, word: ForceOption): OfferedChoice {
  return choice(id, 'force', [{ kind: 'force', word }]);
}

/** The keys of the number row, from left to right. */
export const NUMBER_ROW: readonly string[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-', '='];
