import { uses } from '#doctrine';
import { decide, type Encounter, type OfferedChoice } from '#encounter';

/** How many decisions a way to the person may take; a story that needs more is shown where it is by then. */
const LONGEST_WAY = 20;

/** Goes straight on to the person: asks nothing, arrives quietly, and stays behind cover. */
export function straightOn(start: Encounter): Encounter {
  let encounter = start;
  for (let decisions = 0; decisions < LONGEST_WAY && encounter.situation.phase === 'dispatch'; decisions++) {
    const choice = nextOnTheWay(encounter.offered?.choices ?? []);
    if (!choice) break;
    encounter = decide(encounter, { choice: choice.id });
  }
  return encounter;
}

function nextOnTheWay(choices: readonly OfferedChoice[]): OfferedChoice | undefined {
  const plain = choices.filter(({ group }) => group !== 'force');
  return plain.find((choice) => uses(choice, 'do:proceed', 'do:arrive-quietly', 'do:take-cover')) ?? plain[0];
}
