import { type Report, withoutWords } from './text';

const ADVICE = 'compare or multiply instead.';

/** Reports arithmetic whose results a saved story does not keep: division, whatever it is written with, and decimals. */
export function checkArithmetic(text: string, line: number, report: Report): void {
  const bare = withoutWords(text);
  if (/[\w)]\s*\/\s*[-\w(]/.test(bare))
    report(line, 'division', `Division loses exactness when a story is saved; ${ADVICE}`);
  else if (/\bPOW\s*\([^,()]*,(?!\s*\d+\s*\))/.test(bare))
    report(line, 'division', `POW divides when its second number is below zero, and loses exactness; ${ADVICE}`);
  if (/\bFLOAT\s*\(/.test(bare))
    report(line, 'decimal', 'FLOAT gives a decimal number, which changes when a story is saved; use whole numbers.');
  if (/\b\d+\.\d/.test(bare))
    report(line, 'decimal', 'A decimal number changes when a story is saved; use whole numbers.');
}
