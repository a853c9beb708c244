import { best, type Bot } from './bot';
import { weighChoices } from './doctrine';

/** Points by which an average officer's judgement wanders from doctrine, to either side. */
const WANDERS = 30;

/** Does what doctrine thinks best of what is on offer. */
export const skilled: Bot = (view, chance) => best(weighChoices(view), chance);

/** Has learned the same, and remembers part of it: doctrine, with a wandering judgement. */
export const average: Bot = (view, chance) => {
  const weighed = weighChoices(view).map(({ choice, worth }) => ({
    choice,
    worth: worth + Math.round(((chance(`judged ${choice.id}`) - 500) * WANDERS) / 500),
  }));
  return best(weighed, chance);
};
