export { busStop, isLight, type Layer, SHOPS } from './bake';
export { BEHIND_CAR, BOTTOM, CAR, EDGE, FAR_KERB, FAR_SIDE, FEET, LAMP, SHELTER, SPAN } from './kit/ground';
export { downward, glow, oval, rect, round, seeded, soft, surface, type Surface } from './kit/brush';
export { BAR_LIGHT, LIGHT_BAR, paintBarLight, paintVehicle, vehicleBox, type VehicleKind } from './kit/vehicles';
