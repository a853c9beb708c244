/** A file that somebody might write, and the rule that refuses it; `null` when it is welcome. */
export interface Case {
  readonly title: string;
  readonly file: string;
  readonly code: string;
  readonly rule: string | null;
}

/** Code that a lock refuses, with the rule that does. */
export function refuses(title: string, file: string, code: string, rule: string): Case {
  return { title, file, code, rule };
}

/** Code that no lock refuses. */
export function allows(title: string, file: string, code: string): Case {
  return { title, file, code, rule: null };
}

/** A file that another case needs. */
export function helps(file: string, code: string): Case {
  return { title: '', file, code, rule: null };
}

/** The rule that knows which doors and packages a room may import. */
export const importing = '@typescript-eslint/no-restricted-imports';
/** The rule that refuses what nobody writes here, and import() of a closed door. */
export const syntax = 'no-restricted-syntax';

/** The rule that refuses files which need each other. */
export const circles = 'house/circle';
