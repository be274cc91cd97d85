/**
 * What is asked of a page. These functions run in the browser, one by one, and see nothing but
 * their arguments.
 */

import type { FiguresWindow } from './figures';

/** Edges in CSS pixels of the window. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A character as it stands on the screen. */
export interface RawGlyph extends Edges {
  readonly text: string;
  readonly em: number;
  readonly reading: string;
  /** The word it belongs to, by its offset; empty outside of words. */
  readonly word: string;
  /** Of figures that are read as one: how long they are along the line without the room behind. */
  readonly run?: number;
  /** Zhuyin of them is printed beside pinyin. */
  readonly both?: boolean;
}

export interface RawParagraph extends Edges {
  readonly title: boolean;
  /** Its last words are kept on one line. */
  readonly held: boolean;
  /** Letters, digits and marks that are in the page and stand nowhere on it. */
  readonly lost: string;
  readonly glyphs: readonly RawGlyph[];
}

export interface RawText {
  readonly vertical: boolean;
  readonly paragraphs: readonly RawParagraph[];
}

export interface RawWindow {
  /** Pinyin and zhuyin are both shown. */
  readonly both: boolean;
  /** Zhuyin stands in a column beside its character. */
  readonly beside: boolean;
  /** Zhuyin stands in columns: beside its character, or beside a vertical line. */
  readonly columns: boolean;
  /** Characters with letter spacing. */
  readonly spaced: number;
  readonly width: number;
  readonly height: number;
  /** How much wider the page is than the window. */
  readonly overflow: number;
}

export type RawPage = RawText & RawWindow;

/** What of the page the window and the learner's choices make. */
export function readWindow(): RawWindow {
  const { scrollWidth, clientWidth, classList } = document.documentElement;
  const characters = [...document.querySelectorAll('main [data-text] [data-p]')];
  return {
    both: classList.contains('both'),
    beside: classList.contains('zhuyin-beside'),
    columns: classList.contains('zhuyin-beside') || classList.contains('zhuyin-column'),
    spaced: characters.filter(
      (character) => Number.parseFloat(getComputedStyle(character).letterSpacing) > 0,
    ).length,
    width: innerWidth,
    height: innerHeight,
    overflow: scrollWidth - clientWidth,
  };
}

/** All characters of the paragraphs that touch the window; `knowFigures` goes before. */
export function readText(): RawText {
  const { figuresOf } = window as FiguresWindow;
  const text = document.querySelector('main [data-text]') as HTMLElement;
  const edges = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
  const seen = ({ left, right, top, bottom }: DOMRect) =>
    bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const range = document.createRange();
  const clusters = new Intl.Segmenter();

  const vertical = getComputedStyle(text).writingMode === 'vertical-rl';
  let lost = '';

  function glyphsOf(node: Node): RawGlyph[] {
    const owner = node.parentElement as HTMLElement;
    const style = getComputedStyle(owner);
    const em = Number.parseFloat(style.fontSize);
    const word = owner.closest<HTMLElement>('[data-offset]')?.dataset.offset ?? '';
    const rest = { em, reading: owner.dataset.p ?? '', word };
    const figures = figuresOf?.(node, vertical);
    if (figures) return [...figures];
    // Digits set upright in one square are one glyph of their column, and so is a quotation mark
    // that is printed otherwise there, in a box without breadth.
    const mark = vertical ? owner.dataset.column : undefined;
    const combined = style.getPropertyValue('text-combine-upright') === 'all';
    const square = combined ? owner.textContent : mark;
    if (square) {
      const box = [...owner.getClientRects()].findLast(({ height }) => height > 1);
      if (!box) return [];
      const size = em || Number.parseFloat(getComputedStyle(owner, '::before').fontSize);
      const left = (box.left + box.right - size) / 2;
      return [{ ...edges(box), left, right: left + size, text: square, ...rest, em: size }];
    }
    return [...clusters.segment(node.nodeValue ?? '')].flatMap(({ segment: character, index }) => {
      range.setStart(node, index);
      range.setEnd(node, index + character.length);
      // A character that begins a line has, in some engines, an empty box at the end of the last.
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width && height);
      const box = boxes.at(-1);
      // Several signs may be one picture: a family is one.
      if (!box && /[\p{L}\p{N}\p{P}]/u.test(character)) lost += character;
      if (!box || character.trim() === '') return [];
      // Room behind a character is its own, as letter spacing or as padding.
      const [own, room] = [edges(box), Number.parseFloat(style.paddingInlineEnd)];
      const end = vertical ? { bottom: own.bottom + room } : { right: own.right + room };
      return [{ ...own, ...end, text: character, ...rest }];
    });
  }

  const paragraphs = [...text.querySelectorAll('[data-start]')].flatMap((paragraph) => {
    const box = paragraph.getBoundingClientRect();
    if (!seen(box)) return [];
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const glyphs: RawGlyph[] = [];
    lost = '';
    while (walker.nextNode()) glyphs.push(...glyphsOf(walker.currentNode));
    const [title, held] = [paragraph.tagName === 'H1', paragraph.querySelector('.end') !== null];
    return [{ ...edges(box), title, held, lost, glyphs }];
  });
  return { vertical, paragraphs };
}

/**
 * The corners at the beginning of words that Taiwan reads otherwise, by the words' offsets: a
 * picture behind the word, where its style puts it.
 */
