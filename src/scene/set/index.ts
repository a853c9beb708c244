export { busStop, isLight, type Layer, SHOPS } from './busstop';
export { BEHIND_CAR, BOTTOM, CAR, EDGE, FAR_KERB, FAR_SIDE, FEET, LAMP, SHELTER, SPAN } from './ground';
export { downward, glow, oval, rect, round, seeded, soft, surface, type Surface } from './kit';
export { BAR_LIGHT, LIGHT_BAR, paintBarLight, paintVehicle, vehicleBox, type VehicleKind } from './vehicles';
