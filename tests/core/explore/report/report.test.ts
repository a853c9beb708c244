import { describe, expect, test } from 'vitest';
import { coverageOf, type Examined, findingsOf, inkTerrain, placeSayings } from '#explore';
import { explorationPage, explorationText, isOpen, pasteable } from '#explore/report';
import { compiled, explored, PLENTY, TALE } from '#tests/core/explore/tales';

const opened = inkTerrain(compiled(TALE), 1);
if ('problem' in opened) throw new Error(opened.problem);
const sources = { 'tale.ink': TALE };
const tale: Examined = {
  name: 'tale.ink',
  file: 'tale.ink',
  sources,
  sayings: placeSayings(opened.terrain.sayings(), sources, 'tale.ink'),
};
const whole = explored(TALE);
const part = explored(TALE, { ...PLENTY, decisions: 1 });
const findings = findingsOf(whole, tale).map(pasteable);

describe('the text of an exploration', () => {
  const text = explorationText(whole, tale, 'complete', findings);

  test('tells every ending with a command that can be pasted', () => {
    for (const { id } of whole.endings) expect(text).toContain(`  ${id}: `);
    expect(text).toMatch(/^ {4}npm run talkdown -- play tale\.ink --choices door\./m);
  });

  test('tells how much was come to, as it was counted', () => {
    const { found, all } = coverageOf(whole, tale.sayings, 'choice');
    expect(text).toContain(`Choices: ${found} of ${all} offered (75 %), and no more can be.`);
  });

  test('is called complete only where every way was gone', () => {
    expect(text).toContain('Complete: every way from every place was gone');
    for (const ended of ['budget', 'time', 'memory', 'asked'] as const)
      expect(explorationText(part, tale, ended, [])).toContain('\nNot complete: ');
  });

  test('lists what is known to be wrong, and counts what was left open', () => {
    const open = findingsOf(part, tale);
    expect(open.some(isOpen)).toBe(true);
    expect(explorationText(part, tale, 'budget', open)).toContain('The budget left open whether');
    expect(explorationText(whole, tale, 'complete', [])).toContain('Nothing wrong was found.');
  });
});

describe('the page of an exploration', () => {
  const page = explorationPage(whole, tale, 'complete', findings);

  test('shows the words of a story as words, whatever signs are in them', () => {
    expect(page).toContain('<li>Nobody &#38; nothing was &#60;b&#62;ever here.');
    expect(page).not.toContain('<b>');
  });

  test('has every part that its navigation leads to', () => {
    const leads = [...page.matchAll(/href="#(\w+)"/g)].map(([, id]) => id);
    expect(leads.length).toBeGreaterThan(0);
    for (const id of leads) expect(page).toContain(`<section id="${id ?? ''}"`);
  });

  test('draws a spot for every knot that was come to and for every ending', () => {
    const knots = Object.keys(whole.knots).length;
    expect(page.match(/<g class="knot">/g)).toHaveLength(knots);
    expect(page.match(/<g class="ending">/g)).toHaveLength(whole.endings.length);
  });

  test('needs no script and nothing from anywhere else', () => {
    expect(page).not.toMatch(/<script|<link|src=|url\(|undefined|NaN/);
  });

  test('is the same for the same exploration', () => {
    expect(explorationPage(whole, tale, 'complete', findings)).toBe(page);
  });
});
