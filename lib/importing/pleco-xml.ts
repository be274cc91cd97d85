import { plainText } from './plain-text';
import { MOST_ROWS, type Role, type Table } from './table';

const ROLES: readonly Role[] = ['traditional', 'simplified', 'pinyin', 'meaning'];

/** What Pleco takes for a line break within a definition. */
const BREAK = /\ueab1/g;

/** Whether a text is Pleco's flashcards in XML; its root stands behind the declaration. */
export const isPlecoXml = (text: string): boolean => text.slice(0, 2_000).includes('<plecoflash');

interface Element {
  /** Between the name and the bracket, such as `charset="tc"`. */
  readonly attributes: string;
  readonly content: string;
}

/**
 * The elements of a name, in order, at most so many. None of those asked for has another of its name
 * in it, so that the first end after a beginning is its own; one without an end is left out.
 */
function elements(xml: string, name: string, most: number): Element[] {
  const found: Element[] = [];
  const end = `</${name}>`;
  let at = xml.indexOf(`<${name}`);
  while (at >= 0 && found.length < most) {
    const from = at + name.length + 1;
    const bracket = xml.indexOf('>', from);
    if (bracket < 0) break;
    const attributes = xml.slice(from, bracket);
    // `<cards>` begins like `<card>` and is none.
    const isIt = attributes === '' || (/^\s/.test(attributes) && !attributes.endsWith('/'));
    const close = isIt ? xml.indexOf(end, bracket) : bracket;
    if (close < 0) break;
    if (isIt) found.push({ attributes, content: xml.slice(bracket + 1, close) });
    at = xml.indexOf(`<${name}`, close);
  }
  return found;
}

const textOf = ({ content }: Element): string => plainText(content.replace(BREAK, '; '));

function rowOf({ content }: Element): string[] {
  const headwords = elements(content, 'headword', 4);
  const simplified = headwords.find(({ attributes }) => attributes.includes('charset="sc"'));
  const traditional = headwords.find((headword) => headword !== simplified);
  const [reading] = elements(content, 'pron', 1);
  const [definition] = elements(content, 'defn', 1);
  return [traditional, simplified, reading, definition].map((one) => (one ? textOf(one) : ''));
}

/**
 * Pleco's flashcards as XML: of each card both scripts, the reading and the definition, which Pleco
 * leaves out of cards that point to a dictionary. Scores stay behind: they are of another scheduler.
 */
export const readPlecoXml = (text: string): Table => ({
  header: null,
  rows: elements(text, 'card', MOST_ROWS + 1).map(rowOf),
  known: ROLES,
});
