/** The five steps of the Critical Decision-Making Model, in order; they are spun again whenever facts change (PERF ICAT, Module 2). */
export const STEPS = [
  { id: 'collect', name: 'Collect information' },
  { id: 'assess', name: 'Assess situation, threats and risks' },
  { id: 'powers', name: 'Consider police powers and agency policy' },
  { id: 'options', name: 'Identify options and choose the best course' },
  { id: 'act', name: 'Act, review and re-assess' },
] as const;

/** One step of the Critical Decision-Making Model. */
export type Step = (typeof STEPS)[number]['id'];
