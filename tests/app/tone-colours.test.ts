import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, linear, THEMES } from './papers';

const css = readFileSync('app/styles/reader-aids.css', 'utf8');

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** A palette's five colours in a scheme, `#rrggbb`. */
function palette(name: string, scheme: 'light' | 'dark'): readonly string[] {
  const rule = css.match(new RegExp(`\\[data-tone-colours="${name}"\\] \\{([^}]*)\\}`))?.[1] ?? '';
  const pairs = [...rule.matchAll(/light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
  return pairs.map(([, light, dark]) => String(scheme === 'light' ? light : dark));
}

/**
 * How colours are seen, in linear RGB: Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency" (2009), severity 1.
 */
const EYES: Readonly<Record<string, Matrix>> = {
  'most eyes': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'protanopia (no red)': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'deuteranopia (no green)': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'tritanopia (no blue)': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const [one, two, three] = matrix.map(([a, b, c]) => a * x + b * y + c * z);
  return [one ?? 0, two ?? 0, three ?? 0];
};

/** OKLab by Björn Ottosson: even distances look evenly far apart; some 0.02 can just be seen. */
function oklab(colour: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  );
  const [long, medium, short] = cones.map((value) => Math.cbrt(Math.max(0, value)));
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [long ?? 0, medium ?? 0, short ?? 0],
  );
}

const CLEARLY_APART = 0.09;

describe.each(['light', 'dark'] as const)('the palette for colour-blind readers, %s', (scheme) => {
  const colours = palette('safe', scheme);

  it('has a colour for each tone', () => {
    expect(colours).toHaveLength(5);
  });

  it.each(Object.entries(EYES))('keeps all tones apart for %s', (_, eyes) => {
    const seen = colours.map((colour) => oklab(times(eyes, linear(colour))));
    const close = seen.flatMap((one, tone) =>
      seen
        .map((other, at) => ({ tones: `${tone + 1} and ${at + 1}`, at, other }))
        .filter(
          ({ at, other }) =>
            at > tone && Math.hypot(...one.map((v, i) => v - (other[i] ?? 0))) < CLEARLY_APART,
        )
        .map(({ tones }) => tones),
    );
    expect(close).toEqual([]);
  });
});

describe.each(['classic', 'safe', 'ink'])('the palette %s', (name) => {
  it.each(Object.entries(THEMES))('can be read on %s paper', (theme, { paper = '' }) => {
    const colours = palette(name, theme === 'dark' || theme === 'black' ? 'dark' : 'light');
    expect(colours).toHaveLength(5);
    for (const colour of colours)
      expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(Object.entries(THEMES))('an open word on %s paper', (theme, { tint = '' }) => {
  it('can be read in the colours for colour-blind readers', () => {
    const colours = palette('safe', theme === 'dark' || theme === 'black' ? 'dark' : 'light');
    for (const colour of colours)
      expect(contrast(colour, tint), colour).toBeGreaterThanOrEqual(4.5);
  });
});
