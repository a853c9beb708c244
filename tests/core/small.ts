import { parsePolicy, type Policy } from '#doctrine';
import type { Scenario } from '#story';
import { compile, type Compiled } from '#story/compiler';
import city from '#agencies/city';
import rural from '#agencies/rural';

/** A scenario file with everything required and nothing more; `change` overrides its top-level keys. */
export function aboutSmall(change: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    title: 'A bench',
    summary: 'Somebody sits on a bench and does not answer.',
    contentNote: 'None.',
    minutes: 3,
    difficulty: 'foundation',
    presentation: 'Hearing voices',
    curriculum: ['communication'],
    hour: 17,
    preflection: 'What will you find out first?',
    call: {
      number: '24-1',
      title: 'Person in crisis',
      place: 'A bench',
      priority: 2,
      received: '17:38',
      rows: [{ label: 'Caller', text: 'A passer-by' }],
    },
    cast: [
      { id: 'officer', name: 'Officer Reyes', role: 'officer' },
      { id: 'dispatch', name: 'Dispatch', role: 'dispatch' },
      { id: 'sam', name: 'Sam', role: 'subject' },
      { id: 'okoro', name: 'Officer Okoro', role: 'partner' },
    ],
    subject: {
      who: 'sam',
      start: { escalation: 60, trust: 20, comprehension: 45 },
      baseline: { escalation: 45, trust: 20, comprehension: 55 },
      patience: 600,
      needs: ['room'],
      fears: ['being touched'],
      barriers: ['voices'],
      scale: { 'say:command': { percent: 40, why: 'Orders remind Sam of school.' } },
    },
    stage: { place: 'bus-stop', distance: 6, weather: 'dry' },
    draws: [{ name: 'knife', about: 'There is a knife in the bag', percent: 50, harder: 'yes' }],
    objectives: ['Listen first.'],
    crime: { severity: 'none', about: 'No crime is reported.' },
    endings: [
      {
        id: 'goes-along',
        title: 'Sam goes along',
        summary: 'Sam rides along.',
        disposition: 'voluntary-transport',
        fit: 'best',
      },
      { id: 'walks-off', title: 'Sam walks off', summary: 'Sam is gone.', disposition: 'left-scene', fit: 'poor' },
      { id: 'arrested', title: 'Sam is arrested', summary: 'Sam is in a cell.', disposition: 'arrest', fit: 'harmful' },
    ],
    reviewers: [],
    status: 'draft',
    ...change,
  });
}

/** A script with a dispatch phase, a conversation that can go round, silence, requests, force and three endings. */
export const SMALL_INK = `INCLUDE ../lib/engine.ink
VAR knife = false
-> call
=== call ===
Person on a bench. # speaker: dispatch # manner: radio
* (history) [Anything on file? # ask: dispatch-history]
  Two calls last year, no force. # speaker: dispatch # fact: two calls last year, both without force
  -> arrive
* (hot) [Lights and siren # do: arrive-hot] -> arrive
* (quiet) [Park short # do: arrive-quietly # request: backup] -> arrive
=== arrive ===
Sam sits on the bench. # phase: contact # pose: withdrawn # face: fearful # behavior: passive # view: Somebody is here.
-> talk
=== talk ===
{escalation > 95: -> off}
{trust > 60: -> along}
{clock > 900: -> off}
+ (listen) "What happened today?" # say: open-question
  Long day. # speaker: sam # manner: quiet
  -> talk
+ (name_it) "That sounds frightening." # say: name-emotion
  It is. # speaker: sam
  -> talk
+ (order) "Stand up." # say: command
  No. # speaker: sam # manner: tense
  -> talk
+ (hush) [Say nothing # do: wait]
  Rain. # timer: 20s
  -> talk
+ (back) {distance < 10} [Step back # do: step-back]
  -> talk
+ (crisis_team) {mobile_crisis_eta == -1} [Ask for mobile crisis # request: mobile-crisis]
  {mobile_crisis_eta == -2: Not tonight.|On their way.} # speaker: dispatch
  -> talk
+ (hold) [Take hold of an arm # force: control-hold]
  Sam goes rigid. # behavior: active # injury: sam minor # effect: trust -5 -- a hand on the arm
  -> arrest
+ (zap) [Energy weapon # force: conducted-energy] -> arrest
+ (dog) [Police dog # force: canine] -> arrest
=== along ===
Sam stands up. # ending: goes-along # phase: outcome
-> END
=== off ===
Sam is gone. # ending: walks-off # phase: outcome
-> END
=== arrest ===
In the car. # phase: outcome
* (aid) [Look at the arm # do: check-injury]
* (nothing) [Drive # do: hurry]
  {knife: In the bag a blade taps against a bottle.}
- Booked. # ending: arrested
-> END
`;

/** The library's variables, as every small story includes them. */
export const ENGINE_INK = `VAR escalation = 60
VAR trust = 20
VAR comprehension = 50
VAR clock = 0
VAR distance = 6
VAR mobile_crisis_eta = -1
`;

/** Compiles a script in place of the small one. */
export function compileSmall(ink = SMALL_INK, about = aboutSmall()): Compiled {
  return compile(
    { 'stories/small/main.ink': ink, 'stories/small/scenario.json': about, 'stories/lib/engine.ink': ENGINE_INK },
    'small',
  );
}

/** The small scenario, compiled; a mistake in it fails the test that asked. */
export function smallScenario(ink = SMALL_INK, about = aboutSmall()): Scenario {
  const { scenario, diagnostics } = compileSmall(ink, about);
  if (!scenario) throw new Error(diagnostics.map((entry) => `${entry.file}:${entry.line} ${entry.message}`).join('\n'));
  return scenario;
}

function policyOf(data: unknown): Policy {
  const result = parsePolicy(data);
  if (!('policy' in result))
    throw new Error(result.problems.map((problem) => `${problem.where}: ${problem.sentence}`).join('\n'));
  return result.policy;
}

/** The two agency packs that ship. */
export const CITY = policyOf(city);
export const RURAL = policyOf(rural);
