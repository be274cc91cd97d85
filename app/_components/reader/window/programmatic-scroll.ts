/** How far the page has been scrolled to hold a line still, in CSS pixels downwards. */
let sum = 0;

/** Pixels of the page's scrolling that were not the learner's reading on. */
export const programmaticScroll = (): number => sum;

/** Scrolls the page without it counting as reading down: the line being read does not move. */
export function scrollProgrammatically(scroll: () => void): void {
  const before = window.scrollY;
  scroll();
  sum += window.scrollY - before;
}
