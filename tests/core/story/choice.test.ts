import { describe, expect, test } from 'vitest';
import { wordsOfChoice } from '#story';

describe('the words of a choice', () => {
  test.each([
    ['* (listen) "What happened today?" # say: open-question', '"What happened today?"'],
    ['+ + (hush) {trust > 20} {not order} [Say nothing # do: wait] -> talk', 'Say nothing'],
    ['* {knife} [Step back # do: step-back # takes: 5s]', 'Step back'],
    ['(über_uns) "Wir warten." # say: explain', '"Wir warten."'],
    ['* (bus) "Bus \\#4?" # say: closed-question', '"Bus \\#4?"'],
    ['* (go) [Go # do: proceed] You go.', 'Go You go.'],
    ['* -> talk', ''],
    ['', ''],
  ])('of %j are %j', (line, words) => {
    expect(wordsOfChoice(line)).toBe(words);
  });
});
