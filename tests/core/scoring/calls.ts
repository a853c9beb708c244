import { scenarioWith } from '#tests/core/scoring/run';

/** The same call, which can also end at home. */
export const HOME = scenarioWith({
  endings: [
    { id: 'goes-along', title: 'Home', summary: 'Sam goes home.', disposition: 'safety-plan', fit: 'best' },
    { id: 'walks-off', title: 'Sam walks off', summary: 'Sam is gone.', disposition: 'left-scene', fit: 'poor' },
    { id: 'arrested', title: 'Arrested', summary: 'Sam is in a cell.', disposition: 'arrest', fit: 'harmful' },
  ],
});
/** The same call, which ends best with the medics. */
export const MEDICAL = scenarioWith({
  endings: [
    {
      id: 'goes-along',
      title: 'Seen',
      summary: 'Sam goes with the medics.',
      disposition: 'ems-transport',
      fit: 'best',
    },
    { id: 'walks-off', title: 'Sam walks off', summary: 'Sam is gone.', disposition: 'left-scene', fit: 'poor' },
    { id: 'arrested', title: 'Arrested', summary: 'Sam is in a cell.', disposition: 'arrest', fit: 'harmful' },
  ],
});
const CAST = [
  { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
  { id: 'officer', name: 'Officer Reyes', role: 'officer' },
  { id: 'sam', name: 'Sam', role: 'subject' },
  { id: 'kim', name: 'Kim', role: 'family', comes: { after: '5m', called: true } },
  { id: 'okoro', name: 'Officer Okoro', role: 'partner' },
];
/** The same call with a daughter who comes when she is sent for, and with whom it can end well. */
export const DAUGHTER = scenarioWith({
  cast: CAST,
  endings: HOME.about.endings,
});
/** The same daughter, where no ending has her take over. */
export const NOT_HERS = scenarioWith({ cast: CAST });
