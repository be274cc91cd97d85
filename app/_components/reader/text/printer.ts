import { printedRules } from '@/lib/reader/text/printed-readings';
import { readCharacters } from '../window/elements';

/** New syllables that are worth a style sheet once the first ones have been written. */
const WORTH = 80;
/** Every sheet is asked for every character: more than these would cost what they save. */
const SHEETS = 8;
/** Time for more paragraphs to come before the first syllables are written out, in milliseconds. */
const DEBOUNCE = 600;

/** Writes out the syllables of paragraphs that have been set as words. */
export interface Printer {
  readonly learn: (paragraph: HTMLElement) => void;
  readonly stop: () => void;
}

/** @param untilScrollIdle milliseconds until scrolling counts as ended, 0 when it has */
export function createPrinter(page: Document, untilScrollIdle: () => number): Printer {
  const known = new Set<string>();
  const fresh = new Set<string>();
  const waiting = new Set<HTMLElement>();
  const sheets: CSSStyleSheet[] = [];
  let timer = 0;

  const write = () => {
    timer = 0;
    // A new sheet has the whole screen styled anew, which takes several frames of text that moves.
    if (untilScrollIdle() > 0) {
      timer = window.setTimeout(write, untilScrollIdle());
      return;
    }
    for (const paragraph of waiting) {
      for (const character of readCharacters(paragraph)) {
        const pinyin = character.dataset.p ?? '';
        if (!known.has(pinyin)) fresh.add(pinyin);
      }
    }
    waiting.clear();
    if (fresh.size === 0 || (sheets.length > 0 && fresh.size < WORTH)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync([...fresh].map(printedRules).join('\n'));
    for (const pinyin of fresh) known.add(pinyin);
    fresh.clear();
    sheets.push(sheet);
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  };
  return {
    learn: (paragraph) => {
      if (sheets.length >= SHEETS) return;
      waiting.add(paragraph);
      timer ||= window.setTimeout(write, DEBOUNCE);
    },
    stop: () => {
      window.clearTimeout(timer);
      timer = 0;
      page.adoptedStyleSheets = page.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
      sheets.length = 0;
      known.clear();
    },
  };
}
