import { type Tag, tagOf } from '#story/vocabulary';

/** Tags of a piece of ink: whatever follows each unescaped #, up to the next #, a divert, or the end of the alternative it stands in. */
export function tagsIn(text: string): readonly Tag[] {
  return text
    .split(/(?<!\\)#/)
    .slice(1)
    .flatMap((piece) => alternativesOf(ownPart(piece.replace(/->.*$/, '').replace(/\]\s*$/, ''))).map(tagOf));
}

/** The piece up to the | or } that closes the alternative around it, or to a brace that opens around the next tag. */
function ownPart(piece: string): string {
  const open: number[] = [];
  for (let at = 0; at < piece.length; at++) {
    const sign = piece[at];
    if (open.length === 0 && (sign === '|' || sign === '}')) return piece.slice(0, at);
    if (sign === '{') open.push(at);
    if (sign === '}') open.pop();
  }
  return piece.slice(0, open[0] ?? piece.length);
}

/** Everything that a tag can come to when ink chooses part of it; nothing where it prints a value that is not known here. */
function alternativesOf(piece: string): readonly string[] {
  const choice = /\{([^{}]*)\}/.exec(piece);
  if (!choice) return [piece.trim()];
  const inner = choice[1] ?? '';
  if (!/[|:]/.test(inner)) return [];
  return inner
    .replace(/^[^:|]*:|^\s*[&!~$]/, '')
    .split('|')
    .flatMap((option) => alternativesOf(piece.replace(choice[0], () => option)));
}
