/** A file of a typeface as a style sheet of the page declares it. */
export interface DeclaredFace {
  /** Without quotes. */
  readonly family: string;
  /** `unicode-range` as written. */
  readonly range: string;
  /** `src` with its addresses made whole. */
  readonly source: string;
}

/** Addresses in a style sheet count from where it lies. */
const absolute = (source: string, base: string): string =>
  source.replaceAll(/url\("?([^"()]*)"?\)/g, (_, address: string) => {
    return `url("${new URL(address, base)}")`;
  });

/** Null while a sheet has not come, or where it did not come at all: browsers throw then. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] | null {
  try {
    return [...sheet.cssRules];
  } catch {
    return null;
  }
}

/** The files of typefaces that a style sheet declares, in order; null while it cannot be read. */
export function declaredFaces(sheet: CSSStyleSheet): readonly DeclaredFace[] | null {
  const rules = rulesOf(sheet);
  if (!rules) return null;
  const base = sheet.href ?? document.baseURI;
  return rules.flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const property = (name: string): string => rule.style.getPropertyValue(name);
    return {
      family: property('font-family').replace(/["']/g, ''),
      range: property('unicode-range'),
      source: absolute(property('src'), base),
    };
  });
}
