import type { Viewport } from './viewport';

/** Leaves sections out of style and layout for a while, at the size they have. */
export interface Holds {
  readonly hold: (sections: readonly HTMLElement[]) => void;
  readonly release: (section: HTMLElement) => void;
  readonly clear: () => void;
}

/**
 * Holds by the sections' own style: a style sheet made for it would have browsers look through all
 * of their rules again, at the beginning and with every section that is let go.
 */
export function createHolds({ lengthOf }: Viewport): Holds {
  const held = new Set<HTMLElement>();

  const release = (section: HTMLElement) => {
    if (!held.delete(section)) return;
    section.style.removeProperty('content-visibility');
    section.style.removeProperty('contain-intrinsic-block-size');
  };
  const clear = () => held.forEach(release);
  return {
    hold: (sections) => {
      // All are measured before the first is changed: each change would have them laid out again.
      const sizes = sections.map(lengthOf);
      clear();
      sections.forEach((section, index) => {
        section.style.setProperty('content-visibility', 'hidden');
        section.style.setProperty('contain-intrinsic-block-size', `${sizes[index]}px`);
        held.add(section);
      });
    },
    release,
    clear,
  };
}
