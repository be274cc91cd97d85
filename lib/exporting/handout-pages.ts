import { blankLines } from '../domain/span';
import type { Paragraph } from '../domain/text';
import { isWord, type Token } from '../domain/token';

/** A paragraph, or what of it is on this page. */
export interface PagedParagraph {
  readonly tokens: readonly Token[];
  /** False where it goes on from the page before: no indent. */
  readonly begins: boolean;
  /** Blank lines before it. */
  readonly blank: number;
}

export interface HandoutPage {
  readonly paragraphs: readonly PagedParagraph[];
}

const sizeOf = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, token) => sum + token.surface.length, 0);

/**
 * Shares a text among pages of at most `limit` characters, between sentences; a sentence longer
 * than a page is a page of its own. A page that is begun is filled before the next one. With a
 * limit of Infinity the whole text is one page.
 */
export function paginate(paragraphs: readonly Paragraph[], limit: number): readonly HandoutPage[] {
  const pages: PagedParagraph[][] = [[]];
  let room = limit;
  for (const [index, { span, sentences }] of paragraphs.entries()) {
    let tokens: Token[] = [];
    let begins = true;
    const before = paragraphs[index - 1];
    const lines = before ? blankLines(before.span.end, span.start) : 0;
    const close = () => {
      const page = pages.at(-1) ?? [];
      const blank = begins && page.length > 0 ? lines : 0;
      if (tokens.length > 0) page.push({ tokens, begins, blank });
      if (tokens.length > 0) begins = false;
      tokens = [];
    };
    for (const sentence of sentences) {
      const size = sizeOf(sentence.tokens);
      if (size > room && room < limit) {
        close();
        pages.push([]);
        room = limit;
      }
      tokens.push(...sentence.tokens);
      room -= size;
    }
    close();
  }
  return pages.filter((page) => page.length > 0).map((page) => ({ paragraphs: page }));
}

/** Words of a page in reading order. */
export const wordsOf = ({ paragraphs }: HandoutPage) =>
  paragraphs.flatMap(({ tokens }) => tokens.filter(isWord));
