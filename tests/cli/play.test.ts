import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectNoInside, talkdown, talkdownByHand, talkdownTyping, useProject } from './terminal';

const { folder } = useProject();
mkdirSync(join(folder, 'stories/small/transcripts'));
const KEPT = 'stories/small/transcripts/held.txt';
const kept = () => readFileSync(join(folder, KEPT), 'utf8');

describe('playing at a terminal', () => {
  test('goes on by number or by id until the run is over', async () => {
    const said = await talkdownTyping('1\ntalk.hold\narrest.aid\n', folder, 'play', 'small', '--seed', '5');
    expect(said.code).toBe(0);
    expect(said.out).toContain('> call.history');
    expect(said.out).toContain('> arrest.aid');
  });

  test('says of anything else that it is not on offer, and asks again', async () => {
    const said = await talkdownTyping('99\nkneel\n\nq\n', folder, 'play', 'small');
    expect(said.out.match(/neither a number in the list nor a choice on offer/g)).toHaveLength(3);
    expect(said.code).toBe(0);
    expectNoInside(said);
  });

  test('takes a decision of a practice run back, and none of an assessed one', async () => {
    const practice = await talkdownTyping('u\n1\nu\n', folder, 'play', 'small');
    expect(practice.out).toContain('There is no decision to take back yet.');
    expect(practice.out.match(/^Decision 1 at/gm)).toHaveLength(2);
    const assessed = await talkdownTyping('1\nu\n', folder, 'play', 'small', '--mode', 'assessed');
    expect(assessed.out).toContain('Nothing is taken back in an assessed run; play with --mode practice.');
  });

  test('takes a decision of ink alone back', async () => {
    writeFileSync(
      join(folder, 'door.ink'),
      '* (left) Left\n  A cellar.\n* (right) Right\n  A garden.\n- * (on) On\n-> END\n',
    );
    const said = await talkdownTyping('1\nu\nu\n2\n', folder, 'play', 'door.ink');
    expect(said.out).toMatch(/A cellar\.[\s\S]*There is no decision to take back yet\.[\s\S]*A garden\./);
  });
});

describe('choices that are listed', () => {
  const LISTED = ['play', 'small', '--seed', '5', '--choices'];

  test('are played, and at a terminal the run goes on by hand from there', async () => {
    const said = await talkdownByHand('talk.hold\nq\n', folder, ...LISTED, 'call.history');
    expect(said.out).toMatch(/> call\.history[\s\S]*Number or id[\s\S]*> talk\.hold/);
    expect(said).toMatchObject({ code: 0, err: '' });
  });

  test('are kept up to the one that is not on offer, and at a terminal the run goes on by hand from there', async () => {
    const said = await talkdownByHand(
      'talk.hold\narrest.aid\n',
      folder,
      ...LISTED,
      'call.history,talk.hodl,arrest.aid',
    );
    expect(said.err).toContain('“talk.hodl” is not on offer here, after call.history. Did you mean “talk.hold”?');
    expect(said.out).toMatch(/> call\.history[\s\S]*Number or id[\s\S]*> talk\.hold[\s\S]*The end/);
    expect(said.code).toBe(0);
  });

  test('are kept in the log that was asked for, even where one of them is not on offer', async () => {
    const said = await talkdown(folder, ...LISTED, 'call.history,talk.hodl', '--save', 'half.json');
    expect(said.code).toBe(1);
    expect(readFileSync(join(folder, 'half.json'), 'utf8')).toContain('call.history');
  });

  test('of ink alone go on by hand too', async () => {
    writeFileSync(join(folder, 'gate.ink'), '* (left) Left\n- * (on) On\n-> END\n');
    const { out } = await talkdown(folder, 'play', 'gate.ink', '--choices=');
    const id = /Left +(\S+)/.exec(out)?.[1] ?? '';
    const said = await talkdownByHand('1\n', folder, 'play', 'gate.ink', '--choices', id);
    expect(said.out).toMatch(/> Left[\s\S]*Number or id[\s\S]*> On/);
  });
});

describe('a run kept as a transcript', () => {
  const choices = 'call.history,talk.hold,arrest.aid';

  test('is played by every check from then on', async () => {
    const played = await talkdown(folder, 'play', 'small', '--choices', choices, '--transcript', KEPT);
    expect(played.out).toContain(`Transcript saved to ${KEPT}`);
    expect(kept()).toMatch(/^title: Sam is arrested \(city, seed 1\)\nseed: 1\n[\s\S]*\n= ends arrested\n$/);
    const said = await talkdown(folder, 'check');
    expect(said.out).toMatch(/^small: \d+ choices, 3 endings, 1 transcript, revision .*\nNo problems found\.\n$/);
    expect(said.code).toBe(0);
  });

  test('is told with file and line as soon as it comes out differently', async () => {
    const line = kept().split('\n').indexOf('= ends arrested') + 1;
    writeFileSync(join(folder, KEPT), kept().replace('= ends arrested', '= ends goes-along'));
    const said = await talkdown(folder, 'check', 'small');
    expect(said.out).toContain(`${KEPT}:${line}: error: The ending is arrested, not goes-along. (transcript)`);
    expect(said.code).toBe(1);
    const deep = await talkdown(folder, 'check', 'small', '--deep', '--budget', '50');
    expect(deep.out).toContain('not goes-along. (transcript)');
  });

  test('is never written over, because its author may have added to it', async () => {
    const before = kept();
    const said = await talkdown(folder, 'play', 'small', '--choices', choices, '--transcript', KEPT);
    expect(said.err).toContain('already; name another for the transcript.');
    expect(said.code).toBe(2);
    expect(kept()).toBe(before);
  });

  test('is there when typing ends in the middle of the run', async () => {
    rmSync(join(folder, KEPT));
    const said = await talkdownTyping('1\n', folder, 'play', 'small', '--transcript', KEPT);
    expect(said.code).toBe(0);
    expect(kept()).toContain('> call.history @0\n= force 0\n= injury none\n');
    expect(kept()).not.toContain('= ends');
  });

  test('that is a picture is refused as no text', async () => {
    writeFileSync(join(folder, KEPT), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
    const said = await talkdown(folder, 'check');
    expect(said.out).toContain(`${KEPT}:1: error: This is not text in UTF-8`);
    expect(said.code).toBe(1);
  });

  test('is made of a saved log too', async () => {
    rmSync(join(folder, KEPT));
    await talkdown(folder, 'play', 'small', '--seed', '5', '--choices', choices, '--save', 'run.json');
    const said = await talkdown(folder, 'replay', 'run.json', '--transcript', KEPT);
    expect(said.out.trim()).toMatch(/^Transcript saved to .*$/);
    expect(kept()).toContain('seed: 5');
    expect((await talkdown(folder, 'check')).code).toBe(0);
  });

  test('has a folder to be written to, before anything is played', async () => {
    const said = await talkdown(folder, 'play', 'small', '--choices', choices, '--transcript', 'nowhere/a.txt');
    expect(said.err).toContain('The transcript cannot be written to');
    expect(said.out).toBe('');
    expect(said.code).toBe(2);
  });

  test('is of a scenario, not of ink alone', async () => {
    const said = await talkdown(folder, 'play', 'door.ink', '--transcript', 'a.txt');
    expect(said.err.trim()).toBe('--save and --transcript are for scenarios; ink alone has no log.');
    expect(said.code).toBe(2);
  });
});
