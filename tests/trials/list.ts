import { trial as kills } from './kills';
import { trial as mutations } from './mutations';
import { trial as seeds } from './seeds';
import { trial as sizes } from './sizes';
import type { Trial } from './trial';

/** Every trial, by the name that `npm run trials` knows it by. */
export const TRIALS: Readonly<Record<string, Trial>> = { seeds, mutations, sizes, kills };
