import type { RawGlyph } from './in-page';

/** What `knowFigures` leaves in the page for `readText`. */
export interface FiguresWindow {
  /** The figures a node stands in as one glyph, once; null where it is in none that are read. */
  figuresOf?: (node: Node, vertical: boolean) => readonly RawGlyph[] | null;
}

/** From here on figures with a reading of them all are one glyph, as wide as they and the room behind. */
export function knowFigures(): void {
  const root = document.documentElement.classList;
  /** What is printed of their readings here, as the page has it; empty where it does not fit. */
  function readingsOf(figures: HTMLElement): { reading: string; both: boolean } {
    const { n: pinyin = '' } = figures.dataset;
    const { z = '', r = '', c = '' } = (figures.firstElementChild as HTMLElement).dataset;
    const zhuyin = root.contains('zhuyin-over') ? z : root.contains('zhuyin-beside') ? r : c;
    if (!root.contains('with-pinyin')) return { reading: zhuyin, both: false };
    const over = root.contains('zhuyin-over') && zhuyin.includes('\n');
    return { reading: pinyin, both: root.contains('both') && zhuyin !== '' && !over };
  }
  (window as FiguresWindow).figuresOf = (node, vertical) => {
    const figures = node.parentElement?.closest<HTMLElement>('[data-n]');
    const aided = root.contains('with-pinyin') || root.contains('with-zhuyin');
    if (!figures || !aided) return null;
    const first = document.createTreeWalker(figures, NodeFilter.SHOW_TEXT).nextNode();
    const box = [...figures.getClientRects()].findLast(({ width, height }) => width && height);
    if (!box || first !== node) return [];
    const { left, right, top, bottom, width, height } = box;
    const style = getComputedStyle(figures);
    const run = (vertical ? height : width) - Number.parseFloat(style.paddingInlineEnd);
    const [text, em] = [figures.textContent ?? '', Number.parseFloat(style.fontSize)];
    const word = figures.closest<HTMLElement>('[data-offset]')?.dataset.offset ?? '';
    return [{ left, right, top, bottom, text, em, word, run, ...readingsOf(figures) }];
  };
}
