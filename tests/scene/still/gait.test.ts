import { personOf, poseOf, type Rest, solve, track } from '#scene/still';
import { describe, expect, it } from 'vitest';

const HEAD = 33.6;
const who = personOf('navy-bun');
const rest = (pose: Parameters<typeof poseOf>[0], x: number, flip = false, settled = false): Rest => ({
  pose: poseOf(pose),
  x,
  flip,
  settled,
});

/** Where both soles are on the page, in pixels, at a moment of a movement. */
function feet(from: Rest, to: Rest, milliseconds: number): { readonly x: number; readonly up: number }[] {
  const { pose, x, flip } = track(who, HEAD, from, to, poseOf('neutral')).at(milliseconds);
  const joints = solve(who, pose);
  return [joints.legN[2], joints.legF[2]].map(([fx, fy]) => ({
    x: x + (flip ? -1 : 1) * fx * HEAD,
    up: (joints.ground - fy) * HEAD,
  }));
}

const walks = [
  ['ahead', rest('neutral', 300), rest('ready', 620)],
  ['backward', rest('calming', 600), rest('step-back', 390)],
  ['to the left', rest('neutral', 900, true), rest('neutral', 500, true)],
] as const;

describe('a walk', () => {
  it.each(walks)('%s ends where it is meant to, in the posture it is meant to', (_name, from, to) => {
    const movement = track(who, HEAD, from, to, poseOf('neutral'));
    const end = movement.at(movement.duration);
    expect(end.x).toBeCloseTo(to.x, 3);
    expect(end.pose.lean).toBeCloseTo(to.pose.lean, 6);
    expect(end.flip).toBe(to.flip);
  });

  it.each(walks)('%s keeps one foot on the ground, still, at every moment', (_name, from, to) => {
    const { duration } = track(who, HEAD, from, to, poseOf('neutral'));
    for (let t = 0; t < duration - 40; t += 20) {
      const before = feet(from, to, t);
      const after = feet(from, to, t + 20);
      const moved = before.map((foot, i) => Math.abs(foot.x - (after[i]?.x ?? 0)));
      expect(Math.min(...moved)).toBeLessThan(1.5);
    }
  });

  it('never takes longer than a few seconds, however far', () => {
    expect(track(who, HEAD, rest('neutral', -300), rest('ready', 1200), poseOf('neutral')).duration).toBeLessThan(6000);
  });
});

describe('sitting down', () => {
  const from = rest('pacing', 1006, true);
  const to = rest('relieved-seated', 1092, true, true);

  it('ends on the seat', () => {
    const movement = track(who, HEAD, from, to, poseOf('neutral'));
    const end = movement.at(movement.duration);
    expect(end.x).toBeCloseTo(1092, 3);
    expect(end.pose.sit).toBe(1);
  });

  it('keeps the near foot still while the body goes down', () => {
    const { duration } = track(who, HEAD, from, to, poseOf('neutral'));
    const [start] = feet(from, to, duration - 880);
    for (let t = duration - 880; t < duration; t += 60) {
      expect(feet(from, to, t)[0]?.x).toBeCloseTo(start?.x ?? 0, 1);
    }
  });
});

describe('going down', () => {
  it.each([
    ['lie-front', 'kneel-one'],
    ['lie-back', 'sit-ground'],
  ] as const)('to %s goes by %s', (lying, first) => {
    const movement = track(who, HEAD, rest('neutral', 700), rest(lying, 700, false, true), poseOf('neutral'));
    expect(movement.at(movement.duration - 900).pose.legN.a).toEqual(poseOf(first).legN.a);
    expect(movement.at(movement.duration).x).toBeCloseTo(700, 3);
  });
});

describe('getting up', () => {
  it.each([
    ['lie-front', 'a knee', 'kneel-one'],
    ['recovery', 'a knee', 'kneel-one'],
    ['lie-back', 'sitting', 'sit-ground'],
  ] as const)('from %s goes by %s', (lying, _, first) => {
    const movement = track(who, HEAD, rest(lying, 700, false, true), rest('neutral', 760), poseOf('neutral'));
    const leans = Array.from({ length: 60 }, (_step, i) => movement.at((movement.duration * i) / 60).pose.lean);
    expect(leans.some((lean) => Math.abs(lean - poseOf(first).lean) < 1)).toBe(true);
    // Nobody rises like a plank: the body is upright before the legs carry it.
    const risen = movement.at(900).pose;
    expect(risen.legN.a).toEqual(poseOf(first).legN.a);
    expect(movement.at(movement.duration).x).toBeCloseTo(760, 3);
  });
});
