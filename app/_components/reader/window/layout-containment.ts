import type { Viewport } from './viewport';

/** Has browsers skip what is in sections (CSS Containment 2, 4): no style and no layout for a while. */
export interface Containment {
  /** Sections keep the size they have. Those skipped before are released. */
  readonly skip: (sections: readonly HTMLElement[]) => void;
  readonly release: (section: HTMLElement) => void;
  readonly clear: () => void;
}

/**
 * Skips by the sections' own style: a style sheet made for it would have browsers look through all
 * of their rules again, at the beginning and with every section that is released.
 */
export function createContainment({ lengthOf }: Viewport): Containment {
  const skipped = new Set<HTMLElement>();

  const release = (section: HTMLElement) => {
    if (!skipped.delete(section)) return;
    section.style.removeProperty('content-visibility');
    section.style.removeProperty('contain-intrinsic-block-size');
  };
  const clear = () => skipped.forEach(release);
  return {
    skip: (sections) => {
      // All are measured before the first is changed: each change would have them laid out again.
      const sizes = sections.map(lengthOf);
      clear();
      sections.forEach((section, index) => {
        section.style.setProperty('content-visibility', 'hidden');
        section.style.setProperty('contain-intrinsic-block-size', `${sizes[index]}px`);
        skipped.add(section);
      });
    },
    release,
    clear,
  };
}
