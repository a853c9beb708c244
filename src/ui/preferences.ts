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

/** The least window, in pixels at the standard size of text, in which everything stands side by side. */
const ROOM = { width: 720, height: 540 } as const;

/** Lets the page look as the settings say, whenever they or the window change: size of text, motion, and one column that scrolls where there is no room for more. */
export function followSettings(root: HTMLElement, preferences: Preferences): void {
  const apply = (): void => applySettings(root, preferences.current());
  preferences.observe(apply);
  window.addEventListener('resize', apply);
}

function applySettings(root: HTMLElement, settings: Settings): void {
  root.dataset['text'] = String(settings.text);
  root.dataset['motion'] = settings.motion;
  const part = settings.text / 100;
  root.classList.toggle('flow', innerWidth <= ROOM.width * part || innerHeight <= ROOM.height * part);
}
