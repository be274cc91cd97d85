import type { Stamped } from './card';

/** How much of a text was read on one study day. */
export interface ReadingDay extends Stamped {
  /** `${day}@${textId}`. */
  readonly id: string;
  /** As `studyDay` counts them, by the clock of then. */
  readonly day: number;
  readonly textId: string;
  /** Seconds in which the text was read: not those of a page that nobody looked at. */
  readonly seconds: number;
  /** UTF-16 units read for the first time. */
  readonly characters: number;
}
