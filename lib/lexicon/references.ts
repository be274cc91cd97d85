import type { Classifier, Reference, ReferenceKind } from '../domain/lexicon/lexicon';

/** CC-CEDICT writes a word as 為|为[wei2], 升[sheng1], or bare. */
const OTHER = '·，A-Z0-9';
const HAN = `[\\p{Script=Han}${OTHER}]`;
const WORD = `([${OTHER}]*\\p{Script=Han}${HAN}*)(?:\\|(${HAN}+))?(?:\\[([^\\][]+)\\])?`;
/** Looked for from the first sign of a stretch alone, so that no stretch is read twice. */
const SOUGHT = `(?<![${OTHER}])${WORD}`;

type Found = Reference & { readonly kind: ReferenceKind };

/** "lu:4" → "lü4": ü is written ü everywhere in Hangjian. */
export const plainPinyin = (pinyin: string): string =>
  pinyin.replace(/u:/g, 'ü').replace(/U:/g, 'Ü');

/** "jiao3se4" and "jiao3 se4" both occur in notes; readings elsewhere have spaces. */
export const spacedPinyin = (pinyin: string): string =>
  (plainPinyin(pinyin).match(/(?<![A-Za-zü])[A-Za-zü]+[1-5]|\S/g) ?? []).join(' ');

function reference(kind: ReferenceKind, match: readonly (string | undefined)[]): Found {
  const [traditional = '', simplified = traditional, pinyin] = match;
  return { kind, traditional, simplified, ...(pinyin ? { pinyin: plainPinyin(pinyin) } : {}) };
}

/** How the dictionary words a cross-reference, and what we call it. */
const WORDINGS: readonly (readonly [RegExp, ReferenceKind])[] = [
  [/^(?:old|ancient|archaic|classical|obscure) variant of /, 'old-variant'],
  [/^(?:[A-Za-z]+ ){0,3}variant of /, 'variant'],
  [/^also written /, 'variant'],
  [/^see also /, 'see-also'],
  [/^(?:see|same as|equivalent to|used in) /, 'see'],
  [/^abbr\. (?:for|of) /, 'abbreviation'],
];

const FIRST_WORD = new RegExp(`^${WORD}`, 'u');
const ANY_WORD = new RegExp(SOUGHT, 'u');
const EACH_WORD = new RegExp(SOUGHT, 'gu');
const NEXT_WORD = new RegExp(`^(?:, | or | and |,)${WORD}`, 'u');

/** What a text that begins with a cross-reference says, and the words that follow it. */
export interface CrossReference {
  readonly references: readonly Found[];
  readonly rest: string;
  /** "erhua", "Japanese", "used in": how it is related, where that is worth showing. */
  readonly label?: string;
}

/**
 * Reads "variant of 為|为[wei2]", "see 金庸[Jin1 Yong1], author" and their like.
 * Returns null when the text does not begin with a cross-reference to a Chinese word.
 */
export function readCrossReference(text: string): CrossReference | null {
  for (const [wording, kind] of WORDINGS) {
    const lead = wording.exec(text)?.[0];
    if (!lead) continue;
    let rest = text.slice(lead.length);
    let match = FIRST_WORD.exec(rest);
    if (!match && kind === 'abbreviation') {
      // "abbr. for Jiangsu 江蘇|江苏[Jiang1 su1]": the English name is the gloss.
      const inner = ANY_WORD.exec(rest);
      if (!inner) return null;
      const english = rest.slice(0, inner.index).trim();
      const after = rest.slice(inner.index + inner[0].length).trim();
      const found = reference(kind, inner.slice(1));
      return { references: [found], rest: `${english} ${after}`.trim() };
    }
    if (!match) return null;
    const references: Found[] = [];
    while (match) {
      references.push(reference(kind, match.slice(1)));
      rest = rest.slice(match[0].length);
      match = NEXT_WORD.exec(rest);
    }
    const label = /^(erhua|Japanese|Taiwan|used in|erroneous|euphemistic)\b/.exec(lead)?.[1];
    return {
      references,
      rest: rest.replace(/^[\s,;:.]+/, '').trim(),
      ...(label ? { label } : {}),
    };
  }
  return null;
}

/** "個|个[ge4],名[ming2]" → classifiers. */
export function readClassifiers(text: string): readonly Classifier[] {
  return [...text.matchAll(EACH_WORD)].map(([, traditional = '', simplified, pinyin]) => ({
    traditional,
    simplified: simplified ?? traditional,
    pinyin: plainPinyin(pinyin ?? ''),
  }));
}
