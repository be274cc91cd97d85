/** What tells the files of a family apart; rules and faces differ in quotes, case and spaces. */
const keyOf = (family: string, range: string): string =>
  `${family.replace(/["']/g, '')}|${range.toUpperCase().replaceAll(' ', '')}`;

/** `src` as a style sheet has it, its addresses made whole. */
const absolute = (src: string, sheet: CSSStyleSheet): string =>
  src.replaceAll(/url\("?([^")]*)"?\)/g, (_, address: string) => {
    return `url("${new URL(address, sheet.href ?? document.baseURI)}")`;
  });

/** Finds the `src` of a face that a style sheet of the page declares; faces do not tell it themselves. */
export function createFaceSources(page: Document) {
  const known = new Map<string, string>();
  const read = new WeakSet<CSSStyleSheet>();
  const readNew = () => {
    for (const sheet of page.styleSheets) {
      if (read.has(sheet)) continue;
      read.add(sheet);
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSFontFaceRule)) continue;
        const { style } = rule;
        const key = keyOf(
          style.getPropertyValue('font-family'),
          style.getPropertyValue('unicode-range'),
        );
        known.set(key, absolute(style.getPropertyValue('src'), sheet));
      }
    }
  };
  return (face: FontFace): string | undefined => {
    const key = keyOf(face.family, face.unicodeRange);
    if (!known.has(key)) readNew();
    return known.get(key);
  };
}
