/** How far one of the three numbers moved, as a person would say it. */
export function shift(before: number, after: number): string {
  const by = after - before;
  if (by === 0) return 'unchanged';
  const way = by > 0 ? 'up' : 'down';
  const size = Math.abs(by);
  return size >= 15 ? `${way}, sharply` : size >= 5 ? way : `${way}, slightly`;
}
