/** Reads `20s` or `2m` as seconds. */
export function durationOf(value: string): number | undefined {
  const match = /^(\d{1,4})\s*(s|m)?$/.exec(value);
  return match?.[1] === undefined ? undefined : Number(match[1]) * (match[2] === 'm' ? 60 : 1);
}
