/** How far the reader itself has scrolled the page to hold a line still, in CSS pixels downwards. */
let own = 0;

/** Pixels of the page's scrolling that were not the learner's reading on. */
export const ownScroll = (): number => own;

/** Scrolls the page without it counting as reading down: the line being read does not move. */
export function scrollOurselves(by: number): void {
  const before = window.scrollY;
  window.scrollBy(0, by);
  own += window.scrollY - before;
}
