import { describe, expect, test } from 'vitest';
import { checked } from './story';

const SITS = 'Sam sits on the bench. # at: bench # pose: calm-seated\n* (look) [Look # do: observe]\n';

describe('Somebody who comes to another height', () => {
  test('is told to get up', () => {
    const line = 'Not me. # speaker: sam # pose: agitated';
    expect(checked(`${SITS}${line}\n- .`).found).toEqual([`${line} | lexicon`]);
    expect(checked(`${SITS}Sam gets up. # pose: agitated\nNot me. # speaker: sam\n- .`).found).toEqual([]);
  });

  test('is told to sit down', () => {
    const line = 'I see you. # speaker: sam # at: bench # pose: calm-seated';
    expect(checked(line).found).toEqual([`${line} | lexicon`]);
    expect(checked(`${SITS}I see you. # speaker: sam\n- .`).found).toEqual([]);
  });

  test('may be told so by the choice', () => {
    const sit = '[Sit down on the wall # do: lower-height]\nRain. # at: officer low-wall # pose: officer sit-wall\n- .';
    expect(checked(`* (sit) ${sit}`).found).toEqual([]);
  });

  test('stays seated for bearings that are had sitting', () => {
    for (const pose of ['withdrawn', 'self-hug', 'cover-ears'])
      expect(checked(`${SITS}I hear it. # speaker: sam # pose: ${pose}\n- .`).found, pose).toEqual([]);
  });
});
