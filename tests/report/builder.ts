import type { Behavior } from '#doctrine';
import { levelOf } from '#doctrine';
import type { Encounter, Reading } from '#encounter';
import { type AfterActionReport, DOMAINS, type DecisionReview } from '#scoring';
import { FORCE } from './row';

type Row = readonly [
  at: number,
  quality: DecisionReview['quality'],
  group: DecisionReview['group'],
  text: string,
  escalation: number,
  decimeters: number,
];

const DECISIONS: readonly Row[] = [
  [12, 'stronger', 'do', 'Ask dispatch whether he is known to the crisis team', 54, 90],
  [40, 'stronger', 'say', 'I’m Officer Reyes. I’d like to hear what’s going on.', 48, 62],
  [80, 'costly', 'do', 'Walk up to the shelter', 59, 30],
  [125, 'stronger', 'say', 'I don’t hear them. I can see they’re frightening you.', 47, 32],
  [182, 'stronger', 'say', 'What are they telling you about me?', 41, 34],
  [252, 'stronger', 'do', 'Wait, and let him finish', 34, 42],
  [340, 'neutral', 'say', 'Would you sit down for me?', 46, 31],
  [408, 'costly', 'force', 'Take his arm to guide him to the bench', 82, 11],
  [445, 'stronger', 'say', 'I’m sorry. I shouldn’t have touched you. I’m moving back.', 62, 36],
  [530, 'stronger', 'do', 'Let the CIT officer take over talking', 41, 34],
  [640, 'stronger', 'do', 'Keep silent for a while', 30, 32],
  [760, 'neutral', 'say', 'You are doing fine.', 27, 28],
  [930, 'stronger', 'say', 'This is Noor. Would you rather walk with her, or wait here with her?', 12, 22],
];

const reading = (escalation: number, trust: number): Reading => ({
  escalation,
  trust,
  comprehension: Math.max(10, 80 - Math.round(escalation / 2)),
  level: levelOf(escalation),
  stage: trust > 50 ? 'rapport' : 'listening',
});

function review([at, quality, group, text, escalation, decimeters]: Row, index: number): DecisionReview {
  const earlier = DECISIONS[index - 1]?.[4] ?? 54;
  const behavior: Behavior = index === 7 ? 'active' : 'passive';
  return {
    decision: index + 1,
    at,
    event: index * 6 + 5,
    choice: `contact.choice_${index + 1}`,
    text,
    group,
    phase: index === 0 ? 'dispatch' : 'contact',
    techniques: group === 'say' ? ['Naming the emotion', 'Open question'] : ['Gave more room'],
    steps: ['collect'],
    quality,
    late: index === 11,
    before: reading(earlier, 40 + index),
    after: reading(escalation, 40 + index + (quality === 'costly' ? -14 : 3)),
    rules: [
      { rule: 'say:threaten', field: 'escalation', amount: escalation - earlier },
      { rule: 'say:threaten', field: 'trust', amount: quality === 'costly' ? -14 : 3 },
      { rule: 'too-close', field: 'escalation', amount: 4 },
      { rule: 'many-voices', field: 'comprehension', amount: -6 },
      { rule: 'author', field: 'escalation', amount: 2, why: 'His response plan says not to touch first' },
    ],
    aside: index === 7 ? [{ rule: 'author', field: 'escalation', amount: 3, why: 'A siren passed close by' }] : [],
    decimeters,
    behavior,
    seen: index === 7 ? 'Active resistance. Backing away.' : 'Pacing. Short turns.',
    followed: [
      { at: at + 4, text: 'He stops pacing and looks at your hands.' },
      {
        at: at + 7,
        speaker: 'marcus',
        text: '"They said you’d come."',
        view: 'A hand on my arm. They said it would start with a hand.',
      },
      { at: at + 9, speaker: 'noor', text: 'I am right here.' },
    ],
    answer: { at: at + 7, speaker: 'marcus', text: '"They said you’d come."' },
    others: ['Step back to three meters', '“Bench, or stay standing. You choose.”', 'Keep silent for a while'],
    open: ['Keep silent for a while', 'Step back to three meters'],
    findings: index === 7 ? [2] : index === 3 ? [0] : [],
  };
}

/** Which run to make up: with one use of force, or without any. */
export interface Made {
  readonly force?: boolean;
  readonly mode?: 'practice' | 'assessed';
}

