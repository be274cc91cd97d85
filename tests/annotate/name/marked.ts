import type { NamePiece, NameSearch } from '@/lib/annotate/name/rule';

/** "副|部长|王|志|敏|表示" as a paragraph cut into words, Simplified, of a text that shows no names. */
export function marked(words: string): NameSearch {
  let at = 0;
  const pieces = words.split('|').map((simplified): NamePiece => {
    const start = at;
    at += simplified.length;
    const kind = /^[㐀-鿿]/.test(simplified)
      ? 'word'
      : /^[A-Za-z]/.test(simplified)
        ? 'latin'
        : 'punctuation';
    return { start, end: at, kind, simplified };
  });
  return { text: words.replaceAll('|', ''), pieces, known: new Map() };
}
