/**
 * What is asked of a page. These functions run in the browser, one by one, and see nothing but
 * their arguments.
 */

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
}

export interface RawParagraph extends Edges {
  readonly title: boolean;
  /** Its last words are kept on one line. */
  readonly held: boolean;
  readonly glyphs: readonly RawGlyph[];
}

export interface RawPage {
  readonly vertical: boolean;
  /** Pinyin and zhuyin are both shown. */
  readonly both: boolean;
  /** Zhuyin stands in a column beside its character. */
  readonly beside: boolean;
  readonly width: number;
  readonly height: number;
  /** How much wider the page is than the window. */
  readonly overflow: number;
  readonly paragraphs: readonly RawParagraph[];
}

/** All characters of the paragraphs that touch the window. */
export function readPage(): RawPage {
  const text = document.querySelector('main [data-text]') as HTMLElement;
  const edges = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
  const seen = ({ left, right, top, bottom }: DOMRect) =>
    bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const range = document.createRange();

  const vertical = getComputedStyle(text).writingMode === 'vertical-rl';

  function glyphsOf(node: Node): RawGlyph[] {
    const owner = node.parentElement as HTMLElement;
    const style = getComputedStyle(owner);
    const em = Number.parseFloat(style.fontSize);
    const reading = owner.dataset.p ?? '';
    const word = owner.closest<HTMLElement>('[data-offset]')?.dataset.offset ?? '';
    const rest = { em, reading, word };
    // Digits set upright in one square are one glyph of their column.
    if (style.getPropertyValue('text-combine-upright') === 'all' && owner.textContent) {
      const square = [...owner.getClientRects()].findLast(({ width, height }) => width && height);
      return square ? [{ ...edges(square), text: owner.textContent, ...rest }] : [];
    }
    let at = 0;
    return [...(node.nodeValue ?? '')].flatMap((character) => {
      range.setStart(node, at);
      at += character.length;
      range.setEnd(node, at);
      // A character that begins a line has, in some engines, an empty box at the end of the last.
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width && height);
      const box = boxes.at(-1);
      if (!box || character.trim() === '') return [];
      return [{ ...edges(box), text: character, ...rest }];
    });
  }

  const paragraphs = [...text.querySelectorAll('[data-start]')].flatMap((paragraph) => {
    const box = paragraph.getBoundingClientRect();
    if (!seen(box)) return [];
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const glyphs: RawGlyph[] = [];
    while (walker.nextNode()) glyphs.push(...glyphsOf(walker.currentNode));
    const held = paragraph.querySelector('.end') !== null;
    return [{ ...edges(box), title: paragraph.tagName === 'H1', held, glyphs }];
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    vertical,
    both: document.documentElement.classList.contains('both'),
    beside: document.documentElement.classList.contains('zhuyin-beside'),
    width: innerWidth,
    height: innerHeight,
    overflow: scrollWidth - clientWidth,
    paragraphs,
  };
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
    const left = box.left + (vertical ? 0.18 : 0.3) * em;
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
  readonly points: readonly (readonly [number, number])[];
}

/** From here on only generated boxes of that side answer to points, as the character they belong to. */
export function showToPoints(side: 'before' | 'after'): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { pointer-events: none !important }
     main [data-text] [data-p]::${side} { pointer-events: auto !important }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Undoes the last `showToPoints`. */
export function showToPointsNoMore(): void {
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
}

/**
 * The boxes of readings, which scripts cannot see, in the order asked, while they answer to points.
 * Ends early once it has worked for so many milliseconds: whoever asks goes on from there.
 */
export function readPrinted(sought: readonly Sought[], within: number): readonly (Edges | null)[] {
  type Directions = [left: number, right: number, top: number, bottom: number];
  const WAYS = [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ] as const;
  /** Edges are told to a quarter of a pixel. */
  const EXACT = 0.25;

  /** How far what is at a point reaches in a direction; asks first whether it is what is likely. */
  function reach(
    of: Element,
    [x, y]: readonly [number, number],
    [dx, dy]: readonly [number, number],
    most: number,
    likely: number | undefined,
  ) {
    const isInside = (by: number) => document.elementFromPoint(x + dx * by, y + dy * by) === of;
    let [inside, outside] = [0, most];
    if (likely !== undefined && likely < most) {
      if (isInside(likely)) inside = likely;
      else outside = likely;
      const beyond = likely + (inside === likely ? EXACT : -EXACT);
      if (beyond > 0 && isInside(beyond)) inside = Math.max(inside, beyond);
      else if (beyond > 0) outside = Math.min(outside, beyond);
    }
    while (outside - inside > EXACT + 1e-6) {
      const middle = (inside + outside) / 2;
      if (isInside(middle)) inside = middle;
      else outside = middle;
    }
    return inside;
  }

  /** True where the character of a reading stands in the place we look beside. */
  function belongs(element: Element, { left, right, top, bottom }: Edges): boolean {
    return [...element.getClientRects()].some(
      (box) =>
        Math.abs(box.left - left) < 1 &&
        Math.abs(box.top - top) < 1 &&
        box.right >= right - 1 &&
        box.bottom >= bottom - 1,
    );
  }

  /** By what is alike: which point met the last one, and how far it reached from there. */
  const known = new Map<string, { readonly index: number; readonly reached: Directions }>();

  function find({ em, alike, points, ...place }: Sought): Edges | null {
    const last = known.get(alike) ?? known.get('');
    const order = [...points.keys()].sort(
      (one, other) => Number(other === last?.index) - Number(one === last?.index),
    );
    for (const index of order) {
      const point = points[index] as readonly [number, number];
      const element = document.elementFromPoint(...point);
      if (!element?.hasAttribute('data-p') || !belongs(element, place)) continue;
      const [x, y] = point;
      const likely = last?.index === index ? last.reached : undefined;
      const reached = WAYS.map((way, at) =>
        reach(element, point, way, 3 * em, likely?.[at]),
      ) as Directions;
      for (const key of [alike, '']) known.set(key, { index, reached });
      return {
        left: x - reached[0],
        right: x + reached[1],
        top: y - reached[2],
        bottom: y + reached[3],
      };
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
