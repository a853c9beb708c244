/** The seven domains of a report; each is scored by itself, and no single number is made of them. */
export const DOMAINS = [
  {
    id: 'communication',
    name: 'Communication',
    none: 'Nothing you said or heard was enough to judge by, or you did not speak with the person.',
  },
  { id: 'tactics', name: 'Tactics', none: 'Time, distance, cover and roles were not put to the test in this run.' },
  {
    id: 'decision-process',
    name: 'Decision process',
    none: 'Too few decisions were taken to see how you came to them.',
  },
  {
    id: 'procedural-justice',
    name: 'Procedural justice',
    none: 'Voice, reasons, respect and trust did not come up, for better or worse.',
  },
  { id: 'force-fit', name: 'Force fit', none: 'No force was used, and at no moment was it near.' },
  {
    id: 'resources',
    name: 'Resources and disposition',
    none: 'The run did not reach the point at which help or a way on is chosen.',
  },
  { id: 'aftercare', name: 'Aftercare', none: 'Nobody was hurt, no force was used, and nothing was left to see to.' },
] as const;

/** The id of a scoring domain. */
export type Domain = (typeof DOMAINS)[number]['id'];
