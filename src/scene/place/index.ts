export { bake, drawLayer, type Layer } from './bake';
export { type Glimpse, paintGlimpse } from './glimpse';
export { downward, pool, rect, seeded, surface, type Surface, underfoot } from '#kit/brush';
export {
  BAR_LIGHT,
  cabinOf,
  LIGHT_BARS,
  paintBarLight,
  paintInside,
  paintVehicle,
  vehicleBox,
  type VehicleKind,
} from './kit/vehicles';
export { EDGE, FEET, METER, NIGHT, SPAN } from '#kit/brush';
export {
  fetchPlace,
  type LayerPlan,
  orderOf,
  type Painting,
  type PaintingId,
  paintingOf,
  placeIn,
  type Slot,
  slotOf,
  type SlotPlan,
} from './painting';
