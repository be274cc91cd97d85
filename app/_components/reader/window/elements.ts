/** How the parts of an open text are found in the page: the one place that knows. */

/** Of all: what text is set in. */
const TEXT = '.text';
const CHAPTER = '.chapter';
const SECTION = '.section';
const PARAGRAPH = '[data-start]';
const WORD = '[data-offset]';

const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

export const textElement = (root: ParentNode): HTMLElement | null =>
  root.querySelector<HTMLElement>(TEXT);

export const chapterElements = (root: ParentNode): HTMLElement[] => all(root, CHAPTER);
export const sectionElements = (root: ParentNode): HTMLElement[] => all(root, SECTION);
export const paragraphElements = (root: ParentNode): HTMLElement[] => all(root, PARAGRAPH);
export const wordElements = (root: ParentNode): HTMLElement[] => all(root, WORD);

/** Where a section's words begin in the text. */
export const sectionStart = (section: HTMLElement): number => Number(section.id.slice(1));
/** Inverse of `sectionStart`: the id of a section's element. */
export const sectionId = (start: number): string => `s${start}`;
export const sectionElement = (root: ParentNode, start: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`#${sectionId(start)}`);

/** Where a paragraph begins in the text. */
export const startOf = (paragraph: HTMLElement): number => Number(paragraph.dataset.start);
export const paragraphElement = (root: ParentNode, start: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-start="${start}"]`);

/** Where a word begins in the text. */
export const offsetOf = (word: HTMLElement): number => Number(word.dataset.offset);
export const wordElement = (root: ParentNode, offset: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-offset="${offset}"]`);
/** The word that an event happened on, or a node stands in. */
export const wordOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(WORD) : null;

/**
 * The offset of the character that an event happened on, within its word; the word's own where it is
 * set in one piece. What is shown may be longer than the source: it is no more than a hint.
 */
export function characterOffset(word: HTMLElement, target: EventTarget | null): number {
  let offset = offsetOf(word);
  const character = target instanceof Element ? target.closest('.s') : null;
  if (!character || character === word) return offset;
  for (let at = character.previousElementSibling; at; at = at.previousElementSibling) {
    offset += at.textContent?.length ?? 0;
  }
  return offset;
}

/** The characters of a word, where it is set one by one. */
export const charactersIn = (word: HTMLElement): HTMLElement[] => all(word, '.s');

/** What is tinted as open: words, or some of their characters. */
export const openElements = (root: ParentNode): HTMLElement[] => all(root, '[data-open]');

/** The word of the roving tab stop, and any left over from before. */
export const tabStops = (root: ParentNode): HTMLElement[] => all(root, `${WORD}[tabindex]`);

/** Characters whose pinyin is printed beside them: `data-p`. */
export const readCharacters = (root: ParentNode): HTMLElement[] => all(root, '.s[data-p]');
