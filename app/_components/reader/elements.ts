/** The one place that knows how words are found in the page. */

export const wordElement = (root: ParentNode, offset: number): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-offset="${offset}"]`);

/** The word element an event happened on. */
export const wordOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-offset]') : null;

export const offsetOf = (element: HTMLElement): number => Number(element.dataset.offset);

/** The word or paragraph under a point of the window, if the text is there. */
function hitAt(x: number, y: number): { element: HTMLElement; offset: number } | null {
  const hit = document.elementFromPoint(x, y);
  const element = hit?.closest<HTMLElement>('[data-offset], [data-start]');
  if (!element) return null;
  return { element, offset: Number(element.dataset.offset ?? element.dataset.start) };
}

/** The first word on the screen below the toolbar (vertical: at the right edge), or its paragraph. */
export function firstVisible(text: HTMLElement, vertical: boolean) {
  const box = text.getBoundingClientRect();
  const top = Math.max(box.top, 64) + 4;
  const em = Number.parseFloat(getComputedStyle(text).fontSize);
  // As far as half the screen: a title or the hints of a first visit may stand before any word.
  const furthest = (vertical ? window.innerWidth : window.innerHeight) / 2;
  for (let along = 0; along < furthest; along += em * 0.5) {
    for (const aside of [0.5, 1.5, 2.5, 4.5]) {
      const x = vertical
        ? Math.min(box.right, window.innerWidth) - em * 0.6 - along
        : Math.max(box.left, 0) + em * aside;
      const y = vertical ? top + em * aside : top + along;
      const hit = hitAt(x, y);
      if (hit && 'offset' in hit.element.dataset) return hit;
    }
  }
  return hitAt(box.left + box.width / 2, Math.min(window.innerHeight / 2, box.bottom - 1));
}
