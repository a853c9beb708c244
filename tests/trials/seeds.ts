import { parseLog, replay, verdictText } from '#encounter';
import { BOTS } from '#explore/bots';
import { score } from '#scoring';
import { logOf, type Setting, settings } from './runs';
import { type Trial, upTo } from './trial';

/** Every story, with every agency and every bot, from one seed a case. */
export const trial: Trial = {
  holds: 'Whatever the seed, every bot ends every story, its log replays to the same log, and the report scores it',
  file: import.meta.url,
  full: 1000,
  sample: upTo(10),
  patience: 300,
  inBrowser: false,
  open: () => {
    const all = settings();
    return {
      run: (chance) => {
        const seed = chance.below(1_000_000);
        const wrong = all.flatMap((setting) =>
          BOTS.flatMap(({ id }) => {
            const what = whatIsWrong(setting, logOf(setting, id, seed));
            return what === undefined
              ? []
              : [`${setting.scenario.slug}, ${setting.policy.id}, ${id}, seed ${seed}: ${what}`];
          }),
        );
        return { wrong };
      },
    };
  },
};

function whatIsWrong({ scenario, policy }: Setting, log: ReturnType<typeof logOf>): string | undefined {
  const parsed = parseLog(JSON.parse(JSON.stringify(log)));
  if ('problems' in parsed) return parsed.problems.join(' ');
  const again = replay(scenario, policy, parsed.log);
  if ('problem' in again) return again.problem;
  const { encounter, verdict } = again;
  const note = verdictText(verdict);
  if (note !== undefined) return note;
  if (encounter.fault !== undefined) return `The script stopped: ${encounter.fault}`;
  if (!encounter.over) return 'The run does not end.';
  const { domains } = score(encounter);
  const odd = domains.find(({ score: points }) => points !== null && !(points >= 0 && points <= 100));
  return odd && `The score of ${odd.domain} is ${String(odd.score)}.`;
}
