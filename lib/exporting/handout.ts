import { LANG } from '../domain/script';
import { escapeHtml } from './escape';
import { glossaryOf, renderGlossary } from './handout-glossary';
import type { HandoutOptions, HandoutText } from './handout-options';
import { paginate, wordsOf } from './handout-pages';
import { handoutStyle } from './handout-style';
import { renderPage } from './handout-text';

/** Characters that fit an A4 page at 14 points with readings, with room for the page's glossary. */
const PAGE_WITH_GLOSSARY = 260;
/** Vertical text cannot flow from page to page, so it is always shared out. */
const VERTICAL_PAGE = 460;

function pageLimit({ direction, glossary }: HandoutOptions): number {
  if (glossary === 'page') return PAGE_WITH_GLOSSARY;
  return direction === 'vertical' ? VERTICAL_PAGE : Number.POSITIVE_INFINITY;
}

/** The face of the Chinese: our own `@font-face` rules, and where their files may come from. */
export interface HandoutFace {
  readonly rules: string;
  /** A CSP source: `data:` where the files are in the page itself. */
  readonly from: string;
}

/** The page may show nothing but itself, wherever it is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

function head(
  text: HandoutText,
  title: string,
  options: HandoutOptions,
  face: HandoutFace | null,
): string {
  const policy = face ? `${POLICY}; font-src ${face.from}` : POLICY;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${face?.rules ?? ''}${handoutStyle(options)}</style>
</head>
<body>
<header>
<h1 lang="${LANG[options.script]}">${escapeHtml(title)}</h1>
${text.author ? `<p class="by" lang="${LANG[options.script]}">${escapeHtml(text.author)}</p>` : ''}
</header>`;
}

function footer({ source, licence }: HandoutText): string {
  const lines = [source, licence].filter(Boolean).map((line) => escapeHtml(line ?? ''));
  const meanings = 'Meanings: CC-CEDICT, CC BY-SA 4.0. Made with Hangjian.';
  return `<footer>${[...lines, meanings].join('<br>')}</footer>`;
}

/** A text whose first paragraph is its title already has it as the heading. */
function bodyOf({ title, paragraphs }: HandoutText): HandoutText['paragraphs'] {
  const [first, ...rest] = paragraphs;
  const tokens = first?.sentences.flatMap((sentence) => sentence.tokens) ?? [];
  const repeats = tokens.map((token) => token.surface).join('') === title;
  return repeats && rest.length > 0 ? rest : paragraphs;
}

/**
 * A page for a class, whole in itself: no script, no network, readings as ruby on the chosen words,
 * a numbered glossary. Every text in it is escaped.
 * @param face without it the page is set in what its reader's system has.
 */
export function makeHandout(
  text: HandoutText,
  options: HandoutOptions,
  face: HandoutFace | null = null,
): string {
  const title = options.script === 'traditional' ? text.title : text.titleSimplified;
  const pages = paginate(bodyOf(text), pageLimit(options));
  const atEnd = options.glossary === 'end';
  const whole = atEnd ? glossaryOf(pages.flatMap(wordsOf), options, text) : null;
  const met = new Set<string>();
  const body = pages.map((page) => {
    const glossary = whole ?? glossaryOf(wordsOf(page), options, text, met);
    const own = whole ? '' : renderGlossary(glossary, options);
    return `<div class="page">${renderPage(page, options, text, glossary)}${own}</div>`;
  });
  const end = whole ? renderGlossary(whole, options) : '';
  return `${head(text, title, options, face)}\n<main>${body.join('\n')}\n${end}</main>\n${footer(text)}\n</body>\n</html>\n`;
}
