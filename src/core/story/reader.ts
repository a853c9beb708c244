import {
  type Act,
  actOf,
  type Bookmark,
  type Line,
  lineOf,
  type Offer,
  type Passage,
  type Scenario,
  type Variables,
} from '#story/vocabulary';
import { Story } from 'inkjs';
import { isLibrary } from './library';

/** Milliseconds after which a passage that yields no line counts as an endless loop. */
const WATCHDOG = 2000;
/** Lines in one passage after which it counts as endless. */
const LONGEST_PASSAGE = 2000;

/** The type by which ink tells a warning from an error. */
const WARNING = 1;

interface Open {
  readonly story: Story;
  readonly acts: Map<string, Act>;
  /** Ids of the library's standing acts. */
  readonly standing: ReadonlySet<string>;
  /** What went wrong in the passage being read. Ink's warnings are for the author, who gets them from exploring; a run goes on over them. */
  readonly errors: string[];
  /** Whether nothing has moved it since it was made; ink makes a story at its beginning, and going there again costs time. */
  fresh: boolean;
}

const shelf = new WeakMap<Scenario, Open>();

function open(scenario: Scenario): Open {
  let found = shelf.get(scenario);
  if (!found) {
    const story = new Story(scenario.ink);
    const errors: string[] = [];
    story.onError = (message, type: number) => {
      if (type !== WARNING) errors.push(message);
    };
    const standing = Object.values(scenario.choices).flatMap((source) => (isLibrary(source.file) ? [source.id] : []));
    found = { story, acts: new Map(), standing: new Set(standing), errors, fresh: true };
    shelf.set(scenario, found);
  }
  return found;
}

/** Reads a story before anything is asked of it, so that its next passage comes at once. */
export function prepare(scenario: Scenario): void {
  open(scenario);
}

/** Opens a story at its beginning. `seed` fixes whatever the script itself shuffles. */
export function begin(scenario: Scenario, variables: Variables, seed = 0): Passage {
  const opened = open(scenario);
  const { story } = opened;
  if (!opened.fresh) story.ResetState();
  opened.fresh = false;
  story.state.storySeed = seed;
  set(scenario, story, variables);
  return read(scenario, undefined);
}

/**
 * Takes one choice, by its stable id, from where a bookmark stands. The variables are set before the story goes on. Asking for a
 * choice that is not on offer there, or for one of a prologue, which ends before it, is our own mistake and throws.
 */
export function step(scenario: Scenario, bookmark: Bookmark, choice: string, variables: Variables): Passage {
  if (scenario.prologue) throw new Error(`Only the beginning of ${scenario.slug} is here; a choice needs the whole.`);
  const opened = open(scenario);
  const { story } = opened;
  opened.fresh = false;
  story.state.LoadJson(bookmark.ink);
  const chosen = story.currentChoices.find((candidate) => scenario.choices[candidate.sourcePath]?.id === choice);
  if (!chosen) throw new Error(`The choice ${choice} is not on offer at this point of ${scenario.slug}.`);
  set(scenario, story, variables);
  story.ChooseChoiceIndex(chosen.index);
  return read(scenario, chosen.text.trim());
}

function set(scenario: Scenario, story: Story, variables: Variables): void {
  for (const name of scenario.variables) {
    const value = variables[name];
    if (value !== undefined) story.variablesState.$(name, value);
  }
}

function read(scenario: Scenario, chosen: string | undefined): Passage {
  const { story, acts, standing, errors } = open(scenario);
  const lines: Line[] = [];
  let fault: string | undefined;
  let echoes = chosen !== undefined;
  try {
    while (story.canContinue && lines.length < LONGEST_PASSAGE) {
      story.ContinueAsync(WATCHDOG);
      if (errors.length > 0) break;
      if (!story.asyncContinueComplete) {
        fault = 'The story goes round without ever coming to a line or a choice.';
        break;
      }
      const text = (story.currentText ?? '').trim();
      const tags = story.currentTags ?? [];
      // Ink prints a choice's own text as the first line of its outcome; whoever chose it has already said it. An answer in the same words has a speaker.
      const echo = echoes && text === chosen && !tags.some((tag) => tag.startsWith('speaker'));
      echoes = false;
      if (echo) continue;
      if (text !== '' || tags.length > 0) lines.push(lineOf(text, tags));
    }
    if (errors[0] !== undefined) fault = plain(errors[0]);
    if (lines.length >= LONGEST_PASSAGE) fault = `The story went on for ${LONGEST_PASSAGE} lines without a choice.`;
  } catch (error) {
    fault = plain(error);
  }
  if (fault !== undefined) {
    // A story that stopped in the middle of a passage cannot be used again; the next reading opens it anew.
    shelf.delete(scenario);
    return { bookmark: { ink: '' }, lines, offers: [], fault };
  }
  const offers = story.currentChoices.flatMap((choice): readonly Offer[] => {
    const source = scenario.choices[choice.sourcePath];
    if (!source) return [];
    let act = acts.get(source.id);
    if (!act) acts.set(source.id, (act = actOf(choice.tags ?? [])));
    return [{ id: source.id, text: choice.text.trim(), act }];
  });
  return { bookmark: { ink: story.state.ToJson() }, lines, offers: ownFirst(standing, offers) };
}

/** A decision's own choices come before the standing acts of the library, which ink lists first because they are threaded in. */
function ownFirst(standing: ReadonlySet<string>, offers: readonly Offer[]): readonly Offer[] {
  return [...offers.filter((offer) => !standing.has(offer.id)), ...offers.filter((offer) => standing.has(offer.id))];
}

function plain(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  // Ink advises an end here, where most often a way on is missing.
  if (/ran out of content/.test(text))
    return 'The story ran out of content. End it with -> END, or lead on with a divert or a choice.';
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/^.*?(RUNTIME )?ERROR:\s*/i, '')
      .replace(/^\(Ink Pointer.*?\): /, '')
      .trim() || 'The story stopped with an error.'
  );
}
