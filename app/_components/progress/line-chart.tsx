import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { dateOfDay } from '@/lib/study/progress/days';
import { AXIS, BOTTOM, LEFT, TOP } from './axes';
import { HEIGHT } from './figure';
import styles from './progress.module.css';

interface Point {
  readonly day: number;
  readonly value: number;
}

interface LineChartProps {
  readonly width: number;
  /** By study day, the earliest first; the first line is drawn thicker. */
  readonly lines: readonly (readonly Point[])[];
}

/** Values over days, each staying until the next: lines of which the first counts most. */
export function LineChart({ width, lines }: LineChartProps) {
  const points = lines.flat();
  const days = points.map(({ day }) => day);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const across = scaleLinear({ domain: [from, Math.max(from + 1, to)], range: [LEFT, width - 8] });
  const most = Math.max(1, ...points.map(({ value }) => value));
  const up = scaleLinear({ domain: [0, most], range: [HEIGHT - BOTTOM, TOP], nice: true });
  const ticks = width > 500 ? [0, 1 / 3, 2 / 3] : [0, 0.5];
  return (
    <>
      {lines.map((line, at) => (
        <LinePath
          // The lines of a figure are always the same ones.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={at}
          data={[...line]}
          x={({ day }) => across(day)}
          y={({ value }) => up(value)}
          className={(at === 0 ? styles.line : styles.second) ?? ''}
        />
      ))}
      <AxisLeft {...AXIS} scale={up} left={LEFT} numTicks={Math.min(4, most)} hideAxisLine />
      <AxisBottom
        {...AXIS}
        scale={across}
        top={HEIGHT - BOTTOM}
        tickValues={[...new Set(ticks.map((share) => Math.round(from + share * (to - from))))]}
        tickFormat={(day) => dateOfDay(Number(day))}
        tickLabelProps={{ ...AXIS.tickLabelProps, textAnchor: 'start' }}
      />
    </>
  );
}
