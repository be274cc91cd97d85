import { charactersOf, isHan } from '../../domain/han';
import type { Entry, Lookup } from '../../domain/lexicon/lexicon';
import { subWords } from '../../domain/lexicon/sub-words';
import type { Syllable } from '../../domain/reading/reading';
import type { Forms } from '../../domain/script';
import type { NumberToken, Word } from '../../domain/token';
import type { Selection } from './selection-words';

/** What the panel shows at one step: a word of the text, or a spelling opened from within. */
export type PanelPage =
  | { readonly kind: 'token'; readonly offset: number; readonly tapped: number }
  | { readonly kind: 'surface'; readonly surface: string }
  | { readonly kind: 'selection'; readonly selection: Selection };

/** Entries of a spelling in either script, best first. */
export type EntriesOf = (surface: string) => readonly Entry[];

/** A word inside the word, or one of its characters. */
export interface PanelPart {
  readonly surface: string;
  readonly entries: readonly Entry[];
}

/** Everything the panel says about one spelling. `main` is what it means here. */
export interface PanelContent {
  readonly forms: Forms;
  readonly main: Entry | null;
  readonly others: readonly Entry[];
  readonly words: readonly PanelPart[];
  readonly characters: readonly PanelPart[];
}

function contentOf(
  surface: string,
  forms: Forms,
  entries: readonly Entry[],
  entriesOf: EntriesOf,
): PanelContent {
  const part = (text: string): PanelPart => ({ surface: text, entries: entriesOf(text) });
  const characters = [...new Set(charactersOf(surface).filter(isHan))];
  return {
    forms,
    main: entries[0] ?? null,
    others: entries.slice(1),
    words: subWords(surface, (text) => entriesOf(text).length > 0).map(part),
    characters: charactersOf(surface).length > 1 ? characters.map(part) : [],
  };
}

/** Those said so first, then those that differ in tone alone: 歡 is huan1 in 喜歡 xi3 huan5 too. */
function saidSo(entries: readonly Entry[], { base, tone }: Syllable): readonly Entry[] {
  const distance = ({ reading }: Entry): number => {
    const [own] = reading?.length === 1 ? reading : [];
    if (own?.base.toLowerCase() !== base.toLowerCase()) return 2;
    return own.tone === tone ? 0 : 1;
  };
  return [...entries].sort((one, other) => distance(one) - distance(other));
}

/** The characters of a token as they are said in it. */
function charactersIn(
  token: Word | NumberToken,
  { characters }: PanelContent,
): PanelContent['characters'] {
  const han = charactersOf(token.traditional).filter(isHan);
  const { reading } = token;
  if (reading.length !== han.length) return characters;
  return characters.map(({ surface, entries }) => {
    const syllable = reading[han.indexOf(surface)];
    return { surface, entries: syllable ? saidSo(entries, syllable) : entries };
  });
}

/**
 * The panel of a token of the text. Its own ranking of entries stands first. What asks or tries by
 * being said twice holds no words: 要不要 is no 要不, otherwise.
 */
export function tokenContent(
  token: Word | NumberToken,
  byId: (id: string) => Entry | undefined,
  entriesOf: EntriesOf,
): PanelContent {
  const ranked = (token.entries ?? []).flatMap((id) => byId(id) ?? []);
  const same = entriesOf(token.traditional);
  const entries = [...ranked, ...same.filter((entry) => !ranked.includes(entry))];
  const content = contentOf(token.traditional, token, entries, entriesOf);
  const form = token.kind === 'word' ? token.base?.form : undefined;
  const words = form === 'asked' || form === 'doubled' ? [] : content.words;
  return { ...content, words, characters: charactersIn(token, content) };
}

/** The panel of a part, character or classifier opened from within. */
export function surfaceContent(surface: string, entriesOf: EntriesOf): PanelContent {
  const entries = entriesOf(surface);
  const first = entries[0];
  const forms = first ?? { traditional: surface, simplified: surface };
  return contentOf(surface, forms, entries, entriesOf);
}

/** The panel of a selected stretch: its own entries, and every word within it. */
export function selectionContent(selection: Selection, lookup: Lookup): PanelContent {
  const [main, ...others] = lookup.entries;
  const { traditional } = selection;
  const long = (part: PanelPart) => charactersOf(part.surface).length > 1;
  return {
    forms: main ?? { traditional, simplified: traditional },
    main: main ?? null,
    others,
    words: lookup.parts.filter(long),
    characters: lookup.parts.filter((part) => !long(part)),
  };
}

/**
 * The other script's form, character by character, with those that differ from the shown form.
 * Null when the scripts agree.
 */
export function otherForm(
  shown: string,
  other: string,
): readonly { readonly character: string; readonly differs: boolean }[] | null {
  if (shown === other) return null;
  const here = charactersOf(shown);
  return charactersOf(other).map((character, index) => ({
    character,
    differs: character !== here[index],
  }));
}
