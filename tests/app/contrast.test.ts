import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('app/styles/tokens.css', 'utf8');

/** Colours declared in a rule, by token; of `light-dark()` the one of `scheme`. */
function tokensOf(selector: string, scheme: 'light' | 'dark'): Record<string, string> {
  const escaped = selector.replace(/[[\]"=]/g, '\\$&');
  const rule = new RegExp(`(?:^|\\})\\s*(?:/\\*.*?\\*/\\s*)?${escaped} \\{([^}]*)\\}`, 's').exec(
    css,
  );
  const pairs = (rule?.[1] ?? '').matchAll(/--([\w-]+):\s*(?:light-dark\()?([^;]*?)\)?;/g);
  return Object.fromEntries(
    [...pairs].map(([, name, value]) => {
      const colours = String(value).match(/#[0-9a-f]{3,6}/g) ?? [];
      return [String(name), colours[scheme === 'dark' ? colours.length - 1 : 0] ?? ''];
    }),
  );
}

/** WCAG relative luminance of `#rrggbb` or `#rgb`. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const light = tokensOf(':root', 'light');
const dark = tokensOf(':root', 'dark');
const THEMES = {
  light,
  dark,
  sepia: { ...light, ...tokensOf('[data-theme="sepia"]', 'light') },
  black: { ...dark, ...tokensOf('[data-theme="black"]', 'dark') },
};

/** [text, background, least contrast]: AAA for the body, AA for the rest, 3 for what is no text. */
const PAIRS = [
  ['ink', 'paper', 7],
  ['ink', 'raised', 7],
  ['ink', 'tint', 7],
  ['quiet', 'paper', 4.5],
  ['quiet', 'raised', 4.5],
  ['quiet', 'tint', 4.5],
  ['seal', 'paper', 4.5],
  ['seal', 'raised', 4.5],
  ['seal', 'tint', 4.5],
  ['on-seal', 'seal', 4.5],
  ['known', 'paper', 4.5],
  ['known', 'raised', 4.5],
  ['seal-on-ink', 'ink', 4.5],
  ['control', 'paper', 3],
  ['control', 'raised', 3],
] as const;

describe.each(Object.entries(THEMES))('%s paper', (_, theme) => {
  it.each(PAIRS)('%s on %s has at least %d', (text, background, least) => {
    const colours = theme as Record<string, string>;
    expect(colours[text]).toMatch(/^#/);
    expect(colours[background]).toMatch(/^#/);
    expect(contrast(colours[text] ?? '', colours[background] ?? '')).toBeGreaterThanOrEqual(least);
  });
});
