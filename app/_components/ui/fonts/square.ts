/**
 * A face without any character, whose box for what it lacks is one em, blank. 300 bytes of WOFF2,
 * made with FontBuilder of fontTools: `.notdef` (advance 1000 of 1000, both ways), a space, and a
 * mark, because browsers refuse fonts without outlines.
 */
export const SQUARE =
  'd09GMgABAAAAAAEsAAwAAAAAArAAAADfAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAANAoYNgE2AiQDCAsIAAQgBV0HIBckGAgb9AHILgpsY+ngCQ0dzYUnnXMrBE+/RfQ5/O3lhd5chKVahGZQBuX4TiEtGU8rekPlOD765VgeBaVkBA9zQp5W5784ok6OT5RypG2RB5Hm1CKrwKJ0cjv9cohbgAWJ/aKqGZZ0ogC3bTCM6v+oB48AwAANhUMlONQNdF0w/nmxBUCBZQSFDuiAUFv3dwuAIHw+nu30ulo14fm8ZjHIiwuUBsJ2m5GX4sLE1CQLBKUENAAAdDcCYhkBzYplJX1NbNpqb7adBZ40FZWkxnELBISTM8jPvOblb5Oa1JMLTggAAAAA';

/** Characters that are an em wide in every face. */
const RANGE = 'U+2e80-9fff,U+f900-faff,U+fe30-fe4f,U+ff00-ff60,U+20000-3ffff';

/**
 * Where a system has no Chinese of its own, Chromium draws the box of the first face it asked in
 * vain: a narrow one, and every file of a typeface that arrives would break the lines anew. With
 * this face in the lists of `tokens.css` the lines are right from the first frame on. It shows
 * nothing where systems have Chinese, for theirs is an em wide too.
 * A script, because what a style sheet brings, even within itself, comes a frame late.
 */
export const SQUARE_SCRIPT = `document.fonts.add(new FontFace("Square",Uint8Array.from(atob("${SQUARE}"),c=>c.charCodeAt(0)),{unicodeRange:"${RANGE}"}))`;
