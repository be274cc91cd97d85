const UNITS: readonly (readonly [name: string, milliseconds: number])[] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['min', 60_000],
];

/** An interval as it is written on an answer: "10 min", "1 day", "2.5 months". */
export function formatInterval(milliseconds: number): string {
  const [name, size] = UNITS.find(([, unit]) => milliseconds >= unit) ?? ['min', 60_000];
  const coarse = name === 'year' || name === 'month';
  const count = Math.max(
    1,
    Math.round((milliseconds / size) * (coarse ? 2 : 1)) / (coarse ? 2 : 1),
  );
  return `${count} ${name}${count === 1 || name === 'min' ? '' : 's'}`;
}
