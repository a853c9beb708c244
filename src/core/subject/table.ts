import { DO_TECHNIQUES, type Move, SAY_TECHNIQUES, type Source, techniqueOf, type Word, wordOf } from '#doctrine';

/** How a technique moves a plain person: base effects on escalation, trust and comprehension, and the sentence a report gives. */
export interface Effects {
  readonly escalation: number;
  readonly trust: number;
  readonly comprehension: number;
  readonly sentence: string;
  readonly source: Source;
}

type Row = readonly [escalation: number, trust: number, comprehension: number, sentence: string];

/**
 * Base effects by `kind:word`. The sign of each follows the field (what helps, what makes worse; field sources are those of the
 * technique); the sizes are Talkdown's defaults, small enough that no single act settles an encounter.
 */
const ROWS: Readonly<Record<Extract<Word, `say:${string}` | `do:${string}` | `force:${string}`>, Row>> = {
  'say:introduce': [-2, 3, 1, 'A name and a role make a uniform a person.'],
  'say:ask-name': [-2, 3, 1, 'Being asked what to be called is being seen.'],
  'say:minimal-encourager': [-2, 2, 0, 'A short “go on” shows that someone is listening.'],
  'say:open-question': [-4, 4, 1, 'An open question invites the story.'],
  'say:closed-question': [1, -1, 0, 'A closed question asks for facts and leaves no room for the story.'],
  'say:reflect': [-4, 4, 1, 'Hearing their own words back shows they were heard.'],
  'say:name-emotion': [-5, 5, 1, 'Naming the feeling takes some of its weight.'],
  'say:paraphrase': [-4, 4, 2, 'Saying it back in other words shows understanding.'],
  'say:i-message': [-2, 2, 1, 'Speaking of yourself does not blame.'],
  'say:summarize': [-4, 4, 3, 'A summary puts the pieces in order for both.'],
  'say:validate': [
    -6,
    5,
    2,
    'Not hearing what they hear, and seeing that it frightens them, is neither a lie nor an argument.',
  ],
  'say:ask-about-voices': [-3, 4, 2, 'Asking about the voices takes the fear seriously and finds out what they say.'],
  'say:ask-about-harm': [-1, 3, 1, 'Asked plainly, the question of harm can be answered plainly.'],
  'say:ask-about-weapon': [1, 0, 0, 'A question about a weapon is needed, and it is heard as suspicion.'],
  'say:ask-wants': [-4, 5, 1, 'Being asked what they want gives back a little control.'],
  'say:ask-agreement': [-2, 3, 1, 'Being asked whether that is all right leaves the decision with them.'],
  'say:ask-permission': [-3, 4, 1, 'Asked first, an act is something they allowed and not something done to them.'],
  'say:ask-ability': [-3, 4, 4, 'Asking whether they can hear and follow makes it possible to.'],
  'say:explain': [-3, 4, 4, 'Knowing what happens next, and why, makes it less frightening.'],
  'say:reassure': [-3, 2, 1, 'Hearing that nobody is here to hurt them lowers the threat.'],
  'say:apologize': [-4, 5, 0, 'An apology mends some of what went wrong.'],
  'say:affirm': [-2, 4, 0, 'Something true and kind is remembered.'],
  'say:affirm-right': [-2, 3, 1, 'Hearing what they are free to do makes the rest easier to believe.'],
  'say:agree-to-differ': [-2, 2, 1, 'Two people can see it differently without a winner.'],
  'say:honest-promise': [-2, 5, 1, 'A promise that can be kept builds trust.'],
  'say:offer-choice': [-4, 4, 2, 'A choice gives back control.'],
  'say:offer-help': [-3, 3, 1, 'An offer of help gives something to hope for.'],
  'say:suggest': [-3, 2, 0, 'Advice from somebody who has listened can be taken.'],
  'say:instruct': [-1, 1, 0, 'One clear request, calmly, can be followed.'],
  'say:set-limit': [-1, 1, 1, 'A respectful limit makes the scene predictable.'],
  'say:hand-over': [-2, 2, 1, 'Knowing who comes next keeps the thread.'],
  'say:inform-family': [-2, 3, 0, 'They hear that somebody they love knows where they are.'],
  'say:tell-rights': [1, 2, 3, 'Being told the ground for it is a form of respect.'],
  'say:warn-force': [2, -2, 1, 'Said calmly and with the reason, a warning leaves a last choice, and it is felt.'],
  'say:command': [5, -4, -2, 'An order asks for a decision that fear leaves no room for.'],
  'say:repeat-command': [8, -6, -3, 'The same order again, without time to take it in, is louder and no clearer.'],
  'say:threaten': [12, -10, -3, 'A threat confirms the danger they feared.'],
  'say:challenge': [8, -7, -2, 'Blame asks for a defense.'],
  'say:calm-down': [6, -5, -1, '“Calm down” tells someone that they are wrong to be afraid.'],
  'say:argue': [10, -8, -2, 'Arguing with what someone hears or believes tells them nobody will ever believe them.'],
  'say:play-along': [4, -6, -4, 'Playing along feeds the fear, and is found out.'],
  'say:false-promise': [-3, -4, 0, 'A promise that cannot be kept buys a minute and costs the next hour.'],
  'say:dismiss': [6, -6, -1, 'Being hurried says that the fear does not count.'],
  'say:minimize': [4, -5, 0, 'Told that it is not so bad, they are alone with how bad it is.'],
  'say:yes-but': [1, -1, 0, 'What stands before the “but” is not heard.'],
  'say:lecture': [4, -4, -1, 'A lecture asks a frightened person to be a pupil.'],
  'say:demand-id': [4, -3, -1, 'A demand for papers turns a person who needs help into a suspect.'],
  'say:take-sides': [2, -2, 0, 'An officer who takes a side cannot be the one both sides talk to.'],
  'do:wait': [-3, 2, 3, 'Silence leaves time for words to arrive.'],
  'do:step-back': [-5, 3, 1, 'More room is less threat.'],
  'do:take-cover': [-1, -1, 0, 'Cover buys time, and looks like expecting the worst.'],
  'do:reposition': [-3, 2, 0, 'A way out left open is a reason not to need it.'],
  'do:approach': [3, -1, 0, 'Coming closer, even slowly, is felt.'],
  'do:crowd': [10, -7, -3, 'Moving in close leaves nowhere to go.'],
  'do:open-stance': [-3, 3, 0, 'Open hands at an angle say that nothing is about to happen.'],
  'do:lower-height': [-4, 4, 1, 'Coming down to the same height takes away a little authority and a lot of threat.'],
  'do:observe': [-1, 0, 1, 'Nothing is asked of them for a moment.'],
  'do:lights-off': [-6, 3, 3, 'Without the flashing there is less to fear and less to take in.'],
  'do:lights-on': [7, -4, -4, 'Flashing lights frighten and distract.'],
  'do:siren': [10, -6, -6, 'A siren frightens and drowns out everything.'],
  'do:radio-down': [-2, 2, 3, 'One voice less in the air.'],
  'do:clear-bystanders': [-4, 2, 2, 'Fewer eyes and no camera: less to lose face before.'],
  'do:separate': [-4, 2, 2, 'Apart, each can speak without the other answering.'],
  'do:direct-traffic': [-1, 0, 0, 'With the traffic stopped, there is one danger less.'],
  'do:one-voice': [-4, 3, 4, 'One person speaking can be followed.'],
  'do:brief': [0, 0, 0, 'Whoever arrives knows what has been said.'],
  'do:make-plan': [0, 0, 0, 'A working plan keeps roles apart.'],
  'do:check-policy': [0, 0, 0, 'Knowing what may be done keeps what must be done small.'],
  'do:offer-item': [-4, 4, 1, 'A small kindness is concrete.'],
  'do:show': [-2, 3, 4, 'A gesture, a picture or a written word arrives where speech does not.'],
  'do:secure-vehicle': [0, 0, 0, 'A vehicle that cannot move is one danger less.'],
  'do:secure-weapon': [-1, 0, 0, 'With the weapon out of reach everyone has more time.'],
  'do:search': [3, -2, 0, 'A search is an intrusion, even explained.'],
  'do:walk-together': [-3, 3, 0, 'Walking beside someone is not leading them away.'],
  'do:disengage': [-5, 2, 0, 'Leaving room, with a plan, takes the pressure off.'],
  'do:leave': [-2, -6, 0, 'Being left alone with it is not the same as being given room.'],
  'do:block-exit': [9, -6, -1, 'With the way out blocked, the only way is through.'],
  'do:intervene': [-4, 4, 1, 'They saw somebody put a stop to it.'],
  'do:render-aid': [-3, 4, 0, 'Somebody is taking care.'],
  'do:recovery-position': [-2, 2, 0, 'They can breathe.'],
  'do:check-injury': [-2, 3, 0, 'Somebody asks whether they are hurt.'],
  'do:proceed': [0, 0, 0, 'Nothing reaches them yet.'],
  'do:follow-up': [-1, 2, 0, 'Somebody will ask again tomorrow.'],
  'do:report': [0, 0, 0, 'What happened is on record.'],
  'do:debrief': [0, 0, 0, 'Those who were there say what worked and what was missed.'],
  'do:hurry': [6, -4, -2, 'Hurry is catching.'],
  'do:arrive-quietly': [-3, 1, 2, 'A quiet arrival starts from a lower place.'],
  'do:arrive-hot': [8, -4, -4, 'Sirens and lights arrived first.'],
  'do:hold-for-resource': [-1, 0, 0, 'Time passes without a demand.'],
  'force:escort': [15, -12, -3, 'A hand on somebody who is frightened is an attack until proved otherwise.'],
  'force:control-hold': [18, -16, -5, 'Being held is what they feared.'],
  'force:handcuff': [12, -12, -4, 'Handcuffs say that this is about crime.'],
  'force:takedown': [22, -20, -8, 'Thrown to the ground, nothing else is heard.'],
  'force:pepper-spray': [22, -20, -12, 'Blind and burning, nobody can follow a word.'],
  'force:energy-display': [12, -10, -3, 'A weapon pointed at them is the only thing they see.'],
  'force:conducted-energy': [22, -20, -10, 'Pain, and no control over their own body.'],
  'force:baton': [24, -22, -8, 'They were struck.'],
  'force:impact-munition': [24, -22, -8, 'They were shot at.'],
  'force:canine': [25, -22, -8, 'A dog leaves no room for anything but fear.'],
  'force:firearm-display': [15, -14, -5, 'A gun pointed at them fills the whole world.'],
  'force:firearm': [25, -25, -15, 'They were shot at.'],
  'force:neck-restraint': [25, -25, -12, 'They could not breathe.'],
  'force:prone-weight': [22, -22, -10, 'Weight on the back: they cannot breathe or answer.'],
};

