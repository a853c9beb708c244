import type { Level } from '#doctrine';
import type { Encounter, Situation } from '#encounter';
import { AMBIENCES, type Ambience, groundOf } from '#place';
import type { CastMember, ScenarioFile } from '#story';
import type { SoundName } from './library';

/** What of an encounter can be heard; every encounter has it. */
export interface Audible extends Pick<Encounter, 'log' | 'over'> {
  readonly scenario: {
    readonly about: {
      readonly cast: readonly Pick<CastMember, 'id' | 'role'>[];
      readonly stage: Pick<ScenarioFile['stage'], 'place' | 'weather'>;
    };
  };
  readonly situation: Pick<Situation, 'phase' | 'lightBar'> & { readonly state: Pick<Situation['state'], 'level'> };
}

/** The loops that surround the run, each with its share of full loudness from 0 to 1. */
export type Scape = Readonly<Record<Surrounding, number>>;

/** A loop that belongs to the place. */
type Surrounding = Extract<SoundName, 'rain' | Ambience | 'idle'>;

/** A layer of the music under the run. */
export type Layer = Extract<SoundName, `bed-${Level}`>;

const quiet = Object.fromEntries(AMBIENCES.map((name) => [name, 0])) as Readonly<Record<Ambience, number>>;

/** What can be heard of the place: rain and what surrounds it, duller from inside the car, and the car itself while it is near. */
export function scape({ situation: { phase, lightBar }, scenario, log }: Audible): Scape {
  const inside = phase === 'dispatch';
  // Rain falls where the stage has it, and from the moment the script calls for its sound.
  const called = log.some((event) => event.type === 'observed' && event.sounds?.includes('rain'));
  const rain = scenario.about.stage.weather === 'rain' || called ? 1 : 0;
  return {
    rain: inside ? rain * 0.4 : rain,
    ...quiet,
    [groundOf(scenario.about.stage.place).ambience]: inside ? 0.35 : 1,
    idle: inside ? 1 : lightBar ? 0.4 : 0,
  };
}

/** The layers of the tension bed at a level: one sounds, and the calm ground stays a little under those above it. */
export function bed(level: Level): Readonly<Record<Layer, number>> {
  const on = (layer: Level): number => (layer === level ? 1 : 0);
  return {
    'bed-calm': level === 'calm' ? 1 : 0.25,
    'bed-anxious': on('anxious'),
    'bed-agitated': on('agitated'),
    'bed-crisis': on('crisis'),
  };
}

/** The level that the bed follows: the person's own once there is contact, and calm before it and after the run. */
export function bedLevel({ situation: { phase, state }, over }: Audible): Level {
  return phase === 'contact' && !over ? state.level : 'calm';
}
