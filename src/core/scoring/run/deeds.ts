import {
  DISPOSITIONS,
  type DoWord,
  entryOf,
  forceOption,
  type Move,
  type Resource,
  RESOURCES,
  type SayWord,
  techniqueOf,
} from '#doctrine';

const SAID: Readonly<Record<SayWord, string>> = {
  introduce: 'gave your name and role',
  'ask-name': 'asked what to call them',
  'minimal-encourager': 'encouraged them to go on',
  'open-question': 'asked an open question',
  'closed-question': 'asked a closed question',
  reflect: 'reflected their words',
  'name-emotion': 'named the feeling',
  paraphrase: 'put it in your own words',
  'i-message': 'spoke for yourself',
  summarize: 'summed up',
  validate: 'acknowledged what you heard without agreeing or arguing',
  'ask-about-voices': 'asked about the voices',
  'ask-about-harm': 'asked directly about harm',
  'ask-about-weapon': 'asked about a weapon',
  'ask-wants': 'asked what they wanted',
  'ask-agreement': 'asked whether they agreed',
  'ask-permission': 'asked permission',
  'ask-ability': 'checked that they could follow',
  explain: 'explained what happens and why',
  reassure: 'said you were there to keep everyone safe',
  apologize: 'apologized',
  affirm: 'affirmed something true',
  'affirm-right': 'said what they had a right to',
  'agree-to-differ': 'agreed to differ',
  'honest-promise': 'promised only what you could keep',
  'offer-choice': 'offered a choice',
  'offer-help': 'offered help',
  suggest: 'gave advice',
  instruct: 'gave one clear instruction',
  'set-limit': 'set a limit with respect',
  'hand-over': 'introduced who takes over',
  'inform-family': 'told the family',
  'tell-rights': 'said what the legal ground was',
  'warn-force': 'warned of force',
  command: 'gave a command',
  'repeat-command': 'repeated a command',
  threaten: 'threatened',
  challenge: 'challenged or blamed',
  'calm-down': 'said to calm down',
  argue: 'argued with the belief',
  'play-along': 'played along with the belief',
  'false-promise': 'promised what cannot be kept',
  dismiss: 'dismissed or hurried them',
  minimize: 'said that it was not so bad',
  'yes-but': 'said “I understand, but ...”',
  lecture: 'lectured them',
  'demand-id': 'demanded identification',
  'take-sides': 'took sides',
};

const DID: Readonly<Record<DoWord, string>> = {
  wait: 'kept silent on purpose',
  'step-back': 'stepped back',
  'take-cover': 'took cover',
  reposition: 'left a way out open',
  approach: 'moved closer',
  crowd: 'moved in close',
  'open-stance': 'showed open hands',
  'lower-height': 'came down to their height',
  observe: 'watched and took stock',
  'lights-off': 'switched the light bar off',
  'lights-on': 'switched the light bar on',
  siren: 'used the siren',
  'radio-down': 'turned the radio down',
  'clear-bystanders': 'moved bystanders back',
  separate: 'separated people',
  'direct-traffic': 'stopped or directed traffic',
  'one-voice': 'agreed on one voice',
  brief: 'briefed those arriving',
  'make-plan': 'made a working plan',
  'check-policy': 'thought through powers and policy',
  'offer-item': 'offered something small',
  show: 'showed what words could not say',
  'secure-vehicle': 'made a vehicle safe',
  'secure-weapon': 'made the weapon safe',
  search: 'searched with an explanation',
  'walk-together': 'walked alongside',
  disengage: 'disengaged with a plan',
  leave: 'left',
  'block-exit': 'blocked the way out',
  intervene: 'stepped in with a colleague',
  'render-aid': 'gave medical aid',
  'recovery-position': 'moved the person off the stomach',
  'check-injury': 'checked for injury',
  'follow-up': 'arranged a follow-up',
  report: 'reported it',
  debrief: 'debriefed those present',
  hurry: 'hurried',
  proceed: 'went on',
  'arrive-quietly': 'arrived without lights or siren',
  'arrive-hot': 'arrived with lights and siren',
  'hold-for-resource': 'held for a resource',
};

/** What a move was, as the end of a sentence that begins with “you”. */
export function deedOf(move: Move): string {
  switch (move.kind) {
    case 'say':
      return SAID[move.word];
    case 'do':
      return DID[move.word];
    case 'ask':
      return techniqueOf(move).name.replace(/^A/, 'a');
    case 'request':
      return `requested ${inText(move.word)}`;
    case 'force':
      return `used force (${forceOption(move.word).name.toLowerCase().replace('(cew)', 'CEW')})`;
    case 'end':
      return `chose ${entryOf(DISPOSITIONS, move.word).name.toLowerCase().replace('ems', 'EMS')}`;
  }
}

/** A resource's name as the radio says it. */
export function resourceName(resource: Resource): string {
  return entryOf(RESOURCES, resource).name;
}

const IN_TEXT: Readonly<Record<Resource, string>> = {
  backup: 'backup',
  supervisor: 'a supervisor',
  'cit-officer': 'a CIT officer',
  'co-responder': 'a co-responder',
  'mobile-crisis': 'the mobile crisis team',
  ems: 'EMS',
  interpreter: 'an interpreter',
  peer: 'a peer responder',
  'crisis-center': 'the crisis center',
  'emergency-department': 'the emergency department',
  'case-management': 'case management',
  lifeline: 'the 988 lifeline',
};

/** A resource inside a sentence, with its article. */
export function inText(resource: Resource): string {
  return IN_TEXT[resource];
}
