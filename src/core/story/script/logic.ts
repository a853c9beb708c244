import { withoutTags } from './text';

/** A piece of a script that ink computes rather than prints, and the line (from 1) it stands on. */
export interface Logic {
  readonly line: number;
  readonly text: string;
  /** Set for the branch of a conditional that has no colon, which ink prints after all. */
  readonly printed?: true;
  /** The variable that the branch of a switch is compared with. */
  readonly of?: string;
}

/** An open brace: still before its colon, or past it; and whether its branches are alternatives rather than conditions. */
interface Brace {
  readonly from: number;
  head: boolean;
  alternatives: boolean;
  /** The variable whose value is asked for, when the head is nothing else. */
  of?: string;
}

const ALTERNATIVES = /^\s*([&!~$]|(stopping|cycle|shuffle|once)\b)/;

/** Finds what ink computes in a script without comments: ~ lines, declarations, and conditions in braces, but not the text that alternatives print. */
export function logicIn(lines: readonly string[]): readonly Logic[] {
  const found: Logic[] = [];
  const braces: Brace[] = [];
  lines.forEach((text, index) => {
    const line = index + 1;
    if (/^\s*(~|VAR\b|CONST\b)/.test(text)) {
      found.push({ line, text });
      return;
    }
    const inner = braces.at(-1);
    const spoken = withoutTags(text);
    const branch = inner && !inner.alternatives ? /^\s*-(?!>)\s*([^\s*+~].*)/.exec(spoken)?.[1] : undefined;
    const condition = branch === undefined ? undefined : /^([^:{}]+):/.exec(branch)?.[1];
    if (condition !== undefined)
      found.push({ line, text: condition, ...(inner?.of !== undefined && { of: inner.of }) });
    else if (branch !== undefined) found.push({ line, text: branch, printed: true });
    const inBranch = /[:}]\s*(~\s*[^{}|]+)/.exec(spoken)?.[1];
    if (inBranch !== undefined) found.push({ line, text: inBranch });
    for (const brace of braces) brace.head = false;
    for (let at = 0; at < text.length; at++) {
      const sign = text[at] ?? '';
      const brace = braces.at(-1);
      if (sign === '\\') at++;
      else if (sign === '{') {
        if (brace) brace.head = false;
        braces.push({ from: at + 1, head: true, alternatives: ALTERNATIVES.test(text.slice(at + 1)) });
      } else if (sign === '|' && text[at + 1] === '|') at++;
      else if (brace && '}|:'.includes(sign)) {
        const computed = brace.head && sign !== '|' && !brace.alternatives;
        const code = text.slice(brace.from, at);
        if (computed) found.push({ line, text: code });
        if (computed && sign === ':' && /^\s*\w+\s*$/.test(code)) brace.of = code.trim();
        brace.head = false;
        if (sign === '}') braces.pop();
      }
    }
  });
  return found;
}
