import type { Policy } from '#doctrine';
import { exploreEncounter, exploreInk, type Exploration, type Refused, type Work } from '#explore';
import type { Scenario } from '#story';
import { serve } from './pool';

/** What a worker has to know of a story before it can explore it: a scenario with agency packs, or ink alone. */
export type Material =
  { readonly scenario: Scenario; readonly policies: readonly Policy[] } | { readonly json: string };

serve((material: Material): ((work: Work) => Exploration | Refused) => {
  if ('json' in material) return (work) => exploreInk(material.json, work);
  return (work) => exploreEncounter(material.scenario, material.policies, work);
});
