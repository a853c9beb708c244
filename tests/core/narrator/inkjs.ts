import type { Narrator, Weighing } from '#narrator';
import {
  type Act,
  actOf,
  type Line,
  lineOf,
  type Offer,
  type Passage,
  type Scenario,
  type Variables,
  isLibrary,
} from '#story';
import { Story } from 'inkjs';

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

/** The story as ink’s own runtime tells it, with ink’s saved state for a bookmark: what the narrator of every run is held against. */
export const inkjs: Narrator = { begin, step };

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

/** Opens a story at its beginning. `seed` fixes whatever the script itself shuffles. */
function begin(scenario: Scenario, variables: Variables, seed = 0, weighing?: Weighing): Passage {
  const opened = open(scenario);
  const { story } = opened;
  if (!opened.fresh) story.ResetState();
  opened.fresh = false;
  story.state.storySeed = seed;
  set(scenario, story, variables);
  return readWeighed(scenario, undefined, weighing);
}

/**
 * Takes one choice, by its stable id, from where a bookmark stands. The variables are set before the story goes on, and again before
 * its choices are weighed. Asking for a choice that is not on offer there is our own mistake and throws.
 */
function step(
  scenario: Scenario,
  bookmark: object,
  choice: string,
  variables: Variables,
  weighing?: Weighing,
): Passage {
  const opened = open(scenario);
  const { story } = opened;
  opened.fresh = false;
  story.state.LoadJson((bookmark as { readonly ink: string }).ink);
  const chosen = story.currentChoices.find((candidate) => scenario.choices[candidate.sourcePath]?.id === choice);
  if (!chosen) throw new Error(`The choice ${choice} is not on offer at this point of ${scenario.slug}.`);
  set(scenario, story, variables);
  story.ChooseChoiceIndex(chosen.index);
  return readWeighed(scenario, chosen.text.trim(), weighing);
}

function set(scenario: Scenario, story: Story, variables: Variables): void {
  for (const name of scenario.variables) {
    const value = variables(name);
    if (value !== undefined) story.variablesState.$(name, value);
  }
}

/** Ink looks ahead and weighs choices before it hands over the line before them: so the passage is read once to hear it, and again with what that comes to. */
function readWeighed(scenario: Scenario, chosen: string | undefined, weighing: Weighing | undefined): Passage {
  const { story } = open(scenario);
  const from = story.state.ToJson();
  const weighed = new Set<Story>();
  atChoices(story, () => weighed.add(story));
  const heard = read(scenario, chosen);
  if (!weighed.has(story) || !weighing || heard.lines.length === 0) return heard;
  const variables = weighing(heard.lines);
  const again = open(scenario).story;
  again.state.LoadJson(from);
  atChoices(again, () => set(scenario, again, variables));
  return read(scenario, chosen);
}

/** Ink’s instructions that begin an evaluation, end one, and start a thread, as its runtime numbers them. */
const [EVAL_START, EVAL_END, START_THREAD] = [0, 2, 18];

interface Instruction {
  readonly commandType?: number;
  readonly pathStringOnChoice?: string;
  readonly parent: { readonly content: readonly Instruction[] } | null;
}

interface Running {
  PerformLogicAndFlowControl: (instruction: Instruction) => boolean;
}

/** Does something wherever ink is about to weigh a choice, or to start a thread that brings some. */
function atChoices(story: Story, does: () => void): void {
  const running = story as unknown as Running;
  const perform = (Story.prototype as unknown as Running).PerformLogicAndFlowControl;
  running.PerformLogicAndFlowControl = function (instruction) {
    if (instruction.commandType === START_THREAD || weighsChoice(instruction)) does();
    return perform.call(story as unknown as Running, instruction);
  };
}

/** Whether the evaluation that begins with an instruction ends right before a choice. */
function weighsChoice(instruction: Instruction): boolean {
  if (instruction.commandType !== EVAL_START) return false;
  const content = instruction.parent?.content ?? [];
  let open = 0;
  for (let at = content.indexOf(instruction); at < content.length; at++) {
    const { commandType } = content[at] as Instruction;
    if (commandType === EVAL_START) open++;
    if (commandType === EVAL_END) open--;
    if (open === 0) return content[at + 1]?.pathStringOnChoice !== undefined;
  }
  return false;
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
