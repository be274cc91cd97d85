import { type ClockReading, deviceOffset, studyDay } from '../../domain/study-day';

/** A moment of study: what the clock says, and the study day that makes it. */
export interface StudyMoment extends ClockReading {
  readonly day: number;
}

/**
 * The moment at an instant, by this device's time zone unless an offset is given.
 * @param time milliseconds since the epoch
 * @param rollover hour of local time, 0 to 23, at which the day turns
 * @param offset minutes ahead of UTC
 */
export function momentAt(
  time: number,
  rollover: number,
  offset: number = deviceOffset(time),
): StudyMoment {
  const reading = { time, offset, rollover };
  return { ...reading, day: studyDay(reading) };
}

/** The longest that a clock has been moved by for summer time, and then some. */
const LONGEST_SHIFT = 3 * 3_600_000;

/**
 * The instant at which a study day begins in this device's time zone, summer time of that day and
 * all. Where a clock passes over that hour, the day begins where it goes on.
 */
export function startOfStudyDay(day: number, rollover: number): number {
  const date = new Date(day * 86_400_000);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  let start = new Date(year, month, dayOfMonth, rollover).getTime();
  const begun = (time: number): boolean => momentAt(time, rollover).day >= day;
  if (!begun(start - 1)) return start;
  // A time that no clock shows is read as one after the gap, not as the end of the gap.
  let before = start - LONGEST_SHIFT;
  while (start - before > 1) {
    const middle = Math.floor((before + start) / 2);
    if (begun(middle)) start = middle;
    else before = middle;
  }
  return start;
}

/**
 * Study days from one day to a later one. Never negative: whoever flies west over the date line, or
 * sets a clock back, has not learned before they learned.
 */
export const daysBetween = (from: number | null, to: number): number =>
  from === null ? 0 : Math.max(0, to - from);
