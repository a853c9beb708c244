/** One thing to tell the author: where, how grave, and what to do. `line` counts from 1; 0 means the whole file. */
export interface Diagnostic {
  readonly file: string;
  readonly line: number;
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly message: string;
}

/** A diagnostic as one line that editors can jump to. */
export function diagnosticText({ file, line, severity, rule, message }: Diagnostic): string {
  return `${line > 0 ? `${file}:${line}` : file}: ${severity}: ${message} (${rule})`;
}
