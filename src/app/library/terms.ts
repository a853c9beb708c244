import type { Policy } from '#doctrine';
import type { RunSummary } from '#records';
import type { Card } from './cards';

/** What the front page shows, and what it tells its caller. */
export interface LibraryTerms {
  readonly cards: readonly Card[];
  readonly runs: readonly RunSummary[];
  readonly agencies: readonly Policy[];
  /** One sentence that something could not be had, or nothing. */
  readonly notice: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Goes to the page before a run of a scenario, which has an address. */
  readonly onOpen: (slug: string) => void;
  readonly addressOf: (slug: string) => string;
  readonly onResume: (id: string) => void;
  readonly onReport: (id: string) => void;
  readonly onSave: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onImport: (file: File) => void;
  readonly onAbout: () => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
  /** Offers the guided beginning where it has not been offered before: takes it, or puts the offer away. */
  readonly guide?: { readonly onBegin: () => void; readonly onDismiss: () => void };
  /** Is given the place of a card's picture, once it is on the page. */
  readonly onPicture: (slug: string, place: HTMLCanvasElement) => void;
}
