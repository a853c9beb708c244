import { describe, expect, test } from 'vitest';
import { lintTeaching } from '#explore';
import type { Diagnostic } from '#story';
import { aboutSmall, CITY, smallScenario } from '#tests/core/small';

const ABOUT = aboutSmall({
  endings: [
    { id: 'walks-off', title: 'Sam walks off', summary: 'Sam is gone.', disposition: 'left-scene', fit: 'poor' },
  ],
});

/** A conversation that comes back to one place, as most do; what is planted stands among its choices. */
function hub(planted: string, idle = '{&She counts under her breath.|She shifts the bag higher.}'): string {
  return `INCLUDE ../lib/engine.ink
VAR knife = false
VAR turns = 0
-> bench
=== bench ===
Sam sits on the bench. # phase: contact # pose: withdrawn # face: fearful # behavior: passive
-> round
=== turn ===
~ turns = turns + 1
{turns > 12: -> off}
-> round
=== round ===
${idle}
+ (hush) [Say nothing # do: wait]
  You keep quiet.
  -> turn
* (ask) ["What happened today?" # say: open-question]
  Long day. # speaker: sam # manner: quiet
  -> turn
+ (order) ["Stand up." # say: command]
  No. # speaker: sam # manner: tense
  -> turn
${planted}
=== off ===
Sam gets up and goes. # ending: walks-off # phase: outcome
-> END
`;
}

function found(ink: string): readonly Diagnostic[] {
  return lintTeaching(smallScenario(ink, ABOUT), CITY);
}

const said = (ink: string, rule: string) => found(ink).filter((entry) => entry.rule === rule);
const lineAt = (ink: string, { line }: Diagnostic) => ink.split('\n')[line - 1];

describe('Two choices that come to the same', () => {
  const twins = hub(`* (left) ["You care about her." # say: affirm]
  Sam nods at the road. # speaker: sam
  -> turn
* (right) ["Look at me when I talk." # say: command]
  Sam nods at the road. # speaker: sam
  -> turn`);

  test('are found although each is used up once it is taken', () => {
    const [remark, ...others] = said(twins, 'same-outcome');
    expect(others).toEqual([]);
    expect(remark?.message).toContain('round.left');
    expect(remark && lineAt(twins, remark)).toContain('(right)');
  });

  test('are told with the number of states in which they were looked at', () => {
    expect(said(twins, 'same-outcome')[0]?.message).toMatch(/in all \d{1,4} states looked at/);
  });

  test('are not said to be the same when one of them has another answer for somebody who trusts', () => {
    const ink = twins.replace(
      '  Sam nods at the road. # speaker: sam',
      '  {trust >= 84: You do that. | Sam nods at the road. } # speaker: sam',
    );
    expect(said(ink, 'same-outcome')).toEqual([]);
  });

  test('are not said to be the same when another answer comes later in the script', () => {
    const ink = twins.replace('Sam nods at the road. #', '{turns > 1: Sam looks up.|Sam nods at the road.} #');
    expect(said(ink, 'same-outcome')).toEqual([]);
  });

  test('are not said to be the same when different choices follow', () => {
    const ink = twins.replace(
      '  Sam nods at the road. # speaker: sam\n  -> turn',
      '  Sam nods at the road. # speaker: sam\n  -> off',
    );
    expect(said(ink, 'same-outcome')).toEqual([]);
  });
});

describe('A choice that nothing answers', () => {
  const mute = hub('* (rain) ["It rains a lot here." # say: suggest]\n  -> turn');

  test('is found although the place it comes back to has a line of its own', () => {
    const [remark] = said(mute, 'no-feedback');
    expect(remark && lineAt(mute, remark)).toContain('(rain)');
    expect(remark?.message).toMatch(/only what would have come anyway \(“She (counts|shifts)/);
  });

  test('is found where nothing at all is said', () => {
    const ink = hub('* (rain) ["It rains a lot here." # say: suggest]\n  -> turn', '');
    expect(said(ink, 'no-feedback').map(({ message }) => message)).toEqual([
      'Nothing is said or seen after “It rains a lot here.”; show what it did to the person, if only by a look.',
    ]);
  });

  test('is not one that is answered by a look', () => {
    const ink = mute.replace('suggest]\n', 'suggest]\n  # face: sad\n');
    expect(said(ink, 'no-feedback')).toEqual([]);
  });

  test('is not waiting, which a place’s own line answers', () => {
    expect(said(mute.replace('  You keep quiet.\n', ''), 'no-feedback').map(({ line }) => line)).not.toContain(
      mute.split('\n').findIndex((line) => line.includes('(hush)')) + 1,
    );
  });

  test('is not one that leads to the end', () => {
    expect(said(hub('* (go) ["Good night." # say: explain]\n  -> off'), 'no-feedback')).toEqual([]);
  });
});

describe('Force without consequence', () => {
  const wrist = hub('* (wrist) [Take hold of her wrist # force: control-hold]\n  -> turn');

  test('is found where the script goes on as if nothing had been done', () => {
    const [remark] = said(wrist, 'force-without-consequence');
    expect(remark && lineAt(wrist, remark)).toContain('(wrist)');
    expect(remark?.message).toContain('nothing but what comes after waiting, too');
  });

  test('is remarked on once, not as missing feedback too', () => {
    expect(said(wrist, 'no-feedback')).toEqual([]);
  });

  test.each([
    ['a line', 'Sam pulls away.'],
    ['a pose', '# pose: backing-away'],
    ['what the person does', '# behavior: active'],
    ['an injury', '# injury: sam minor'],
    ['what it does to the person', '# effect: trust -6 -- a hand from behind'],
  ])('is not force that the script answers with %s', (_, answer) => {
    expect(said(wrist.replace('hold]\n', `hold]\n  ${answer}\n`), 'force-without-consequence')).toEqual([]);
  });

  test('is not force that ends the encounter', () => {
    expect(said(wrist.replace('hold]\n  -> turn', 'hold]\n  -> off'), 'force-without-consequence')).toEqual([]);
  });
});
