import { scenarioWith } from '#tests/core/scoring/run';

/** The endings of the same call, of which the best is another. */
const endingsWith = (title: string, summary: string, disposition: string) => [
  { id: 'goes-along', title, summary, disposition, fit: 'best' },
  { id: 'walks-off', title: 'Sam walks off', summary: 'Sam is gone.', disposition: 'left-scene', fit: 'poor' },
  { id: 'arrested', title: 'Arrested', summary: 'Sam is in a cell.', disposition: 'arrest', fit: 'harmful' },
];
/** The same call, which can also end at home. */
export const HOME = scenarioWith({ endings: endingsWith('Home', 'Sam goes home.', 'safety-plan') });
/** The same call, which ends best with the medics. */
export const MEDICAL = scenarioWith({ endings: endingsWith('Seen', 'Sam goes with the medics.', 'ems-transport') });
/** The cast of the same call, with somebody of the family who comes when they are sent for, and a partner. */
export const castWith = (id: string, name: string) => [
  { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
  { id: 'officer', name: 'Officer Reyes', role: 'officer' },
  { id: 'sam', name: 'Sam', role: 'subject' },
  { id, name, role: 'family', comes: { after: '5m', called: true } },
  { id: 'okoro', name: 'Officer Okoro', role: 'partner' },
];
const CAST = castWith('kim', 'Kim');
/** The same call with a daughter who comes when she is sent for, and with whom it can end well. */
export const DAUGHTER = scenarioWith({
  cast: CAST,
  endings: HOME.about.endings,
});
/** The same daughter, where no ending has her take over. */
export const NOT_HERS = scenarioWith({ cast: CAST });
