const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An instant as a clock on a wall told it, and when the learner's day turned by that clock. */
export interface ClockReading {
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** Minutes that local time was ahead of UTC: 480 in Taipei, negative west of Greenwich. */
  readonly offset: number;
  /** Hour of local time, 0 to 23, at which one study day ended and the next began. */
  readonly rollover: number;
}

/** Hour at which the day turns for who has set none: whoever learns past midnight is still at it. */
export const STANDARD_ROLLOVER = 4;

/**
 * The study day: days since that of 1 January 1970, each lasting from one rollover of the local
 * clock to the next. Before rollover it is still the day before. Where summer time begins or ends a
 * day has 23 or 25 hours and counts as one.
 */
export const studyDay = ({ time, offset, rollover }: ClockReading): number =>
  Math.floor((time + offset * MINUTE - rollover * HOUR) / DAY);

/** Minutes that this device's local time is ahead of UTC at an instant. */
export const deviceOffset = (time: number): number => 0 - new Date(time).getTimezoneOffset();

/** The instant at which a study day began or will begin if the clock keeps this offset. */
export const studyDayFrom = (
  day: number,
  { offset, rollover }: Pick<ClockReading, 'offset' | 'rollover'>,
): number => day * DAY + rollover * HOUR - offset * MINUTE;
