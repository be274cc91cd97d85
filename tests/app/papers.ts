import { readFileSync } from 'node:fs';

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

/** Linear red, green and blue of `#rrggbb` or `#rgb`, 0 to 1. */
export function linear(hex: string): readonly [number, number, number] {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const channel = (at: number): number => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG relative luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const light = tokensOf(':root', 'light');
const dark = tokensOf(':root', 'dark');
/** The papers, each with its tokens. */
export const THEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light,
  dark,
  sepia: { ...light, ...tokensOf('[data-theme="sepia"]', 'light') },
  black: { ...dark, ...tokensOf('[data-theme="black"]', 'dark') },
};
