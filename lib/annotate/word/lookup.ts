import { hasHan } from '../../domain/han';
import { partsAsSaid } from '../../domain/lexicon/as-said';
import type { Entry, Lookup } from '../../domain/lexicon/lexicon';
import type { Reading } from '../../domain/reading/reading';
import type { Forms } from '../../domain/script';
import { partsOf } from '../../lexicon/parts';
import { rankEntries } from '../../lexicon/rank';
import type { ParagraphTools } from '../token/tools';

/** How a stretch without an entry is read: as the words the segmenter finds in it. */
function readWords({ traditional, simplified }: Forms, tools: ParagraphTools): Reading {
  // Where the scripts differ in length, no word of the one tells where it stands in the other.
  const parallel = traditional.length === simplified.length;
  let at = 0;
  const words = (parallel ? tools.segment(simplified) : [simplified]).map((word) => {
    const surface = parallel ? traditional.slice(at, at + word.length) : traditional;
    at += word.length;
    const { entries } = tools.lexemeOf(surface, word);
    const forms = { surface, traditional: surface, simplified: word };
    return {
      kind: hasHan(surface) ? ('word' as const) : ('latin' as const),
      ...forms,
      entries,
      isName: false,
    };
  });
  return tools.read(words, tools).flatMap(({ reading }) => reading);
}

/**
 * Looks any stretch of text up, in either script or a variant: its entries, its longest sub-words
 * and its characters, each as it is said in the whole. Where both scripts know the spelling (后),
 * both answer. Nothing is a part of itself.
 */
export function lookups(tools: ParagraphTools): (surface: string) => Lookup {
  const { lexicon, converter, scriptOf, lexemeOf } = tools;
  const formsOf = (surface: string): Forms => {
    const isSimplified = [...surface].some(
      (character) => scriptOf(character.codePointAt(0) as number) === 's',
    );
    return {
      traditional: isSimplified ? converter.toTraditional(surface) : converter.toTaiwan(surface),
      simplified: converter.toSimplified(surface),
    };
  };
  const find = (surface: string): readonly Entry[] => {
    const forms = formsOf(surface);
    const lexeme = lexemeOf(forms.traditional, forms.simplified);
    const all = [...new Set([...lexeme.entries, ...lexicon.exact(surface)])];
    if (all.length < 2) return all;
    const word = { kind: 'word' as const, surface, ...forms };
    const [heard] = tools.read([{ ...word, entries: lexeme.entries, isName: false }], tools);
    return rankEntries(all, heard?.reading ?? null);
  };
  /** The spelling and the reading its parts are found and ranked by. */
  const wholeOf = (surface: string, entries: readonly Entry[]) => {
    const main = entries.find(({ traditional }) => traditional === surface) ?? entries[0];
    if (main?.reading) return { whole: main.traditional, reading: main.reading };
    const forms = formsOf(surface);
    return { whole: forms.traditional, reading: readWords(forms, tools) };
  };
  return (surface) => {
    const entries = find(surface);
    const { whole, reading } = wholeOf(surface, entries);
    const parts = partsOf(whole, (text) => lexicon.has(text))
      .filter((part) => part !== whole && part !== surface)
      .map((part) => ({ surface: part, entries: find(part) }));
    return { surface, entries, parts: partsAsSaid(parts, whole, reading) };
  };
}
