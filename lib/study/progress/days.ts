const DAY = 86_400_000;

/** The calendar date that a study day bears, "2026-05-13". */
export const dateOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Day of the week of a study day, 0 for Monday: 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/**
 * A value for each of the days up to `last`, as many as wanted, the earliest first; what has none gets
 * `none`.
 */
export function everyDay<Value extends { readonly day: number }>(
  values: Iterable<Value>,
  last: number,
  count: number,
  none: (day: number) => Value,
): Value[] {
  const known = new Map([...values].map((value) => [value.day, value]));
  return Array.from({ length: count }, (_, index) => {
    const day = last - count + 1 + index;
    return known.get(day) ?? none(day);
  });
}
