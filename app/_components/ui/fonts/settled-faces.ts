import { type CodeRange, holdsAny, parseUnicodeRange } from '@/lib/reader/text/unicode-range';
import { declaredFaces } from './declared-faces';

/**
 * A face of Chinese lies in a hundred files. Whenever one arrives, Chromium lays out anew all text
 * in any face of which files are still missing: an opened word that asks for one more character
 * has the whole page measured again, twice a tap. So files that the text needs and that have come
 * are given to the page once more under a family of their own, which stands first in the lists of
 * `tokens.css` and misses nothing: text in it is left alone.
 */
const SUFFIX = ' settled';

/** Readings are not in the text itself: what of which families prints them. */
const READINGS = [
  ['Source Serif 4 Variable', 'aāǎǚ'],
  ['Iansui', 'ㄅㄨˊˇˋ˙'],
] as const;

/**
 * Files that come within this time are given out together, and while the text moves none are: each
 * time the text is measured once more.
 */
const SOON = 500;

export interface SettledFaces {
  /** A paragraph whose characters the text needs. */
  readonly learn: (paragraph: HTMLElement) => void;
  readonly stop: () => void;
}

const codePoints = (text: string): number[] => [...text].map((one) => one.codePointAt(0) ?? 0);

const nameOf = (family: string): string => family.trim().replace(/["']/g, '');

/** Code points needed, by family. */
function wantedOf(text: Element, ofText: ReadonlySet<number>): Map<string, Set<number>> {
  const wanted = new Map<string, Set<number>>(
    READINGS.map(([family, printed]) => [family, new Set(codePoints(printed))]),
  );
  const families = getComputedStyle(text).fontFamily.split(',').map(nameOf);
  const family = families.find((name) => name.endsWith(SUFFIX))?.replace(SUFFIX, '') ?? '';
  wanted.set(family, new Set([...(wanted.get(family) ?? []), ...ofText]));
  return wanted;
}

/** Tells the files of a family apart; rules and faces write ranges differently. */
const keyOf = (family: string, range: string): string =>
  `${family}|${range.toUpperCase().replaceAll(' ', '')}`;

/** Finds the `src` a face was declared with, which it does not tell itself. */
function sourcesOf(page: Document): (face: FontFace) => string | undefined {
  const known = new Map<string, string>();
  const read = new WeakSet<CSSStyleSheet>();
  const readNew = () => {
    for (const sheet of page.styleSheets) {
      if (read.has(sheet)) continue;
      const faces = declaredFaces(sheet);
      if (!faces) continue;
      read.add(sheet);
      for (const { family, range, source } of faces) {
        known.set(keyOf(family, range), source);
      }
    }
  };
  return ({ family, unicodeRange }) => {
    const key = keyOf(nameOf(family), unicodeRange);
    if (!known.has(key)) readNew();
    return known.get(key);
  };
}

/** Tells whether a face holds any of these code points. */
function holder(): (face: FontFace, points: ReadonlySet<number>) => boolean {
  const rangesOf = new WeakMap<FontFace, readonly CodeRange[]>();
  return (face, points) => {
    const ranges = rangesOf.get(face) ?? parseUnicodeRange(face.unicodeRange);
    rangesOf.set(face, ranges);
    return holdsAny(ranges, points);
  };
}

/** @param moving milliseconds until the text may be said to have come to rest */
export function settleFaces(page: Document, moving: () => number): SettledFaces {
  const ofText = new Set<number>();
  const waiting = new Set<HTMLElement>();
  const given = new WeakSet<FontFace>();
  const holds = holder();
  const sourceOf = sourcesOf(page);
  let timer = 0;
  let over = false;

  const copyOf = (face: FontFace): FontFace | null => {
    const source = sourceOf(face);
    if (!source) return null;
    const { unicodeRange, weight, style } = face;
    return new FontFace(nameOf(face.family) + SUFFIX, source, { unicodeRange, weight, style });
  };
  const settle = async () => {
    timer = 0;
    if (moving() > 0) {
      timer = window.setTimeout(settle, moving());
      return;
    }
    for (const { textContent } of waiting) {
      for (const point of codePoints(textContent ?? '')) ofText.add(point);
    }
    waiting.clear();
    const text = page.querySelector('main .text');
    if (!text || page.fonts.status === 'loading') return;
    const wanted = wantedOf(text, ofText);
    const needed = [...page.fonts].filter((face) => {
      const points = wanted.get(nameOf(face.family));
      return face.status === 'loaded' && !given.has(face) && points && holds(face, points);
    });
    const copies = needed.flatMap((face) => copyOf(face) ?? []);
    for (const face of needed) given.add(face);
    await Promise.allSettled(copies.map((copy) => copy.load()));
    if (over) return;
    // All in one go: the text is measured once.
    for (const copy of copies) {
      if (copy.status === 'loaded') page.fonts.add(copy);
    }
  };
  const plan = () => {
    timer ||= window.setTimeout(settle, SOON);
  };
  page.fonts.addEventListener('loadingdone', plan);
  return {
    learn: (paragraph) => {
      waiting.add(paragraph);
      plan();
    },
    stop: () => {
      over = true;
      window.clearTimeout(timer);
      page.fonts.removeEventListener('loadingdone', plan);
    },
  };
}
