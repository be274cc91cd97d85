import { firstWhere } from '@/lib/reader/window/binary-search';

/** The one place that knows how words are found in the page. */

export const wordElement = (root: ParentNode, offset: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-offset="${offset}"]`);

/** The word element an event happened on. */
export const wordOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-offset]') : null;

export const offsetOf = (element: HTMLElement): number => Number(element.dataset.offset);

/** How far a box begins and ends into the window, the way the text runs: down, or from right to left. */
const extentOf = (box: DOMRect, vertical: boolean) =>
  vertical
    ? { from: window.innerWidth - box.right, to: window.innerWidth - box.left }
    : { from: box.top, to: box.bottom };

const windowLength = (vertical: boolean) => (vertical ? window.innerWidth : window.innerHeight);

/** What is covered by the toolbar; beside vertical text there is none. */
const covered = (vertical: boolean) => (vertical ? 4 : 68);

const childrenOf = (element: Element, selector: string): HTMLElement[] => [
  ...element.querySelectorAll<HTMLElement>(selector),
];

/** The first of elements in reading order whose box ends past an edge. */
function firstPast(elements: readonly Element[], edge: number, vertical: boolean): number {
  return firstWhere(elements.length, (index) => {
    const box = elements[index]?.getBoundingClientRect();
    return box !== undefined && extentOf(box, vertical).to > edge;
  });
}

/** Where browsers stop to lay out what is off the window: Chromium at one and a half screens. */
const SCREENS_AROUND = 1.5;

/**
 * Sections from the first one that ends past an edge, in reading order. No section is looked at
 * in a chapter that lies before the edge or that is not asked for: looking at what browsers leave
 * out would have it laid out.
 */
function* sectionsPast(text: HTMLElement, edge: number, vertical: boolean) {
  const chapters = childrenOf(text, '.chapter');
  const reach = (1 + SCREENS_AROUND) * windowLength(vertical);
  for (const chapter of chapters.slice(firstPast(chapters, edge, vertical))) {
    if (extentOf(chapter.getBoundingClientRect(), vertical).from > reach) return;
    const sections = childrenOf(chapter, '.section');
    yield* sections.slice(firstPast(sections, edge, vertical));
  }
}

/**
 * The first word on the screen below the toolbar (vertical: at the right edge), or the paragraph
 * where it is not set as words; the last of the text when all of it is past.
 */
export function firstVisible(
  text: HTMLElement,
  vertical: boolean,
): { readonly element: HTMLElement; readonly offset: number } | null {
  const edge = covered(vertical);
  for (const section of sectionsPast(text, edge, vertical)) {
    const paragraphs = childrenOf(section, '.p');
    for (const paragraph of paragraphs.slice(firstPast(paragraphs, edge, vertical))) {
      const words = childrenOf(paragraph, '[data-offset]');
      const at = firstWhere(words.length, (word) => {
        // Where a word is broken over two lines, its first part counts.
        const box = words[word]?.getClientRects()[0];
        if (!box) return false;
        const { from, to } = extentOf(box, vertical);
        return (from + to) / 2 > edge;
      });
      const word = words[at];
      if (word) return { element: word, offset: offsetOf(word) };
      if (words.length === 0) {
        return { element: paragraph, offset: Number(paragraph.dataset.start) };
      }
    }
  }
  const end = childrenOf(text, '.p').at(-1);
  return end ? { element: end, offset: Number(end.dataset.start) } : null;
}

/** Where a section's words begin in the text. */
export const sectionStart = (section: HTMLElement): number => Number(section.id.slice(1));
/** Inverse of `sectionStart`: the id of a section's element. */
export const sectionId = (start: number): string => `s${start}`;
export const sectionElement = (root: ParentNode, start: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`#${sectionId(start)}`);

/** How far a box is from the middle of the window, in pixels; 0 where it covers it. */
function fromMiddle({ left, right, top, bottom }: DOMRect): number {
  const [x, y] = [window.innerWidth / 2, window.innerHeight / 2];
  return Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0);
}

/** The one of several sections that the learner looks at, or is nearest to looking at. */
export function nearestSection<Place extends { readonly start: number }>(
  sections: readonly Place[],
): Place | undefined {
  const far = sections.map(({ start }) => {
    const element = sectionElement(document, start);
    return element ? fromMiddle(element.getBoundingClientRect()) : Number.POSITIVE_INFINITY;
  });
  return sections[far.indexOf(Math.min(...far))];
}

/** True where some of what is in a box is on the screen, of those that do not lie before it. */
export const beginsOnScreen = (element: Element, vertical: boolean): boolean =>
  extentOf(element.getBoundingClientRect(), vertical).from < windowLength(vertical);

/** Sections on the screen, and before and after them those near enough to be laid out. */
export function sectionsAround(text: HTMLElement, vertical: boolean) {
  const length = windowLength(vertical);
  const around = {
    before: [] as HTMLElement[],
    on: [] as HTMLElement[],
    after: [] as HTMLElement[],
  };
  for (const section of sectionsPast(text, -SCREENS_AROUND * length, vertical)) {
    const { from, to } = extentOf(section.getBoundingClientRect(), vertical);
    if (from > (1 + SCREENS_AROUND) * length) break;
    if (to <= 0) around.before.push(section);
    else if (from < length) around.on.push(section);
    else around.after.push(section);
  }
  return around;
}
