import type { Material } from '#examine';
import { sightUnit } from '#examine/truth';
import type { Work } from '#explore';
import { serve } from './serve';

serve((data) => {
  const material = data as Extract<Material, { readonly scenario: unknown }>;
  return (unit) => sightUnit(material.scenario, material.policies, unit as Work);
});
