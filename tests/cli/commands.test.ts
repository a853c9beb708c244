import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EncounterEvent } from '#encounter';
import type { AfterActionReport } from '#scoring';
import { aboutSmall, SMALL_INK } from '#tests/core/small';
import { type Said, talkdown, useProject } from './terminal';

const CHOICES = 'call.history,talk.listen,talk.name_it,talk.hold,arrest.aid';
const { folder: sound } = useProject();
const { folder: broken } = useProject(
  SMALL_INK.replace('+ (order) "Stand up." # say: command', '+ "Stand up." # say: comand'),
  JSON.stringify(JSON.parse(aboutSmall()), null, 2).replace('"hour"', '"huor"'),
);
const { folder: strange, write } = useProject();

/** Nobody at a terminal is shown the inside of the machine. */
function expectSentence({ err }: Said): void {
  expect(err.trim()).toMatch(/[.:)]$/);
  expect(err).not.toMatch(/\n\s+at |Error:|node:internal/);
}

describe('a wrong call ends with exit code 2 and says what there is', () => {
  test('without a command', async () => {
    const said = await talkdown(sound);
    expect(said.code).toBe(2);
    for (const command of ['check', 'play', 'replay', 'report', 'build']) expect(said.out).toContain(command);
    expect(said.out).toContain('Exit codes: 0 all well, 1 a mistake in a story, pack or log, 2 a wrong call.');
  });

  test.each([
    [
      ['dance'],
      'There is no command “dance”. Commands: new, check, explore, gallery, figures, play, replay, report, rate, build',
    ],
    [['play', 'small', '--sed', '7'], 'There is no option --sed here. Did you mean “--seed”? Options: --seed'],
    [
      ['play', 'bridge'],
      'There is no scenario “bridge” under stories/. There is: small. A scenario elsewhere is named by its folder.',
    ],
    [['play', 'small', '--seed', 'seven'], '--seed takes a whole number, not “seven”.'],
    [['report', 'nowhere.json'], 'There is no file '],
  ])('%j', async (words, sentence) => {
    const said = await talkdown(sound, ...words);
    expect(said.code).toBe(2);
    expect(said.err).toContain(sentence);
    expectSentence(said);
  });
});

describe('check', () => {
  test('ends with exit code 0 where nothing is wrong, and says what it read', async () => {
    const said = await talkdown(sound, 'check');
    expect(said.err).toBe('');
    expect(said.out).toMatch(/^small: \d+ choices, 3 endings, revision [0-9a-z]{14}\.\nNo problems found\.\n$/);
    expect(said.code).toBe(0);
  });

  test('ends with exit code 1 and file:line for every problem of a story', async () => {
    const said = await talkdown(broken, 'check');
    expect(said.code).toBe(1);
    const line = SMALL_INK.split('\n').findIndex((text) => text.includes('(order)')) + 1;
    expect(said.out).toMatch(
      /stories\/small\/scenario\.json:\d+: error: .*“huor”.*Did you mean “hour”\? \(unknown-key\)/,
    );
    expect(said.out).toContain('Problems found.');
    // The script is read as soon as the scenario file can be.
    writeFileSync(join(broken, 'stories', 'small', 'scenario.json'), aboutSmall());
    const again = await talkdown(broken, 'check', 'stories/small/main.ink');
    expect(again.out).toContain(`stories/small/main.ink:${line}: error: This choice has no label;`);
    expect(again.out).toContain(
      `stories/small/main.ink:${line}: error: “comand” is not a word for say. Did you mean “command”?`,
    );
    expect(again.code).toBe(1);
  });

  test('gives the same as JSON to another program', async () => {
    const said = await talkdown(broken, 'check', '--json');
    expect(said.code).toBe(1);
    const { diagnostics } = JSON.parse(said.out) as { diagnostics: readonly { rule: string; file: string }[] };
    expect(diagnostics.map((entry) => entry.rule)).toContain('unlabelled-choice');
  });

  test('says that a pack is no JSON, and looks at a story by itself all the same', async () => {
    write('agencies/torn.json', '{ "id": ');
    const all = await talkdown(strange, 'check');
    const one = await talkdown(strange, 'check', 'small');
    rmSync(join(strange, 'agencies/torn.json'));
    expect(all.out).toContain('agencies/torn.json is not valid JSON');
    expect(all.out).toContain('small: ');
    expect(all.code).toBe(1);
    expect(one.code).toBe(0);
  });

  test('names the field of an agency pack that is wrong', async () => {
    const pack = JSON.parse(readFileSync('agencies/city.json', 'utf8')) as Record<string, unknown>;
    write('agencies/town.json', JSON.stringify({ ...pack, id: 'town', units: 'yards' }));
    const said = await talkdown(strange, 'check');
    expect(said.out).toMatch(/agencies.town\.json: error: units: /);
    expect(said.code).toBe(1);
  });
});

