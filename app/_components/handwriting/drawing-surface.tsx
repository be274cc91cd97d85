import { type PointerEvent, useRef, useState } from 'react';
import styles from './handwriting.module.css';
import type { Ink } from './recogniser';

/** Side of the square in its own unit. */
const SIDE = 300;
/** A point nearer than this to the one before it tells nothing new. */
const NEAR = 2;

/** A stroke as a path; of one point a dot. */
function pathOf(stroke: readonly number[]): string {
  const [x = 0, y = 0, ...rest] = stroke;
  const points = rest.flatMap((value, index) =>
    index % 2 === 0 ? [`${value.toFixed(1)} ${(rest[index + 1] ?? 0).toFixed(1)}`] : [],
  );
  return `M${x.toFixed(1)} ${y.toFixed(1)}${points.length > 0 ? `L${points.join(' ')}` : 'h0.1'}`;
}

/** Points of an event and of those that the browser has put together in it. */
function pointsOf(event: PointerEvent<SVGSVGElement>): number[] {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  const together = event.nativeEvent.getCoalescedEvents?.() ?? [];
  const all = together.length > 0 ? together : [event.nativeEvent];
  return all.flatMap(({ clientX, clientY }) => [
    ((clientX - left) / width) * SIDE,
    ((clientY - top) / height) * SIDE,
  ]);
}

/** A stroke, and further points as far as they tell anything. */
function longer(stroke: readonly number[], points: readonly number[]): readonly number[] {
  const all = [...stroke];
  for (let at = 0; at < points.length; at += 2) {
    const [x, y] = [points[at] as number, points[at + 1] as number];
    const [lastX, lastY] = [all.at(-2) ?? Number.NaN, all.at(-1) ?? Number.NaN];
    if (!(Math.hypot(x - lastX, y - lastY) < NEAR)) all.push(x, y);
  }
  return all;
}

interface DrawingSurfaceProps {
  readonly ink: Ink;
  /** A stroke has been drawn to its end. */
  readonly onStroke: (stroke: readonly number[]) => void;
}

/** The square to draw in, by finger, pen or mouse; how hard is pressed does not matter. */
export function DrawingSurface({ ink, onStroke }: DrawingSurfaceProps) {
  const [stroke, setStroke] = useState<readonly number[]>([]);
  // Several events may come between two frames, each of which must see the one before it.
  const drawing = useRef<{ readonly pointer: number; stroke: readonly number[] } | null>(null);
  const show = (next: readonly number[]) => {
    if (drawing.current) drawing.current.stroke = next;
    setStroke(next);
  };
  const start = (event: PointerEvent<SVGSVGElement>) => {
    // The palm of the hand, or the second button.
    if (drawing.current || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = { pointer: event.pointerId, stroke: [] };
    show(longer([], pointsOf(event).slice(-2)));
  };
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (drawing.current?.pointer !== event.pointerId) return;
    show(longer(drawing.current.stroke, pointsOf(event)));
  };
  const end = (event: PointerEvent<SVGSVGElement>) => {
    if (drawing.current?.pointer !== event.pointerId) return;
    const { stroke: drawn } = drawing.current;
    drawing.current = null;
    setStroke([]);
    if (event.type === 'pointerup') onStroke(drawn);
  };
  const strokes = ink.length === 1 ? '1 stroke' : `${ink.length} strokes`;
  return (
    <svg
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      className={styles.surface}
      role="img"
      aria-label={`Your drawing, ${strokes}`}
      onPointerDown={start}
      onPointerMove={draw}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {[...ink, ...(stroke.length > 0 ? [stroke] : [])].map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes come and go at the end alone
        <path key={index} d={pathOf(one)} />
      ))}
    </svg>
  );
}
