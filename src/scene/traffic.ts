import type { VehicleKind } from './place';

/** A vehicle standing in the street: its nose at x, its wheels on y, and pixels per metre there. */
export interface Parked {
  readonly kind: VehicleKind;
  readonly x: number;
  readonly y: number;
  readonly metre: number;
}

/** The lane beyond the officer's own car: where wheels stand, and pixels per metre there. */
export const LANE = { y: 413, metre: 112 } as const;

/** Places for the nose: police behind and beside the officer's car, those who help beyond the shelter. */
const POLICE = [600, -60] as const;
const HELP = [1545, 876] as const;

/** Where each vehicle that came stands, in the order in which they came; what finds no place stays out of the picture. */
export function parked(vehicles: readonly VehicleKind[]): readonly Parked[] {
  const free = { police: [...POLICE], help: [...HELP] };
  return vehicles.flatMap((kind) => {
    const x = (kind === 'patrol' ? free.police : free.help).shift();
    return x === undefined ? [] : [{ kind, x, ...LANE }];
  });
}
