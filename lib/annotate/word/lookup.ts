import type { Lookup } from '../../domain/lexicon/lexicon';
import { partsOf } from '../../lexicon/parts';
import { rankEntries } from '../../lexicon/rank';
import type { ParagraphTools } from '../token/tools';

/**
 * Looks any stretch of text up, in either script or a variant: its entries, its longest sub-words
 * and its characters. Where both scripts know the spelling (后), both answer.
 */
export function lookups(tools: ParagraphTools): (surface: string) => Lookup {
  const { lexicon, converter, scriptOf, lexemeOf } = tools;
  const find = (surface: string) => {
    const isSimplified = [...surface].some(
      (character) => scriptOf(character.codePointAt(0) as number) === 's',
    );
    const traditional = isSimplified
      ? converter.toTraditional(surface)
      : converter.toTaiwan(surface);
    const lexeme = lexemeOf(traditional, converter.toSimplified(surface));
    const all = [...new Set([...lexeme.entries, ...lexicon.exact(surface)])];
    if (all.length < 2) return all;
    const simplified = converter.toSimplified(surface);
    const word = { kind: 'word' as const, surface, traditional, simplified };
    const [heard] = tools.read([{ ...word, entries: lexeme.entries, isName: false }], tools);
    return rankEntries(all, heard?.reading ?? null);
  };
  return (surface) => ({
    surface,
    entries: find(surface),
    parts: partsOf(surface, (text) => lexicon.has(text)).map((part) => ({
      surface: part,
      entries: find(part),
    })),
  });
}
