import { forceOption } from '#doctrine';
import type { OfferedChoice } from '#encounter';
import { best, type Bot } from './bot';
import { weighChoices } from './doctrine';

/** Points by which an average officer's judgment wanders from doctrine, to either side. */
const WANDERS = 30;

/** Does what doctrine thinks best of what is on offer. */
export const skilled: Bot = (view, chance) => best(weighChoices(view), chance);

/** Has learned the same, and remembers part of it: doctrine, with a wandering judgment. */
export const average: Bot = (view, chance) => {
  const weighed = weighChoices(view).map(({ choice, worth }) => ({
    choice,
    worth: worth + Math.round(((chance(`judged ${choice.id}`) - 500) * WANDERS) / 500),
  }));
  return best(weighed, chance);
};

/** Of a thousand decisions, those at which an uneven officer does not think. */
const LAPSES = 160;

/** Whether anybody would do such a thing unthinking: everything short of force that injures. */
function comesEasily({ moves }: OfferedChoice): boolean {
  return moves.every((move) => move.kind !== 'force' || forceOption(move.word).severity < 2);
}

/** Does what doctrine thinks best, and at some decisions whatever comes to mind: somebody who does well, and then hurries or lets go of it. */
export const uneven: Bot = (view, chance) => {
  const easy = view.choices.filter(comesEasily);
  return chance('lapses') < LAPSES && easy.length > 0
    ? best(
        easy.map((choice) => ({ choice, worth: 0 })),
        chance,
      )
    : skilled(view, chance);
};
