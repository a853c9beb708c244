import type { Material } from '#examine';
import { exploreEncounter, exploreInk, type Work } from '#explore';
import { serve } from './serve';

serve((data) => {
  const material = data as Material;
  if ('json' in material) return (unit) => exploreInk(material.json, unit as Work);
  return (unit) => exploreEncounter(material.scenario, material.policies, unit as Work);
});