/** The rows as effects with their sources, made once. */
const EFFECTS: ReadonlyMap<Word, Effects> = new Map(
  (Object.entries(ROWS) as [Word, Row][]).map(([spelled, [escalation, trust, comprehension, sentence]]) => {
    const [kind, word] = spelled.split(':');
    const source = techniqueOf({ kind, word } as Move).source;
    return [spelled, { escalation, trust, comprehension, sentence, source }];
  }),
);

/** The base effects of a move, or nothing where the move does not reach the person (radio traffic, a question to somebody else, the paperwork of an ending). */
export function effectsOf(move: Move): Effects | undefined {
  return EFFECTS.get(wordOf(move));
}

/** The base effects of a technique by its word, or nothing where it does not reach the person. */
export function effectsFor(word: Word): Effects | undefined {
  return EFFECTS.get(word);
}

/** Every technique with its base effects: what a plain person makes of it, for guides and for checking that none is forgotten. @public */
export const TECHNIQUE_EFFECTS: readonly { readonly technique: string; readonly effects: Effects | undefined }[] = [
  ...SAY_TECHNIQUES.map((entry) => ({ technique: `say:${entry.id}`, move: { kind: 'say', word: entry.id } as Move })),
  ...DO_TECHNIQUES.map((entry) => ({ technique: `do:${entry.id}`, move: { kind: 'do', word: entry.id } as Move })),
].map(({ technique, move }) => ({ technique, effects: effectsOf(move) }));
