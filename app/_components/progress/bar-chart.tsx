import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { AXIS, BOTTOM, LEFT, TOP, ticksOf } from './axes';
import { HEIGHT } from './figure';
import styles from './progress.module.css';

/** A bar, of one part or of two that stand on one another. */
export interface BarOf {
  readonly name: string;
  readonly value: number;
  /** What stands on it. */
  readonly more?: number;
}

interface BarChartProps {
  readonly width: number;
  readonly bars: readonly BarOf[];
  /** The greatest value there may be; else the greatest there is. */
  readonly most?: number;
}

/** Bars from left to right. Numbers are read from the table behind it. */
export function BarChart({ width, bars, most }: BarChartProps) {
  const top = most ?? Math.max(1, ...bars.map(({ value, more = 0 }) => value + more));
  const across = scaleBand({
    domain: bars.map(({ name }) => name),
    range: [LEFT, width],
    padding: bars.length > 60 ? 0.1 : 0.25,
  });
  const up = scaleLinear({ domain: [0, top], range: [HEIGHT - BOTTOM, TOP], nice: true });
  const bar = (name: string, from: number, to: number, className: string | undefined) => (
    <Bar
      key={`${name} ${className}`}
      x={across(name) ?? 0}
      y={up(to)}
      width={across.bandwidth()}
      height={Math.max(0, up(from) - up(to))}
      className={className ?? ''}
    />
  );
  return (
    <>
      {bars.map(({ name, value }) => bar(name, 0, value, styles.bar))}
      {bars.map(({ name, value, more = 0 }) =>
        more > 0 ? bar(name, value, value + more, styles.more) : null,
      )}
      <AxisLeft
        {...AXIS}
        scale={up}
        left={LEFT}
        numTicks={Math.min(4, Math.ceil(top))}
        hideAxisLine
      />
      <AxisBottom
        {...AXIS}
        scale={across}
        top={HEIGHT - BOTTOM}
        tickValues={ticksOf(
          bars.map(({ name }) => name),
          width,
        )}
      />
    </>
  );
}
