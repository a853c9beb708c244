import { createSound, type Audible } from '#scene/sound';
import { describe, expect, it } from 'vitest';

const street: Audible = {
  log: [],
  over: false,
  situation: { phase: 'contact', lightBar: false, state: { level: 'anxious' } },
  scenario: { about: { cast: [], stage: { place: 'bus-stop', weather: 'dry' } } },
};

describe('the sound of a run where nothing can be played', () => {
  it('still captions what would be heard, muted or not, and complains to nobody', () => {
    const captions: string[] = [];
    const problems: string[] = [];
    const sound = createSound({
      volume: 0.5,
      muted: true,
      onCaption: (caption) => captions.push(caption),
      onProblem: (sentence) => problems.push(sentence),
    });
    sound.show(street, [{ type: 'observed', at: 0, sounds: ['bus', 'brakes'] }]);
    sound.show(street, [{ type: 'learned', at: 1, fact: 'He missed his bus.' }]);
    sound.pause();
    sound.show(street, [{ type: 'observed', at: 2, sounds: ['phone'] }]);
    sound.resume();
    sound.setLevel('crisis');
    sound.setVolume(1);
    sound.setMuted(false);
    sound.destroy();
    expect(captions).toEqual(['[a bus passes] [bus brakes hiss]', '[a phone buzzes]']);
    expect(problems).toEqual([]);
  });
});
