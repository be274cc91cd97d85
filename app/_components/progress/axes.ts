import styles from './progress.module.css';

/** Pixels kept for the numbers at the left, the names below, and air above. */
export const LEFT = 44;
export const BOTTOM = 24;
export const TOP = 8;

/** How an axis is drawn, whichever it is. */
export const AXIS = {
  axisClassName: styles.axis ?? '',
  tickLength: 4,
  tickFormat: (value: unknown): string =>
    typeof value === 'number' ? value.toLocaleString('en') : String(value),
  tickLabelProps: { className: styles.tick ?? '', fontSize: 12, fill: 'currentColor' },
} as const;

/** Pixels that a name takes. */
const NAME = 76;

/** Of the names of many bars as many as there is room for, at equal distances. */
export function ticksOf(names: readonly string[], width: number): string[] {
  const room = Math.max(1, Math.floor((width - LEFT) / NAME));
  const step = Math.max(1, Math.ceil(names.length / room));
  return names.filter((_, at) => at % step === Math.floor(step / 2));
}
