/** Leaves sections out of style and layout for a while, at the size they have. */
export interface Holds {
  readonly hold: (sections: readonly HTMLElement[], vertical: boolean) => void;
  readonly release: (section: HTMLElement) => void;
  readonly clear: () => void;
}

/** Nothing is held where the browser has no style sheets made by scripts. */
const NONE: Holds = {
  hold: () => undefined,
  release: () => undefined,
  clear: () => undefined,
};

/**
 * Holds by rules of a style sheet of its own, so that not one attribute of the text changes. The
 * sheet is adopted while it holds something.
 */
export function createHolds(page: Document): Holds {
  if (!('adoptedStyleSheets' in page) || !('replaceSync' in CSSStyleSheet.prototype)) return NONE;
  const sheet = new CSSStyleSheet();
  const held: string[] = [];

  const clear = () => {
    held.length = 0;
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  return {
    hold: (sections, vertical) => {
      const rules = sections.map((section) => {
        const box = section.getBoundingClientRect();
        const size = vertical ? box.width : box.height;
        return `#${section.id}{content-visibility:hidden;contain-intrinsic-block-size:${size}px}`;
      });
      clear();
      if (rules.length === 0) return;
      sheet.replaceSync(rules.join('\n'));
      held.push(...sections.map((section) => section.id));
      page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
    },
    release: (section) => {
      const index = held.indexOf(section.id);
      if (index < 0) return;
      held.splice(index, 1);
      if (held.length === 0) clear();
      else sheet.deleteRule(index);
    },
    clear,
  };
}
