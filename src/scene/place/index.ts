export { bake, type Layer } from './bake';
export { downward, glow, oval, rect, seeded, soft, surface, type Surface } from './kit/brush';
export { BAR_LIGHT, LIGHT_BARS, paintBarLight, paintVehicle, vehicleBox, type VehicleKind } from './kit/vehicles';
export { EDGE, FEET, METER, NIGHT, SPAN } from './kit/world';
export { type LayerPlan, orderOf, type Painting, paintingOf, type Slot, slotOf, type SlotPlan } from './painting';
