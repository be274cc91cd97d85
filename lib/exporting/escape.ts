const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters but tab and line ends, and halves of surrogate pairs. */
const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

/** Text without what no file has a place for: a NUL ends a cell, half a pair is no UTF-8. */
export const fitForFiles = (text: string): string => text.replace(UNFIT, '');

/** Text as HTML text or attribute value. */
export const escapeHtml = (text: string): string =>
  fitForFiles(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
