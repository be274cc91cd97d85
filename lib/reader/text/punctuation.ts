import type { Script } from '../../domain/script';

/** Half-width marks that stand for full-width ones in Han text. A full stop may be a decimal point, so it is not here. */
const MARKS: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** Quotation marks of Mainland typesetting, as Taiwan sets them. */
const TAIWAN_QUOTES: Readonly<Record<string, string>> = {
  '“': '「',
  '”': '」',
  '‘': '『',
  '’': '』',
};

/** Full-width forms of a run of punctuation, one character for one. Quotes become 「」 in Traditional. */
export function fullWidth(marks: string, script: Script): string {
  const quotes = script === 'traditional' ? TAIWAN_QUOTES : {};
  return [...marks].map((mark) => MARKS[mark] ?? quotes[mark] ?? mark).join('');
}
