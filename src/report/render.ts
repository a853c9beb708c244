import { render } from 'lit';
import type { ReportOptions } from './options';
import { page } from './page/page';
import { type Actions, type KeyDecisionsState, type Section, SECTIONS } from './page/view';
import { headers } from './paper';
import { saveData, savePage } from './save';
import { chartWidth, firstPictures, opening, type State, viewOf, withPicture, worthPaper } from './state';
import { createStills, type Stills } from './stills';
import './styles/all.css';

/** What the caller can do with a page that is shown. */
export interface ReportHandle {
  /** Takes the page off the screen and lets go of the window. */
  readonly remove: () => void;
  /** Tells how far the work on the key decisions is; the page is whole without it. */
  readonly keyDecisions: (state: KeyDecisionsState) => void;
}

/** Shows the after-action report in a place of the page: three recall questions first, then everything else. */
export function renderReport(host: HTMLElement, options: ReportOptions): ReportHandle {
  const state = opening(host, options);
  const stills = createStills(options.encounter, options.report, () => {
    draw();
  });
  const draw = (): void => {
    const inView = state.paper || state.unfolded.includes('happened');
    if (state.recall && inView)
      stills.want([{ decision: state.decision, sight: state.asSubject ? 'subject' : 'officer' }]);
    render(page(viewOf(options, state, stills, act)), host);
  };
  const act = actionsOf(host, options, state, stills, draw);
  const release = [onPaper(state, draw), onResize(host, state, draw), runningHeads(options)];
  if (state.recall) expect(options, state, stills);
  draw();
  return {
    remove: () => {
      stills.stop();
      for (const each of release) each();
      render(null, host);
    },
    keyDecisions: (known) => {
      state.keyDecisions = known;
      // Nothing of it is to be seen while the trainee is still remembering.
      if (state.recall) draw();
    },
  };
}

function actionsOf(host: HTMLElement, options: ReportOptions, state: State, stills: Stills, draw: () => void): Actions {
  const focus = (selector: string): void => host.querySelector<HTMLElement>(selector)?.focus();
  const { report } = options;
  const unfold = (section: Section, open: boolean): void => {
    const others = state.unfolded.filter((each) => each !== section);
    state.unfolded = open ? [...others, section] : others;
  };
  const act: Actions = {
    answer: (recall) => {
      state.recall = recall;
      options.onRecall?.(recall);
      expect(options, state, stills);
      draw();
      window.scrollTo(0, 0);
      focus('#r-title');
    },
    begin: (recall) => options.onBegun?.(recall),
    open: (decision, from) => {
      state.decision = decision;
      unfold('happened', true);
      draw();
      focus(from === 'pager' ? `[data-decision="${decision}"]` : `#r-decision-${decision}`);
    },
    fold: (section, open) => {
      if (state.paper) return;
      unfold(section, open);
      draw();
    },
    foldAll: (open) => {
      state.unfolded = open ? SECTIONS : [];
      draw();
    },
    look: (asSubject) => {
      state.asSubject = asSubject;
      draw();
    },
    write: (notes) => {
      state.notes = notes;
      options.onNotes?.(notes);
      draw();
    },
    print: () => {
      window.print();
    },
    saveData: () => {
      saveData(options, {
        recall: state.recall,
        notes: state.notes,
        keyDecisions: state.keyDecisions,
      });
    },
    savePage: () => {
      void savePage(options, stills, (shown) =>
        page({ ...viewOf(options, { ...state, paper: true }, stills, act), shown }),
      );
    },
    replayFrom: report.mode === 'practice' ? options.onReplayFrom : undefined,
    close: () => {
      options.onClose();
    },
  };
  return act;
}

/** Pictures that will be wanted soon, least wanted first: those a printed report shows, and those of the first screen. */
function expect(options: ReportOptions, state: State, stills: Stills): void {
  stills.want(withPicture(options.report, worthPaper(options, state.decision)));
  stills.want(firstPictures(options.report));
}

/** Draws everything open while the browser prints. */
function onPaper(state: State, draw: () => void): () => void {
  const turn = (paper: boolean) => (): void => {
    state.paper = paper && state.recall !== undefined;
    draw();
  };
  const before = turn(true);
  const after = turn(false);
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}

function onResize(host: HTMLElement, state: State, draw: () => void): () => void {
  const observer = new ResizeObserver(() => {
    const width = chartWidth(host);
    if (width === state.width || state.paper) return;
    state.width = width;
    draw();
  });
  observer.observe(host);
  return () => {
    observer.disconnect();
  };
}

function runningHeads(options: ReportOptions): () => void {
  // A sheet made here, not a <style> in the page, which the content policy would not let in.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(headers(options.report));
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
