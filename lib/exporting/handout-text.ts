import { isHan } from '../domain/han';
import { markSyllable } from '../domain/reading/pinyin';
import { isUnknown, type Syllable } from '../domain/reading/reading';
import { zhuyinColumn } from '../domain/reading/zhuyin';
import { shownIn } from '../domain/script';
import type { Token, Word } from '../domain/token';
import { escapeHtml } from './escape';
import type { GlossaryItem } from './handout-glossary';
import { type HandoutOptions, type HandoutText, isChosen } from './handout-options';
import type { HandoutPage, PagedParagraph } from './handout-pages';
import { type ReadingAid, readingOf } from './plain';

/** What may not begin a line: it stays with the character before it. */
const CLOSING = /^[，。、；：！？）」』》〉】’”…—,.;:!?)]+/u;

/** The neutral tone's dot stands before the symbols; other marks beside the last one. */
function zhuyin(syllable: Syllable): string {
  const { symbols, mark } = zhuyinColumn(syllable);
  if (syllable.tone === 5) return `${mark}${symbols}`;
  return mark === '' ? symbols : `${symbols}<span class="tone">${mark}</span>`;
}

const annotation = (syllable: Syllable, aid: ReadingAid): string =>
  aid === 'pinyin' ? escapeHtml(markSyllable(syllable)) : zhuyin(syllable);

function ruby(word: Word, options: HandoutOptions): string {
  const reading = readingOf(word, options.standard);
  let at = 0;
  return [...shownIn(word, options)]
    .map((character) => {
      const syllable = isHan(character) ? reading[at++] : undefined;
      if (!syllable || isUnknown(syllable)) return escapeHtml(character);
      return `<ruby>${escapeHtml(character)}<rp>(</rp><rt>${annotation(syllable, options.aid)}</rt><rp>)</rp></ruby>`;
    })
    .join('');
}

/** U+2060: no line ends here. */
const WORD_JOINER = '&#8288;';

/** Last character of a run of markup with what follows it, a number or a mark, kept on one line. */
function glue(markup: string, closing: string): string {
  if (closing === '' || markup === '') return markup + closing;
  const last = markup.lastIndexOf('<ruby>');
  if (last < 0 || !markup.endsWith('</ruby>')) return markup + WORD_JOINER + closing;
  return `${markup.slice(0, last)}<span class="together">${markup.slice(last)}${closing}</span>`;
}

function renderTokens(
  tokens: readonly Token[],
  options: HandoutOptions,
  text: HandoutText,
  glossary: ReadonlyMap<Word, GlossaryItem>,
): string {
  let markup = '';
  // The number of the word before: it stands with the word's last character and the mark after it.
  let number = '';
  for (const token of tokens) {
    const shown = shownIn(token, options);
    if (token.kind === 'punctuation') {
      const closing = CLOSING.exec(shown)?.[0] ?? '';
      markup = glue(markup, number + escapeHtml(closing));
      number = '';
      markup += escapeHtml(shown.slice(closing.length));
      continue;
    }
    markup = glue(markup, number);
    const read = token.kind === 'word' && isChosen(token, options, text.saved);
    markup += read ? ruby(token, options) : escapeHtml(shown);
    const item = token.kind === 'word' ? glossary.get(token) : undefined;
    number = item ? `<sup>${item.number}</sup>` : '';
  }
  return glue(markup, number);
}

/** The running text of a page. */
export function renderPage(
  page: HandoutPage,
  options: HandoutOptions,
  text: HandoutText,
  glossary: ReadonlyMap<Word, GlossaryItem>,
): string {
  const paragraph = ({ tokens, begins, blank }: PagedParagraph) =>
    `${'<div><br></div>'.repeat(blank)}<p${begins ? '' : ' class="on"'}>${renderTokens(tokens, options, text, glossary)}</p>`;
  const lang = options.script === 'traditional' ? 'zh-Hant-TW' : 'zh-Hans';
  return `<div class="text" lang="${lang}">\n${page.paragraphs.map(paragraph).join('\n')}\n</div>`;
}
