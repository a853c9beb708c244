import type { Material } from '#examine';
import { proveUnit } from '#examine/truth';
import type { Work } from '#explore';
import { serve } from './serve';

serve((data) => {
  const material = data as Extract<Material, { readonly scenario: unknown }>;
  return (unit) => proveUnit(material.scenario, material.policies, unit as Work);
});
