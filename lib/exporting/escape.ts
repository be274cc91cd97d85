const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters but tab and line ends, and halves of surrogate pairs: HTML has no place for them. */
const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

/** Text as HTML text or attribute value. */
export const escapeHtml = (text: string): string =>
  text.replace(UNFIT, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