describe('play', () => {
  test('plays choices that are given, tells what happens, and offers what comes next', async () => {
    const said = await talkdown(sound, 'play', 'small', '--seed', '5', '--choices', 'call.history, talk.listen');
    expect(said.code).toBe(0);
    expect(said.out).toContain('A bench. Seed 5, city, practice.');
    expect(said.out).toContain('> call.history');
    expect(said.out).toContain('[learned: two calls last year, both without force]');
    expect(said.out).toContain('Officer Reyes: What happened today?');
    expect(said.out).toContain('Sam: Long day.');
    expect(said.out).toMatch(/Decision 3 at \d\d:\d\d:/);
    expect(said.out).toMatch(/"That sounds frightening\." {2}\[say: name-emotion\] {2}talk\.name_it/);
  });

  test('stops at a choice that is not on offer, with the list of those that are, and says how far the run got', async () => {
    const said = await talkdown(sound, 'play', 'small', '--choices', 'call.quiet,talk.dog');
    expect(said.code).toBe(1);
    expect(said.err).toContain('The choice “talk.dog” is not on offer here, after call.quiet. The list shows what is.');
    expect(said.out).toContain('> call.quiet');
    expect(said.out).toContain('talk.zap');
    expect(said.out).not.toContain('talk.dog');
  });

  test('names the choice that was meant, by its letters or by its label', async () => {
    const slip = await talkdown(sound, 'play', 'small', '--choices', 'call.hstory');
    expect(slip.err).toContain('“call.hstory” is not on offer here, at the beginning. Did you mean “call.history”?');
    const knot = await talkdown(sound, 'play', 'small', '--choices', 'beginning.history');
    expect(knot.err).toContain('Did you mean “call.history”?');
  });

  test('does not start with a story that has problems, and tells them', async () => {
    const said = await talkdown(broken, 'play', 'small', '--choices', 'call.quiet');
    expect(said.code).toBe(1);
    expect(said.err).toContain('unlabelled-choice');
    expect(said.err).toContain('small has problems that keep it from being played.');
    expect(said.out).toBe('');
  });
});

describe('a saved run', () => {
  let saved: Said;
  const log = () => join(sound, 'run.json');

  beforeAll(async () => {
    saved = await talkdown(
      sound,
      'play',
      'small',
      '--seed',
      '5',
      '--mode',
      'assessed',
      '--choices',
      CHOICES,
      '--save',
      'run.json',
    );
  });

  test('is a file with the log in it', () => {
    expect(saved.out).toContain('The end: Sam is arrested (arrest).');
    expect(saved.out).toContain('Log saved to run.json.');
    const { log: events } = JSON.parse(readFileSync(log(), 'utf8')) as { log: readonly EncounterEvent[] };
    expect(events[0]).toMatchObject({ type: 'began', scenario: 'small', seed: 5, mode: 'assessed', agency: 'city' });
    expect(events.at(-1)).toMatchObject({ type: 'ended', ending: 'arrested' });
  });

  test('is replayed to the same end, without a note', async () => {
    const said = await talkdown(sound, 'replay', 'run.json');
    expect(said.err).toBe('');
    expect(said.out).toContain('> 4. Take hold of an arm');
    expect(said.out).toContain('The end: Sam is arrested (arrest).');
  });

  test('is replayed as JSON to the same log, to the last comma', async () => {
    const said = await talkdown(sound, 'replay', 'run.json', '--json');
    const { log: events } = JSON.parse(readFileSync(log(), 'utf8')) as { log: unknown };
    expect(said.out.trim()).toBe(JSON.stringify(events, null, 2));
  });

  test('is reported on in words', async () => {
    const said = await talkdown(sound, 'report', 'run.json');
    expect(said.code).toBe(0);
    for (const domain of ['Communication', 'Tactics', 'Force fit', 'Aftercare']) expect(said.out).toContain(domain);
    expect(said.out).toContain('Sam is arrested');
    expect(said.out).not.toMatch(/undefined|NaN|\[object|unlawful|lawful/);
  });

  test('is reported on as JSON', async () => {
    const said = await talkdown(sound, 'report', 'run.json', '--json');
    const report = JSON.parse(said.out) as AfterActionReport;
    expect(report.outcome).toMatchObject({ ending: 'arrested', disposition: 'arrest', forceEvents: 1 });
    expect(report.domains.map((entry) => entry.domain)).toHaveLength(7);
    expect(report.ledger[0]?.option).toBe('control-hold');
  });

  test('of another agency is refused', async () => {
    const said = await talkdown(sound, 'replay', 'run.json', '--agency', 'rural');
    expect(said.code).toBe(1);
    expect(said.err).toContain('made with the agency pack “city”, not with “rural”');
  });

  test.each([
    ['is not JSON', '{ "log": [', 'is not valid JSON'],
    ['is not a log', '{"log": [{"type": "exploded", "at": 0}]}', 'is not a log that can be replayed.'],
  ])('that %s is refused', async (_, text, sentence) => {
    writeFileSync(join(sound, 'wrong.json'), text);
    const said = await talkdown(sound, 'report', 'wrong.json');
    expect(said.code).toBe(1);
    expect(said.err).toContain(sentence);
    expectSentence(said);
  });
});
