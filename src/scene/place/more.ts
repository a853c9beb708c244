import { FITTINGS, FRONT, GARAGE, HOUSES, PORCH } from '#kit/buildings';
import { LIGHT, SHADE } from '#kit/light';
import { BRIDGE, CARS, GROUND, LAND, PARK, PAVED, PLANTS, PLAY, ROADSIDE, SKY, TOWERS, TREES } from '#kit/outdoors';
import { DOORS, FLOORS, HUNG, KITCHEN, LAMPS, SEATS, SHELVES, TABLES, WALLS, WINDOWS } from '#kit/rooms';
import type { Piece } from '#kit/brush';

/** The pieces of the kit that do not come with the painter. */
export const MORE: Readonly<Record<string, Piece>> = {
  ...SKY,
  ...LAND,
  ...TOWERS,
  ...GROUND,
  ...PAVED,
  ...TREES,
  ...PLANTS,
  ...ROADSIDE,
  ...PARK,
  ...PLAY,
  ...BRIDGE,
  ...CARS,
  ...FLOORS,
  ...WALLS,
  ...WINDOWS,
  ...DOORS,
  ...HUNG,
  ...KITCHEN,
  ...TABLES,
  ...SEATS,
  ...LAMPS,
  ...SHELVES,
  ...GARAGE,
  ...FITTINGS,
  ...FRONT,
  ...PORCH,
  ...HOUSES,
  ...LIGHT,
  ...SHADE,
};
