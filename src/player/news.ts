import { effective, type EncounterEvent } from '#encounter';
import type { Desk } from './desk';
import { linesOf, passage } from './page/model/lines';
import { fromTheTop } from './reading';

/** Tells a screen what happened: a new decision starts the watch anew, and new words are read aloud once they are there. */
export function tellNews(desk: Desk, news: readonly EncounterEvent[]): void {
  const { session, memory, draw, focus } = desk;
  const first = desk.drawn() === undefined;
  if (news.some((event) => event.type === 'offered' || event.type === 'ended')) {
    desk.startWatch();
    const anew = { drawer: { at: 'shut' }, wanted: 'say', page: 0, status: '', warned: 0 } as const;
    Object.assign(memory, anew);
  }
  if (news.some((event) => event.type === 'decided')) memory.caption = '';
  const back = news.find((event) => event.type === 'rewound');
  if (back && !first) memory.status = `You are back at decision ${String(back.to)}.`;
  if (first) {
    const events = effective(session.encounter.log);
    const before = events.length - passage(session.encounter.log).length;
    memory.announced = linesOf(session.encounter, events.slice(0, before));
  }
  draw();
  // The words that are new go into the log a moment after it is there: only then are they read aloud.
  setTimeout(() => announce(desk), first ? 120 : 0);
  focus(first || news.some((event) => event.type === 'entered') ? 'h1' : '#decide');
  fromTheTop(desk.host);
  // On the way a small window shows one paper below the other: what the radio says must not come above what is in view.
  if (!first) bringUp(desk.host);
}

/** Brings what the radio says to the top, with what can be asked next below it, unless both are in view already. */
function bringUp(host: HTMLElement): void {
  const heard = host.querySelector('.brief .heard');
  const next = host.querySelector('.brief .asking');
  if (!heard || !next) return;
  const isInView = heard.getBoundingClientRect().top >= 0 && next.getBoundingClientRect().bottom <= innerHeight;
  if (!isInView) heard.scrollIntoView({ block: 'start' });
}

function announce({ session, memory, draw }: Desk): void {
  memory.announced = linesOf(session.encounter, effective(session.encounter.log));
  draw();
}
