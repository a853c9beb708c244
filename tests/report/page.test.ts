// @vitest-environment happy-dom
import type { Notes, Recall } from '#report';
import { describe, expect, it } from 'vitest';
import { madeReport } from './builder';
import { button, opened, REMEMBERED, shown, words } from './mount';

const headings = (host: Element, level: string): string[] => [...host.querySelectorAll(level)].map(words);

describe('the report page', () => {
  it('asks three questions before it shows anything of the run', () => {
    const asking = opened();
    expect(headings(asking, 'h1')).toEqual(['After-action report']);
    expect(headings(asking, 'h2')).toEqual(['Recall']);
    expect([...asking.querySelectorAll('label')].map(words)).toEqual(['What was the plan?', 'What happened?', 'Why?']);
    expect(words(asking)).not.toContain('left with the crisis team');
  });

  it('opens below when the questions are passed over, and says so', () => {
    const answers: Recall[] = [];
    const host = opened({ onRecall: (recall) => answers.push(recall) });
    button(host, 'Continue without writing').click();
    expect(answers).toEqual([{ plan: '', happened: '', why: '' }]);
    expect(words(host)).toContain('You went on without writing.');
    expect(document.activeElement?.id).toBe('r-title');
  });

  it('keeps what was written and shows it back', () => {
    const answers: Recall[] = [];
    const host = opened({ onRecall: (recall) => answers.push(recall) });
    for (const area of host.querySelectorAll('textarea')) area.value = ` ${REMEMBERED[area.name as keyof Recall]} `;
    host.querySelector('form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    expect(answers).toEqual([REMEMBERED]);
    expect(words(host.querySelector('.r-recall'))).toContain(REMEMBERED.happened);
  });

  it('tells what happened first and gives the scores last', () => {
    expect(headings(shown(), 'h2')).toEqual([
      'Three moments that mattered',
      'Keep:',
      'Change:',
      'Recall',
      'What happened',
      'Use of force',
      'Communication',
      'Sustain and improve',
      'Scores',
      'What you could not know',
    ]);
  });

  it('skips no heading level', () => {
    const levels = [...shown().querySelectorAll('h1, h2, h3, h4')].map((each) => Number(each.tagName[1]));
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });

  it('says in words that no force was used or shown', () => {
    const host = shown({}, madeReport({ force: false }));
    expect(words(host)).toContain('No force was used or shown in this run.');
    expect(host.querySelector('.r-ledger')).toBeNull();
  });

  it('sets the reasons given beside what was known and what the policy asks', () => {
    const ledger = words(shown().querySelector('.r-ledger'));
    for (const part of [
      'Not met',
      'Ability to comply not checked',
      'Your stated reasons',
      'Severity of the crime',
      'narrowed',
    ]) {
      expect(ledger).toContain(part);
    }
  });

  it('calls itself a training finding and never speaks of what is lawful', () => {
    const text = words(shown());
    expect(text).toContain('This is a training finding, not a legal opinion.');
    expect(text).not.toMatch(/lawful/i);
  });

  it('makes no overall mark and says where nothing was observed', () => {
    const scores = shown({}, madeReport({ force: false })).querySelector('[aria-labelledby="r-scores"]');
    expect(words(scores)).toContain('There is no overall mark.');
    expect(words(scores)).toContain('Not observed');
  });

  it('hands each word of the trainee to whoever keeps it', () => {
    const kept: Notes[] = [];
    const host = shown({ notes: { again: 'Wait.', change: '' }, onNotes: (notes) => kept.push(notes) });
    const area = host.querySelectorAll('textarea')[1]!;
    area.value = 'Ask before I touch.';
    area.dispatchEvent(new Event('input'));
    expect(kept).toEqual([{ again: 'Wait.', change: 'Ask before I touch.' }]);
  });
});
