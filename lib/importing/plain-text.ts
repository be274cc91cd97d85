const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decoded(entity: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** What other programs put into a field beside its text. */
const ASIDE = /\[sound:[^[\]\n]*\]|<(?:script|style)\b[^<>]*>[^<]*/gi;

/**
 * The text of a field of Anki, which is HTML: for reading, never to be shown as markup again. Blocks
 * and line breaks part words.
 */
export const plainText = (html: string): string =>
  html
    .replace(ASIDE, ' ')
    .replace(/<(?:br|\/?div|\/?p|\/?li)\b[^<>]*>/gi, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#?\w{1,10});/g, decoded)
    .replace(/\s+/g, ' ')
    .trim();
