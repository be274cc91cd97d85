import { scaleBand } from '@visx/scale';
import { Bar } from '@visx/shape';
import { dateOfDay, weekdayOf } from '@/lib/study/progress/days';
import { HEIGHT } from './figure';
import styles from './progress.module.css';

interface HeatMapProps {
  readonly width: number;
  readonly today: number;
  /** Minutes of study and reading by study day. */
  readonly minutes: ReadonlyMap<number, number>;
}

/** Minutes from which on a day is a shade darker. */
const SHADES = [1, 10, 25, 50];

const WEEKDAYS = ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'];

/** Pixels for the names of the days, and of a week. */
const NAMES = 36;
const WEEK = Math.floor((HEIGHT - 22) / 7);

/** How many weeks there is room for, at most a year. */
export const weeksIn = (width: number): number =>
  Math.max(1, Math.min(53, Math.floor((width - NAMES) / WEEK)));

/** A square a day, a column a week, darker the longer it was studied. */
export function HeatMap({ width, today, minutes }: HeatMapProps) {
  const weeks = weeksIn(width);
  const first = today - weekdayOf(today) - 7 * (weeks - 1);
  const down = scaleBand({
    domain: [0, 1, 2, 3, 4, 5, 6],
    range: [20, 20 + 7 * WEEK],
    padding: 0.15,
  });
  const side = down.bandwidth();
  const days = Array.from({ length: today - first + 1 }, (_, at) => first + at);
  const left = (day: number) => NAMES + Math.floor((day - first) / 7) * WEEK;
  const months = days.filter((day) => weekdayOf(day) === 0 && Number(dateOfDay(day).slice(8)) <= 7);
  return (
    <>
      {WEEKDAYS.map((name, at) => (
        <text
          // The days of a week never move.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={at}
          x={0}
          y={(down(at) ?? 0) + side - 4}
          className={styles.label}
        >
          {name}
        </text>
      ))}
      {months.map((day) => (
        <text key={day} x={left(day)} y={12} className={styles.label}>
          {dateOfDay(day).slice(0, 7)}
        </text>
      ))}
      {days.map((day) => (
        <Bar
          key={day}
          x={left(day)}
          y={down(weekdayOf(day)) ?? 0}
          width={side}
          height={side}
          rx={2}
          className={styles.day ?? ''}
          data-shade={SHADES.filter((from) => (minutes.get(day) ?? 0) >= from).length}
        />
      ))}
    </>
  );
}
