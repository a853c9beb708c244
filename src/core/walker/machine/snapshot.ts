import { isTemporaryLive, type Live, type Slot } from '#walker/script';
import { BARE, copyFrames, type Frame, type Temporary } from './frames';

/** The calls as a choice that leads to a slot has to keep them: without what will not be read again, where that is known. */
export function snapshot(live: Live | undefined, frames: readonly Frame[], target: Slot): readonly Frame[] {
  const [only] = frames;
  if (frames.length === 1 && only && !only.isFunction && kept(live, only.temporaries, target) === undefined)
    return BARE;
  const copies = copyFrames(frames);
  const last = copies.length - 1;
  for (const [place, frame] of copies.entries()) {
    const from = place === last ? target : frame.at?.next;
    if (from) frame.temporaries = kept(live, frame.temporaries, from);
    if (place === last) frame.at = undefined;
    frame.evaluating &&= place < last;
  }
  return copies;
}

/** Temporaries that are still read from a slot on; all of them where that is not known. */
function kept(live: Live | undefined, temporaries: Temporary | undefined, from: Slot): Temporary | undefined {
  if (temporaries === undefined) return undefined;
  const rest = kept(live, temporaries.rest, from);
  if (live && !isTemporaryLive(live, temporaries.name, from)) return rest;
  return rest === temporaries.rest ? temporaries : { ...temporaries, rest };
}
