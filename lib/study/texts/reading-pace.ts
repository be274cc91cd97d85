import type { Span } from '../../domain/span';
import { type Stretches, withStretch } from './stretches';

/**
 * UTF-16 units a second: Chinese read aloud, 255 characters a minute (Trauzettel-Klosinski & Dietz
 * 2012, Investigative Ophthalmology & Visual Science 53, p. 5452: the International Reading Speed
 * Texts). So fast what stands on the screen counts as read while it stands there.
 */
const ALOUD = 255 / 60;

/** Four times as fast: what went off the screen faster than that was looked for something, not read. */
const SKIMMED = 4 * ALOUD;

/** Milliseconds between two looks that count at most: a machine that slept has not read. */
const LONGEST_LOOK = 30_000;

/** Follows what a learner reads of a text from what stands on the screen, and how long. */
export interface ReadingPace {
  /**
   * @param now milliseconds of any clock that only goes on
   * @param seen what stands on the screen from now on, or still does; null while nobody looks
   */
  readonly look: (now: number, seen: Span | null) => void;
  /** Ends the reading: of the text's last screen counts what could have been read by now. */
  readonly leave: (now: number, end: number) => void;
  /** All that was read, what was before included. */
  readonly read: () => Stretches;
}

/**
 * What counts as read: what stood on the screen for as long as it takes to read it aloud; and what
 * was scrolled or paged past, as far as it stood there for a quarter of that. So whoever reads
 * counts on with their page, and whoever jumps to the end, or is led by a search, has read nothing
 * of what lies between.
 */
export function readingPace(before: Stretches): ReadingPace {
  let read = before;
  let seen: Span | null = null;
  let since = 0;
  /** Read up to here of what is on the screen, and could have been read up to here. */
  let head = 0;
  let reach = 0;

  const stay = (now: number) => {
    if (seen) {
      const seconds = Math.min(LONGEST_LOOK, Math.max(0, now - since)) / 1000;
      const on = Math.max(head, Math.min(seen.end, head + ALOUD * seconds));
      reach = Math.max(on, Math.min(seen.end, reach + SKIMMED * seconds));
      read = withStretch(read, Math.floor(head), Math.floor(on));
      head = on;
    }
    since = now;
  };
  const move = (to: Span) => {
    if (to.start > head) {
      read = withStretch(read, Math.floor(head), Math.floor(Math.min(to.start, reach)));
      head = to.start;
    } else if (to.end < head) head = to.start;
    reach = Math.min(to.end, Math.max(head, reach));
  };
  return {
    look: (now, next) => {
      stay(now);
      if (next && seen) move(next);
      else if (next) head = reach = next.start;
      seen = next;
    },
    leave: (now, end) => {
      stay(now);
      if (seen && seen.end >= end) read = withStretch(read, Math.floor(head), Math.floor(reach));
      seen = null;
    },
    read: () => read,
  };
}
