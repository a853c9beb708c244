import { FORCE_OPTIONS, RESOURCES, type Move } from '#doctrine';
import type { EncounterEvent } from '#encounter';
import { hear, SOUND_WORDS, SOUNDS, type Audible } from '#scene/sound';
import { POSTURES, SOUNDS as WORDS } from '#story';
import { describe, expect, it } from 'vitest';

const place: Audible = {
  log: [],
  over: false,
  situation: { phase: 'contact', lightBar: false, state: { level: 'agitated' } },
  scenario: {
    about: {
      cast: [
        { id: 'marcus', role: 'subject' },
        { id: 'desk', role: 'dispatch' },
      ],
      stage: { place: 'bus-stop', weather: 'rain' },
    },
  },
};

const decided = (...moves: Move[]): EncounterEvent => ({
  type: 'decided',
  at: 10,
  decision: 1,
  choice: 'contact.listen',
  text: 'Take your time.',
  moves,
  steps: ['act'],
  seconds: 4,
  late: false,
});

/** What is heard, as lines of a transcript. */
function transcript(...news: EncounterEvent[]): readonly string[] {
  const { cues, captions } = hear(place, news);
  return [...cues.map(({ sound, after }) => `${after.toFixed(1)} ${sound}`), ...captions];
}

describe('hear', () => {
  it('opens and closes the radio around what dispatch says, once for a whole message', () => {
    const line = (text: string): EncounterEvent => ({ type: 'said', at: 0, speaker: 'desk', text });
    expect(transcript(line('Caller is on scene.'), line('No weapon seen.'))).toEqual([
      '0.0 radio-open',
      '1.4 radio-close',
      '[the radio clicks]',
    ]);
  });

  it('hears the radio in a line spoken over it, and nothing in a line spoken aloud', () => {
    expect(transcript({ type: 'said', at: 0, speaker: 'marcus', text: 'Go away.' })).toEqual([]);
    expect(transcript({ type: 'said', at: 0, text: 'Unit two is close.', manner: 'radio' })).toContain(
      '0.0 radio-open',
    );
  });

  it('ticks for a choice and lets the officer be heard stepping back', () => {
    expect(transcript(decided({ kind: 'do', word: 'step-back' }))).toEqual(['0.0 tick', '0.8 step-1', '1.3 step-3']);
  });

  it('tells two things in one piece of news apart in time', () => {
    expect(
      transcript(
        { type: 'observed', at: 5, sounds: ['bus', 'brakes'] },
        { type: 'observed', at: 6, posture: 'pacing' },
      ),
    ).toEqual([
      '0.0 bus',
      '0.7 brakes',
      '1.4 pacing',
      '[a bus passes]',
      '[bus brakes hiss]',
      '[footsteps, up and down]',
    ]);
  });

  it('plays the same thing only once in one piece of news', () => {
    const steps: EncounterEvent = { type: 'observed', at: 5, sounds: ['door'] };
    expect(transcript(steps, steps, steps)).toEqual(['0.0 door', '[a car door shuts]']);
  });

  it('hears of a long past only what came after the last decision', () => {
    const past: EncounterEvent = { type: 'observed', at: 1, sounds: ['siren'] };
    const now: EncounterEvent = { type: 'observed', at: 20, sounds: ['phone'] };
    expect(transcript(past, decided(), past, decided(), now)).toEqual(['0.0 tick', '0.7 phone', '[a phone buzzes]']);
  });

  it('never plays more than four things for one piece of news, and still captions all of them', () => {
    const all: EncounterEvent = {
      type: 'observed',
      at: 0,
      sounds: ['bus', 'brakes', 'phone', 'thump', 'breath', 'siren'],
    };
    const { cues, captions } = hear(place, [all]);
    expect(new Set(cues.map(({ sound }) => sound))).toEqual(new Set(['bus', 'brakes', 'phone', 'thump']));
    expect(captions).toHaveLength(6);
  });

  it('says in a caption what every word of an author stands for, and plays sounds that exist', () => {
    expect(Object.keys(SOUND_WORDS).sort()).toEqual([...WORDS].sort());
    for (const word of WORDS) {
      const { plays, caption } = SOUND_WORDS[word];
      expect(caption).toMatch(/^\[[a-z].+\]$/);
      expect(plays.every(([sound]) => sound in SOUNDS)).toBe(true);
    }
  });

  it('captions every sound of other people, of things and of force', () => {
    const events: EncounterEvent[] = [
      ...WORDS.map((word): EncounterEvent => ({ type: 'observed', at: 0, sounds: [word] })),
      ...RESOURCES.map(({ id }): EncounterEvent => ({ type: 'arrived', at: 0, resource: id })),
      ...FORCE_OPTIONS.filter(({ id }) => id !== 'escort').map(({ id, display }): EncounterEvent => ({
        type: 'used-force',
        at: 0,
        option: id,
        display,
        behavior: 'active',
        decimeters: 20,
      })),
    ];
    for (const event of events) {
      const { cues, captions } = hear(place, [event]);
      if (cues.length > 0) expect(captions.join(), JSON.stringify(event)).not.toBe('');
    }
  });

  it('re-enacts no shot and no hold on the neck', () => {
    const used = (option: 'firearm' | 'neck-restraint'): EncounterEvent => ({
      type: 'used-force',
      at: 0,
      option,
      display: false,
      behavior: 'life-threatening',
      decimeters: 40,
    });
    expect(transcript(used('firearm'), used('neck-restraint'))).toEqual([]);
  });

  it('hears a body move for every posture at most as one thing', () => {
    for (const posture of POSTURES) {
      expect(hear(place, [{ type: 'observed', at: 0, posture }]).captions.length).toBeLessThanOrEqual(1);
    }
  });

  it('says that someone comes nearer or goes away', () => {
    const comes: EncounterEvent = { type: 'moved', at: 0, who: 'brother', to: { at: 190, away: 0 } };
    const nearer: EncounterEvent = { type: 'moved', at: 5, who: 'brother', to: { at: 170, away: 0 } };
    const goes: EncounterEvent = { type: 'moved', at: 9, who: 'brother', to: 'gone' };
    const heard = (log: EncounterEvent[], event: EncounterEvent) =>
      hear({ ...place, log: [...log, event] }, [event]).captions;
    expect(heard([], comes)).toEqual(['[footsteps come nearer]']);
    expect(heard([comes], nearer)).toEqual([]);
    expect(heard([comes, nearer], goes)).toEqual(['[footsteps go away]']);
    expect(heard([comes, goes], comes)).toEqual(['[footsteps come nearer]']);
  });

  it('hears handcuffs close and the light bar go on or off', () => {
    const cuffed: EncounterEvent = { type: 'observed', at: 0, custody: 'cuffed-behind' };
    expect(hear(place, [cuffed]).captions).toEqual(['[handcuffs click shut]']);
    const dark: EncounterEvent = { type: 'observed', at: 0, lightBar: false };
    expect(hear(place, [dark]).captions).toEqual(['[the light bar’s relay ticks]']);
  });

  it('is silent about what is only known, counted or judged', () => {
    expect(
      transcript(
        { type: 'learned', at: 0, fact: 'His sister called.' },
        { type: 'moved', at: 0, who: 'officer', to: { at: 98, away: 20 } },
        { type: 'expected', at: 0, who: 'brother', seconds: 300 },
        { type: 'rewound', at: 0, to: 3 },
      ),
    ).toEqual([]);
  });
});
