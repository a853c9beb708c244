/** One measured figure, with the target it is held against where there is one. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: string;
  readonly met?: boolean;
}

/** Prints figures as an aligned table. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  process.stdout.write(`\n${title}\n`);
  const width = Math.max(...figures.map((figure) => figure.name.length));
  for (const { name, value, unit, target, met } of figures) {
    const number = Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
    const verdict = target === undefined ? '' : `   ${met ? 'met' : 'NOT MET'}: ${target}`;
    process.stdout.write(`  ${name.padEnd(width)}  ${number.padStart(10)} ${unit}${verdict}\n`);
  }
}
