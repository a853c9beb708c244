import { DEFAULTS, parseSettings, type Settings } from './settings';

/** The settings of this browser, for everybody who follows them. */
export interface Preferences {
  readonly current: () => Settings;
  readonly change: (patch: Partial<Settings>) => void;
  /** Is called at once and after every change; the answer stops it. */
  readonly observe: (observer: (settings: Settings) => void) => () => void;
  /** One sentence, when the browser does not let the page remember anything. */
  readonly problem: () => string | undefined;
}

const PLACE = 'talkdown.settings';
const BLOCKED = 'This browser cannot remember settings for this page, so they last until you close it.';

/** Reads the settings the browser remembers and keeps them up to date; `asked` holds for this visit alone and is not remembered. */
export function createPreferences(asked: Partial<Settings>): Preferences {
  const observers = new Set<(settings: Settings) => void>();
  let problem: string | undefined;
  let remembered = DEFAULTS;
  let visit = asked;
  try {
    remembered = parseSettings(JSON.parse(localStorage.getItem(PLACE) ?? 'null'));
  } catch (error) {
    // Text that is no JSON is a spoiled entry; anything else is a browser that refuses.
    if (!(error instanceof SyntaxError)) problem = BLOCKED;
  }
  const current = (): Settings => ({ ...remembered, ...visit });

  return {
    current,
    problem: () => problem,
    change: (patch) => {
      remembered = { ...remembered, ...patch };
      visit = Object.fromEntries(Object.entries(visit).filter(([name]) => !(name in patch)));
      try {
        localStorage.setItem(PLACE, JSON.stringify(remembered));
      } catch {
        problem = BLOCKED;
      }
      for (const observer of observers) observer(current());
    },
    observe: (observer) => {
      observers.add(observer);
      observer(current());
      return () => observers.delete(observer);
    },
  };
}

/** The same settings with some of them fixed, for a page that has to show them so; nothing of that is remembered. */
export function withFixed(preferences: Preferences, fixed: Partial<Settings>): Preferences {
  return {
    ...preferences,
    current: () => ({ ...preferences.current(), ...fixed }),
    observe: (observer) => preferences.observe((settings) => observer({ ...settings, ...fixed })),
  };
}

/** A window, in the height of a letter: in rem. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/** The least window in which the pages to be read stand side by side; a smaller one has one column that scrolls. */
const SIDE_BY_SIDE: Room = { width: 45, height: 33.75 };

/** The least windows of the screen of a run, the widest first; below them all it is one column that scrolls, and the picture folds to a button. */
const SCREENS: readonly (Room & { readonly name: string })[] = [
  { name: 'wide', width: 66, height: 29 },
  { name: 'tabs', width: 52, height: 29 },
  { name: 'phone', width: 16, height: 33 },
];

/** Lets the page look as the settings say, whenever they or the window change: size of text, motion, and what stands side by side where there is room for it. */
export function followSettings(root: HTMLElement, preferences: Preferences): void {
  const apply = (): void => applySettings(root, preferences.current());
  preferences.observe(apply);
  window.addEventListener('resize', apply);
}

function applySettings(root: HTMLElement, settings: Settings): void {
  root.dataset['text'] = String(settings.text);
  root.dataset['screen'] = settings.screen;
  root.dataset['motion'] = settings.motion;
  const letter = parseFloat(getComputedStyle(root).fontSize) || 16;
  const room: Room = { width: innerWidth / letter, height: innerHeight / letter };
  root.classList.toggle('flow', room.width <= SIDE_BY_SIDE.width || room.height <= SIDE_BY_SIDE.height);
  root.dataset['layout'] =
    SCREENS.find(({ width, height }) => room.width >= width && room.height >= height)?.name ?? 'flow';
}
