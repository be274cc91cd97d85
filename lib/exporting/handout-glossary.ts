import { plainGloss } from '../domain/lexicon/gloss';
import type { Entry } from '../domain/lexicon/lexicon';
import { meantFirst } from '../domain/lexicon/meant-first';
import { sameReading } from '../domain/reading/reading';
import { type Script, shownIn, traditionalIn } from '../domain/script';
import type { Word } from '../domain/token';
import { escapeHtml } from './escape';
import { type HandoutOptions, type HandoutText, isChosen } from './handout-options';
import { readingOf, spell } from './plain';

export interface GlossaryItem {
  readonly number: number;
  readonly word: Word;
  readonly meaning: string;
}

/** As many senses as fit a line of a glossary, and glosses of each. */
const SENSES = 3;
const GLOSSES = 2;

function meaningOf(entry: Entry | undefined, word: Word, script: Script): string {
  const senses = (entry?.senses ?? [])
    .map((sense) => sense.glosses.slice(0, GLOSSES).join(', '))
    .filter(Boolean);
  return (
    plainGloss(senses.slice(0, SENSES).join('; '), script) ||
    (word.latin ?? (word.flags.includes('name') ? 'a name' : ''))
  );
}

/**
 * Numbers the chosen words of a page, each at its first place; those without a meaning are left out.
 * @param met words of the pages before, which are new no more; those of this page are added
 */
export function glossaryOf(
  words: readonly Word[],
  options: HandoutOptions,
  text: HandoutText,
  met: Set<string> = new Set(),
): ReadonlyMap<Word, GlossaryItem> {
  const items = new Map<Word, GlossaryItem>();
  if (options.glossary === 'none') return items;
  for (const word of words) {
    if (met.has(word.traditional) || !isChosen(word, options, text.saved)) continue;
    met.add(word.traditional);
    const [first] = word.entries;
    const meaning = meaningOf(
      first === undefined ? undefined : meantFirst(text.entryOf(first), word),
      word,
      options.script,
    );
    if (meaning) items.set(word, { number: items.size + 1, word, meaning });
  }
  return items;
}

function formsOf(word: Word, options: HandoutOptions): string {
  const { script } = options;
  const form = shownIn(word, options);
  const shown = `<b lang="${script === 'traditional' ? 'zh-Hant-TW' : 'zh-Hans'}">${escapeHtml(form)}</b>`;
  const other = script === 'traditional' ? word.simplified : traditionalIn(word, options.spelling);
  if (other === form) return shown;
  return `${shown} <i lang="${script === 'traditional' ? 'zh-Hans' : 'zh-Hant-TW'}">${escapeHtml(other)}</i>`;
}

function readingsOf(word: Word, { aid, standard }: HandoutOptions): string {
  const shown = spell(readingOf(word, standard), aid);
  if (sameReading(word.reading, word.taiwan)) return shown;
  const other = standard === 'taiwan' ? 'mainland' : 'taiwan';
  const place = other === 'taiwan' ? 'Taiwan' : 'Mainland';
  return `${shown} (${place}: ${spell(readingOf(word, other), aid)})`;
}

/** The glossary as a numbered list; nothing where it is empty. */
export function renderGlossary(
  items: ReadonlyMap<Word, GlossaryItem>,
  options: HandoutOptions,
): string {
  if (items.size === 0) return '';
  const lines = [...items.values()].map(
    ({ number, word, meaning }) =>
      `<li value="${number}">${formsOf(word, options)} <span class="reading">${escapeHtml(readingsOf(word, options))}</span> ${escapeHtml(meaning)}</li>`,
  );
  return `<section class="glossary"><h2>Words</h2><ol>\n${lines.join('\n')}\n</ol></section>`;
}
