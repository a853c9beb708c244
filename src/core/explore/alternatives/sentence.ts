import type { Line } from './line';

/** What another line would have led to, in one sentence to the trainee. */
export function sentenceOf({ own, other }: { readonly own: Line; readonly other: Line }): string {
  const head = `Instead of ${quoted(own.text)}, ${quoted(other.text)} was open to you`;
  if (other.ending === '')
    return `${head}; that run had not ended when the simulation stopped, with escalation at ${other.escalation} on average, not ${own.escalation}.`;
  const there = `followed by choices that doctrine supports, it led in this simulation to “${other.title}”, with ${harms(other)}`;
  if (own.ending === '') return `${head}; ${there}; your run was not finished.`;
  return `${head}; ${there}, where your run ended in “${own.title}”, with ${harms(own)}.`;
}

/** Whether the same people were hurt as badly and force was used as often. */
export function endsAlike(own: Line, other: Line): boolean {
  return harms(own) === harms(other);
}

function quoted(text: string): string {
  return `“${text.replace(/^[“"]|[”"]$/g, '')}”`;
}

const SEVERITY = { minor: 'slightly hurt', serious: 'badly hurt', fatal: 'killed' } as const;

function harms({ hurt, force }: Line): string {
  const who = hurt.map(({ name, severity }) => `${name} ${SEVERITY[severity]}`);
  const uses = force === 0 ? 'no force' : force === 1 ? 'one use or show of force' : `${force} uses or shows of force`;
  return `${who.length === 0 ? 'nobody hurt' : who.join(' and ')} and ${uses}`;
}
