import { at, type Criterion, missed } from '#scoring/review';
import { clock } from '#scoring/run';

const domain = 'force-fit';

/** Whether it was known, with force within reach, what the person is able to do; danger that own acts brought, or that ended in harm unanswered, earns nothing here. */
export const ABILITY: readonly Criterion[] = [
  {
    id: 'ability-known',
    kind: 'sustain',
    domain,
    source: 'seattle-8100',
    weight: 2,
    judges: ['decided'],
    find: ({ reach, brought, unaverted, name }) =>
      reach?.checked && !brought && !unaverted
        ? at(
            reach.checked,
            `The call was close to force at ${clock(reach.near.at)}, and you found out from ${name} what might keep ${name} from doing as you ask (${clock(reach.checked.at)}), so that not answering did not have to pass for refusing.`,
          )
        : [],
  },
  {
    id: 'ability-told',
    kind: 'sustain',
    domain,
    source: 'seattle-8100',
    weight: 1,
    judges: ['decided'],
    find: ({ reach, brought, unaverted, name }) =>
      reach?.told && !brought && !unaverted
        ? at(
            reach.told,
            `The call was close to force at ${clock(reach.near.at)}, and you had been told what might keep ${name} from doing as you ask (${clock(reach.told.at)}); next time make sure of it with ${name} as well: “Can you hear me? Can you do that?”`,
          )
        : [],
  },
  {
    id: 'ability-unknown',
    kind: 'improve',
    domain,
    source: 'seattle-8100',
    weight: 2,
    judges: ['decided'],
    find: ({ reach, name }) => {
      const gap = reach && !reach.checked && !reach.told ? missed(reach.until, ['say:ask-ability'], 1) : undefined;
      return gap && reach
        ? at(
            gap.turn,
            `The call was close to force at ${clock(reach.near.at)}, and you did not know whether ${name} could hear and follow you; here ${gap.open}.`,
          )
        : [];
    },
  },
];
