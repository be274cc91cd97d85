import type { Zone } from './zones';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
}

/** The number of a calendar day by the rule of Fliegel and Van Flandern, 1970-01-01 being 0. */
function numberOf(year: number, month: number, day: number): number {
  const early = Math.trunc((month - 14) / 12);
  return (
    Math.trunc((1461 * (year + 4800 + early)) / 4) +
    Math.trunc((367 * (month - 2 - 12 * early)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + early) / 100)) / 4) +
    day -
    32_075 -
    2_440_588
  );
}

/** The day a learner would name: the date on the wall, or the one before while it is before rollover. */
export function dayOnTheWall(time: number, zone: Zone, rollover: number): number {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const [year, month, day, hour] = ['year', 'month', 'day', 'hour'].map(
    (type) => parts.get(type as Intl.DateTimeFormatPartTypes) ?? Number.NaN,
  ) as [number, number, number, number];
  return numberOf(year, month, day) - (hour < rollover ? 1 : 0);
}