export function readCorners(): Readonly<Record<string, Edges>> {
  const vertical = document.documentElement.classList.contains('vertical');
  const corners: Record<string, Edges> = {};
  for (const word of document.querySelectorAll<HTMLElement>('main [data-f~="differs"]')) {
    const [box] = word.getClientRects();
    const style = getComputedStyle(word);
    if (!box || style.backgroundImage === 'none') continue;
    const em = Number.parseFloat(style.fontSize);
    const side = 0.28 * em;
    const left = box.left + Number.parseFloat(style.backgroundPositionX);
    const top = vertical ? box.top : box.bottom - side;
    corners[word.dataset.offset ?? ''] = { left, right: left + side, top, bottom: top + side };
  }
  return corners;
}

/** Where to look for the readings of a character: its own place, and points in order. */
export interface Sought extends Edges {
  readonly em: number;
  /** Readings that are alike are looked for first where the last of them was found. */
  readonly alike: string;
  readonly points: readonly Point[];
}

type Point = readonly [x: number, y: number];

/** How far a box reaches from a point: left, right, up and down. */
type Reached = readonly [number, number, number, number];

/** What `showToPoints` leaves in the page for `readPrinted`. */
interface Asker {
  /** How far what is at a point reaches; asks first whether it is as far as is likely. */
  readonly reach: (of: Element, from: Point, most: number, likely?: Reached) => Reached;
  readonly stop: () => void;
}

interface AskedWindow {
  asker?: Asker;
}

/** From here on only generated boxes of that side answer to points, as the character they belong to. */
export function showToPoints(side: 'before' | 'after'): void {
  const sheet = new CSSStyleSheet();
  const root = document.documentElement.classList;
  // Figures print pinyin before themselves, and zhuyin before what is in them.
  const inner = side === 'after' || root.contains('only-zhuyin');
  sheet.replaceSync(
    `* { pointer-events: none !important }
     main [data-text] [data-p]::${side}, main [data-text] [data-n]${inner ? ' > *' : ''}::before {
       pointer-events: auto !important;
     }`,
  );
  const before = [...document.adoptedStyleSheets];
  document.adoptedStyleSheets = [...before, sheet];

  /** Edges are told to a quarter of a pixel. */
  const EXACT = 0.25;
  const edge = (isInside: (by: number) => boolean, most: number, likely = most): number => {
    let [inside, outside] = [0, most];
    if (likely < most) {
      if (isInside(likely)) inside = likely;
      else outside = likely;
      const beyond = inside === likely ? likely + EXACT : Math.max(0, likely - EXACT);
      if (isInside(beyond)) inside = Math.max(inside, beyond);
      else outside = Math.min(outside, beyond);
    }
    while (outside - inside > EXACT + 1e-6) {
      const middle = (inside + outside) / 2;
      if (isInside(middle)) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  const reach: Asker['reach'] = (of, [x, y], most, likely) => {
    const way = (dx: number, dy: number, at: 0 | 1 | 2 | 3) =>
      edge((by) => document.elementFromPoint(x + dx * by, y + dy * by) === of, most, likely?.[at]);
    return [way(-1, 0, 0), way(1, 0, 1), way(0, -1, 2), way(0, 1, 3)];
  };
  (window as AskedWindow).asker = {
    reach,
    stop: () => {
      document.adoptedStyleSheets = before;
    },
  };
}

/** Undoes `showToPoints`. */
export function showToPointsNoMore(): void {
  (window as AskedWindow).asker?.stop();
}

/**
 * The boxes of readings, which scripts cannot see, in the order asked, while they answer to points.
 * Ends early once it has worked for so many milliseconds: whoever asks goes on from there.
 */
export function readPrinted(sought: readonly Sought[], within: number): readonly (Edges | null)[] {
  const { asker } = window as AskedWindow;
  /** By what is alike: which point met the last one, and how far it reached from there. */
  const known = new Map<string, { readonly index: number; readonly reached: Reached }>();

  /** True where the character of a reading stands in the place we look beside. */
  const belongs = (element: Element, { left, right, top, bottom }: Edges): boolean =>
    [...(element.closest('[data-n]') ?? element).getClientRects()].some(
      (box) =>
        Math.abs(box.left - left) < 1 &&
        Math.abs(box.top - top) < 1 &&
        box.right >= right - 1 &&
        box.bottom >= bottom - 1,
    );

  function find({ em, alike, points, ...place }: Sought): Edges | null {
    const last = known.get(alike) ?? known.get('');
    const order = [...points.keys()].sort(
      (one, other) => Number(other === last?.index) - Number(one === last?.index),
    );
    for (const index of order) {
      const point = points[index] as Point;
      const element = document.elementFromPoint(...point);
      if (!element?.matches('[data-p], [data-n], [data-n] > *')) continue;
      if (!belongs(element, place)) continue;
      const likely = last?.index === index ? last.reached : undefined;
      const reached = asker?.reach(element, point, 3 * em, likely) ?? [0, 0, 0, 0];
      for (const key of [alike, '']) known.set(key, { index, reached });
      const [[x, y], [left, right, up, down]] = [point, reached];
      return { left: x - left, right: x + right, top: y - up, bottom: y + down };
    }
    return null;
  }

  const found: (Edges | null)[] = [];
  const end = performance.now() + within;
  for (const one of sought) {
    found.push(find(one));
    if (performance.now() > end) break;
  }
  return found;
}
