import { expect } from 'vitest';
import { Compiler, Story } from 'inkjs/full';
import {
  chooseInk,
  globalsAt,
  type InkTurn,
  keyOfPlace,
  linesOfTurn,
  openInk,
  sourceOf,
  startInk,
  type Walker,
  walkerOf,
  type Explorer,
  explorerOf,
} from '#walker';
import type { Draw } from '#tests/core/walker/scribe';

/** Compiles ink as the product does, or answers nothing when the text has errors. */
export function compiled(source: string): string | undefined {
  const errors: string[] = [];
  try {
    const story = new Compiler(source, { errorHandler: (message: string) => errors.push(message) } as never).Compile();
    return errors.some((message) => message.startsWith('ERROR')) ? undefined : (story.ToJson() ?? undefined);
  } catch {
    return undefined;
  }
}

/** A walker of a story that must open. */
export function opened(json: string): Explorer {
  const answer = openInk(json);
  if ('problem' in answer) throw new Error(answer.problem);
  return explorerOf(answer.story);
}

interface Seen {
  readonly broken: boolean;
  readonly lines: unknown;
  readonly choices: unknown;
  readonly variables: unknown;
}

const BROKEN: Seen = { broken: true, lines: [], choices: [], variables: [] };

/** Plays one turn of inkjs, and says what can be seen of it. */
function turnOfInk(ink: Story, errors: string[]): Seen {
  const lines: unknown[] = [];
  try {
    while (ink.canContinue) lines.push({ text: ink.Continue(), tags: ink.currentTags });
  } catch (error) {
    errors.push(String(error));
  }
  if (errors.length > 0) return BROKEN;
  const choices = ink.currentChoices.map((choice) => ({
    source: choice.sourcePath,
    text: choice.text,
    tags: choice.tags ?? [],
  }));
  return { broken: false, lines, choices, variables: variablesOf(ink) };
}

function variablesOf(ink: Story): Record<string, unknown> {
  const state = ink.variablesState as unknown as Record<string, unknown>;
  const names = Object.keys(ink.variablesState);
  return Object.fromEntries(names.map((name) => [name, plain(state[name])]));
}

/** Lists and places as the texts that ink prints of them. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const text = (value as { readonly toString: () => string }).toString();
  return 'componentsString' in value ? `DivertTargetValue(${text})` : text;
}

function turnOfOurs({ story }: Walker, turn: InkTurn): Seen {
  if (turn.fault) return BROKEN;
  return {
    broken: false,
    lines: linesOfTurn(story, turn),
    choices: turn.place.options.map((option) => ({ source: sourceOf(option), text: option.text, tags: option.tags })),
    variables: Object.fromEntries(globalsAt(story, turn.place)),
  };
}

/** The law of this folder: whatever is chosen, each turn is the same as inkjs makes it. The number of turns compared comes back. */
export function playsAsInkjs(json: string, draw: Draw, most: number): number {
  const errors: string[] = [];
  const ink = new Story(json);
  ink.onError = (message, type) => {
    // Warnings let a story go on.
    if ((type as number) === 2) errors.push(message);
  };
  ink.state.storySeed = 42;
  const walker = opened(json);
  // Who only tells keeps what an explorer drops as never read again; both have to tell the same.
  const teller = walkerOf(walker.story);
  let turn = startInk(walker, 42);
  let told = startInk(teller, 42);
  for (let turns = 1; ; turns++) {
    const theirs = turnOfInk(ink, errors);
    expect(turnOfOurs(walker, turn)).toEqual(theirs);
    expect(turnOfOurs(teller, told)).toEqual(theirs);
    expect(keyOfPlace(walker, turn.place)).toBe(keyOfPlace(walker, turn.place));
    if (theirs.broken || ink.currentChoices.length === 0 || turns === most) return turns;
    const choice = draw(ink.currentChoices.length);
    ink.ChooseChoiceIndex(choice);
    turn = chooseInk(walker, turn.place, choice);
    told = chooseInk(teller, told.place, choice);
  }
}
