import { html, type TemplateResult } from 'lit/html.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Resource } from '#doctrine';
import timerOff from 'lucide-static/icons/timer-off.svg?raw';
import timerMore from 'lucide-static/icons/alarm-clock-plus.svg?raw';
import ambulance from 'lucide-static/icons/ambulance.svg?raw';
import bed from 'lucide-static/icons/bed.svg?raw';
import building from 'lucide-static/icons/building-2.svg?raw';
import captions from 'lucide-static/icons/captions.svg?raw';
import car from 'lucide-static/icons/car.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import circle from 'lucide-static/icons/circle.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import ear from 'lucide-static/icons/ear.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import falling from 'lucide-static/icons/trending-down.svg?raw';
import file from 'lucide-static/icons/file-text.svg?raw';
import footprints from 'lucide-static/icons/footprints.svg?raw';
import hand from 'lucide-static/icons/hand-heart.svg?raw';
import heart from 'lucide-static/icons/heart-handshake.svg?raw';
import hospital from 'lucide-static/icons/hospital.svg?raw';
import languages from 'lucide-static/icons/languages.svg?raw';
import more from 'lucide-static/icons/chevrons-right.svg?raw';
import navigation from 'lucide-static/icons/navigation.svg?raw';
import onward from 'lucide-static/icons/chevrons-down.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import picture from 'lucide-static/icons/image.svg?raw';
import pin from 'lucide-static/icons/map-pin.svg?raw';
import radio from 'lucide-static/icons/radio.svg?raw';
import rising from 'lucide-static/icons/trending-up.svg?raw';
import scroll from 'lucide-static/icons/scroll-text.svg?raw';
import shieldAlert from 'lucide-static/icons/shield-alert.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import speech from 'lucide-static/icons/message-circle.svg?raw';
import steady from 'lucide-static/icons/move-right.svg?raw';
import stethoscope from 'lucide-static/icons/stethoscope.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';

const ICONS = {
  bed,
  building,
  captions,
  car,
  check,
  circle,
  circleCheck,
  clock,
  ear,
  eye,
  falling,
  file,
  footprints,
  hand,
  heart,
  hospital,
  ambulance,
  languages,
  more,
  navigation,
  onward,
  pause,
  phone,
  picture,
  pin,
  radio,
  rising,
  scroll,
  shield,
  shieldAlert,
  speech,
  steady,
  stethoscope,
  timerMore,
  timerOff,
  undo,
  user,
  users,
};

/** The name of a picture beside a word. */
export type IconName = keyof typeof ICONS;

/** A picture beside a word; readers that read aloud pass over it. */
export function icon(name: IconName): TemplateResult {
  return drawn(ICONS[name]);
}

/** The same for the file of an icon that only one page shows, so that nobody else loads it. */
export function drawn(svg: string): TemplateResult {
  const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  return html`${unsafeHTML(`<svg class="i" aria-hidden="true" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${inner}</svg>`)}`;
}

const OF_RESOURCES: Readonly<Record<Resource, IconName>> = {
  backup: 'car',
  supervisor: 'shield',
  'cit-officer': 'ear',
  'co-responder': 'stethoscope',
  'mobile-crisis': 'heart',
  ems: 'ambulance',
  interpreter: 'languages',
  peer: 'hand',
  'crisis-center': 'bed',
  'emergency-department': 'hospital',
  'case-management': 'users',
  lifeline: 'phone',
};

/** The picture of a resource. */
export function resourceIcon(resource: Resource): TemplateResult {
  return icon(OF_RESOURCES[resource]);
}
