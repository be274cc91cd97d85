import type { Ink } from '@/lib/search/handwriting/ink';

/** Numbers from 0 up to 1, the same for the same seed (a linear congruential generator). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** About a standard normal number: the sum of six even ones. */
const normal = (random: () => number): number =>
  (Array.from({ length: 6 }, random).reduce((sum, one) => sum + one, 0) - 3) * Math.SQRT2;

export type Strokes = readonly (readonly number[])[];
type Disturb = (strokes: Strokes, random: () => number) => Strokes;

/** Side of the square that strokes are given in. */
const SIDE = 1_024;
/** Of the side: how far a hand puts a stroke from where it belongs, as standard deviation. */
const OFF = 0.035;

/**
 * As a hand does it: every stroke a little elsewhere, longer or shorter and shaky, the whole wider or
 * higher by an eighth, slanted, turned by four degrees.
 */
export const byHand: Disturb = (strokes, random) => {
  const turn = normal(random) * 0.07;
  const [wide, high, slant] = [0.12, 0.12, 0.08].map((by) => normal(random) * by) as [
    number,
    number,
    number,
  ];
  return strokes.map((stroke) => {
    const [dx, dy] = [normal(random) * SIDE * OFF, normal(random) * SIDE * OFF];
    const longer = 1 + normal(random) * 0.12;
    const shaky = () => normal(random) * SIDE * OFF * 0.4;
    return stroke.flatMap((value, index) => {
      if (index % 2 === 1) return [];
      const x0 = (value - (stroke[0] as number)) * longer + (stroke[0] as number) + dx + shaky();
      const y = ((stroke[index + 1] as number) + dy + shaky()) * (1 + high);
      const x = (x0 + slant * y) * (1 + wide);
      return [x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)];
    });
  });
};

const place = (count: number, random: () => number): number => Math.floor(random() * count);

/** In any order. */
const shuffled: Disturb = (strokes, random) =>
  strokes
    .map((stroke) => ({ stroke, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ stroke }) => stroke);

/** Two that follow one another in one go. */
const joined: Disturb = (strokes, random) => {
  if (strokes.length < 2) return strokes;
  const at = place(strokes.length - 1, random);
  const both = [...(strokes[at] as readonly number[]), ...(strokes[at + 1] as readonly number[])];
  return [...strokes.slice(0, at), both, ...strokes.slice(at + 2)];
};

/** One of four and more forgotten. */
const missing: Disturb = (strokes, random) => {
  if (strokes.length < 4) return strokes;
  const at = place(strokes.length, random);
  return strokes.filter((_, index) => index !== at);
};

/** A dot where there is none. */
const tooMany: Disturb = (strokes, random) => {
  const [x, y] = [(0.1 + 0.8 * random()) * SIDE, (0.1 + 0.8 * random()) * SIDE];
  return [...strokes, [x, y, x + 0.05 * SIDE, y + 0.08 * SIDE]];
};

/** One made the other way round. */
const turned: Disturb = (strokes, random) => {
  const at = place(strokes.length, random);
  return strokes.map((stroke, index) =>
    index === at
      ? stroke.flatMap((_, on) =>
          on % 2 === 0 ? [stroke.at(-on - 2) as number, stroke.at(-on - 1) as number] : [],
        )
      : stroke,
  );
};

const then =
  (...ways: readonly Disturb[]): Disturb =>
  (strokes, random) =>
    ways.reduce((now, way) => way(now, random), strokes);

/** What may happen to a character on its way through a hand. */
export const WAYS = {
  'as it is': (strokes: Strokes): Ink => strokes,
  'by hand': byHand,
  'in any order': then(byHand, shuffled),
  'two strokes joined': then(byHand, joined),
  'twice two joined': then(byHand, joined, joined),
  'joined, in any order': then(byHand, joined, shuffled),
  'a stroke missing': then(byHand, missing),
  'a dot too many': then(byHand, tooMany),
  'a stroke turned': then(byHand, turned),
} as const;
