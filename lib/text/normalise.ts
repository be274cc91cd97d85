/** CRLF, lone CR, and the line and paragraph separators some editors write. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** Invisible characters that only break lookups: zero-width, byte order mark, soft hyphen, bidi. */
const INVISIBLE = /[\u200B\u200C\u200E\u200F\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g;

/**
 * A joiner stays only where it joins two emoji into one (👩‍👧). What stands before it is matched and
 * put back: JavaScriptCore, that is Safari, finds nothing beyond U+FFFF when it looks behind.
 */
const JOINER =
  /(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)?\u200D(?=(\p{Extended_Pictographic})?)/gu;

const withoutStrayJoiners = (text: string): string =>
  text.replace(JOINER, (joined: string, before = '', after = '') =>
    before !== '' && after !== '' ? joined : before,
  );

/**
 * The text that every offset points into: NFC, "\n" line ends, no invisible characters.
 * Idempotent. Lone surrogates are kept as they are, so that nothing shifts.
 */
export function normalise(raw: string): string {
  const composed = raw.replace(LINE_ENDS, '\n').replace(INVISIBLE, '').normalize('NFC');
  // What was taken out or composed may leave a joiner alone, or two sequences composable.
  const joined = composed.includes('\u200D') ? withoutStrayJoiners(composed) : composed;
  return joined.normalize('NFC');
}