/** A report of a made-up run of thirteen decisions, for tests of the page. */
export function madeReport({ force = true, mode = 'practice' }: Made = {}): AfterActionReport {
  const decisions = DECISIONS.map(review);
  return {
    scenario: { slug: 'bus-stop', title: 'The 14 to Alder Street', revision: 'abc123' },
    seed: 58,
    agency: 'Model city police',
    policy: '2026-01',
    units: 'm',
    mode,
    subject: 'Marcus',
    finished: true,
    outcome: {
      ending: 'with-the-team',
      title: 'Marcus left with the crisis team, by his own choice',
      summary: 'He walked to the van with Noor and took his bag with him.',
      disposition: 'voluntary-transport',
      dispositionName: 'Voluntary transport',
      injuries: force ? [{ who: 'marcus', name: 'Marcus', severity: 'minor' }] : [],
      seconds: 1025,
      onScene: 970,
      highest: { level: 'crisis', seconds: 40 },
      closest: { decimeters: 11, at: 408 },
      forceEvents: force ? 1 : 0,
      rewinds: mode === 'practice' ? 1 : 0,
    },
    difficulty: {
      index: 58,
      word: 'moderate',
      parts: [
        { sentence: 'The caller was wrong about a weapon', points: 8 },
        { sentence: 'Mobile crisis was fifteen minutes away', points: 5 },
      ],
    },
    curve: [
      { at: 0, event: 0, escalation: 54, trust: 40, level: 'agitated', decimeters: 90 },
      ...decisions.map((entry) => ({
        at: entry.at + 6,
        event: entry.event + 1,
        escalation: entry.after.escalation,
        trust: entry.after.trust,
        level: entry.after.level,
        ...(entry.decimeters !== undefined && { decimeters: entry.decimeters }),
      })),
      { at: 1025, event: 90, escalation: 10, trust: 60, level: 'calm', decimeters: 22 },
    ],
    arrivals: [
      { at: 70, resource: 'backup', name: 'Backup' },
      { at: 210, resource: 'ems', name: 'EMS' },
      { at: 452, resource: 'cit-officer', name: 'CIT officer' },
      { at: 912, resource: 'mobile-crisis', name: 'Mobile crisis' },
    ],
    decisions,
    findings: [
      {
        kind: 'sustain',
        domain: 'communication',
        criterion: 'names-emotion',
        sentence: 'Named his fear without agreeing with the voices',
        source: 'beta',
        weight: 2,
        event: 20,
        decision: 4,
      },
      {
        kind: 'sustain',
        domain: 'communication',
        criterion: 'repairs',
        sentence: 'Moved back and apologized within 37 seconds',
        source: 'procedural-justice',
        weight: 2,
        event: 50,
        decision: 9,
      },
      {
        kind: 'improve',
        domain: 'force-fit',
        criterion: 'ability',
        sentence: 'Check that he can take it in before you read silence as refusal',
        source: 'seattle-8100',
        weight: 2,
        event: 47,
        decision: 8,
      },
      {
        kind: 'improve',
        domain: 'tactics',
        criterion: 'distance',
        sentence: 'Hold four meters until he invites you closer',
        source: 'beta',
        weight: 2,
        event: 15,
        decision: 3,
      },
    ],
    ledger: force ? [FORCE] : [],
    keptAway: [
      { event: 30, decision: 6, sentence: 'Waiting at four meters kept force from being needed while he shouted' },
    ],
    mix: {
      techniques: [
        { name: 'Open question', family: 'listening', count: 6 },
        { name: 'Naming the emotion', family: 'listening', count: 4 },
        { name: 'Kept silent on purpose', family: 'listening', count: 3 },
        { name: 'Acknowledged without agreeing or arguing', family: 'listening', count: 3 },
        { name: 'Offered choices', family: 'telling', count: 2 },
        { name: 'Command', family: 'directing', count: 2 },
        { name: 'Threat', family: 'pressure', count: 1 },
      ],
      talkSeconds: 210,
      listenSeconds: 373,
      commandsRepeated: 1,
      openQuestions: 6,
      closedQuestions: 3,
      longestSilence: 22,
    },
    steps: [
      { step: 'collect', name: 'Collect information', count: 5, beforeIrreversible: true },
      { step: 'assess', name: 'Assess situation, threats and risks', count: 4, beforeIrreversible: true },
      { step: 'powers', name: 'Consider police powers and agency policy', count: 0, beforeIrreversible: false },
      { step: 'options', name: 'Identify options and choose the best course', count: 6, beforeIrreversible: true },
      { step: 'act', name: 'Act, review and re-assess', count: 3, beforeIrreversible: false },
    ],
    respins: 2,
    changes: 3,
    resources: [
      { resource: 'backup', name: 'Backup', requested: 10, away: 60, arrived: 70 },
      { resource: 'mobile-crisis', name: 'Mobile crisis', requested: 12, away: 900, arrived: 912 },
      { resource: 'peer', name: 'Peer responder', requested: 300, away: null, arrived: null },
    ],
    facts: [
      { at: 12, fact: 'The crisis team knows him' },
      { at: 182, fact: 'His sister says he has never hurt anyone' },
    ],
    draws: [
      { about: 'There is a knife in the bag', drawn: false },
      { about: 'The caller heard what he believed he heard', drawn: true },
    ],
    domains: DOMAINS.map(({ id, name }, index) => ({
      domain: id,
      name,
      score: id === 'aftercare' && !force ? null : ([78, 61, 70, 82, 35, 88, 64][index] ?? 50),
      because: `This is why ${name.toLowerCase()} is where it is, in one sentence`,
      findings: id === 'communication' ? [0, 1] : id === 'force-fit' ? [2] : id === 'tactics' ? [3] : [],
    })),
  };
}

/** As much of an encounter as the page reads: who is who, and the log. */
export function madeEncounter(): Encounter {
  const about = {
    preflection: 'What will you find out before you step out of the car?',
    subject: { who: 'marcus', scale: {} },
    cast: [
      { id: 'marcus', name: 'Marcus', role: 'subject' },
      { id: 'noor', name: 'Noor', role: 'clinician' },
    ],
  };
  return { scenario: { slug: 'bus-stop', about }, log: [] } as unknown as Encounter;
}
