import { charactersOf, hanIn } from '../../domain/han';
import { asSaid, partsAsSaid } from '../../domain/lexicon/as-said';
import type { Entry, Lookup } from '../../domain/lexicon/lexicon';
import { subWords } from '../../domain/lexicon/sub-words';
import { type Reading, sameReading } from '../../domain/reading/reading';
import type { Forms } from '../../domain/script';
import type { NumberToken, Word } from '../../domain/token';
import type { SelectedPhrase } from './phrase';
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
  const characters = hanIn(surface);
  return {
    forms,
    main: entries[0] ?? null,
    others: entries.slice(1),
    words: subWords(surface, (text) => entriesOf(text).length > 0).map(part),
    characters: charactersOf(surface).length > 1 ? characters.map(part) : [],
  };
}

/** How a spelling is said: as its entry has it, capitals and all, where the two sound alike. */
const saidAs = (main: Entry | null, reading: Reading): Reading =>
  main?.reading && sameReading(main.reading, reading) ? main.reading : reading;

/** The words and characters of a page as they are said in what it is about. */
function ranked(content: PanelContent, whole: string, reading: Reading): PanelContent {
  const said = saidAs(content.main, reading);
  return {
    ...content,
    words: partsAsSaid(content.words, whole, said),
    characters: partsAsSaid(content.characters, whole, said),
  };
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
  const first = (token.entries ?? []).flatMap((id) => byId(id) ?? []);
  const same = entriesOf(token.traditional);
  const entries = [...first, ...same.filter((entry) => !first.includes(entry))];
  const content = contentOf(token.traditional, token, entries, entriesOf);
  const form = token.kind === 'word' ? token.base?.form : undefined;
  const words = form === 'asked' || form === 'doubled' ? [] : content.words;
  return ranked({ ...content, words }, token.traditional, token.reading);
}

/** The panel of a part, character or classifier opened from within. */
export function surfaceContent(surface: string, entriesOf: EntriesOf): PanelContent {
  const entries = entriesOf(surface);
  const first = entries[0];
  const forms = first ?? { traditional: surface, simplified: surface };
  const content = contentOf(forms.traditional, forms, entries, entriesOf);
  return ranked(content, forms.traditional, first?.reading ?? []);
}

/** The panel of a selected stretch: its own entries as it is said there, and every word within it. */
export function selectionContent(
  phrase: Pick<SelectedPhrase, 'traditional' | 'simplified' | 'mainland'>,
  lookup: Lookup,
): PanelContent {
  const { traditional, simplified, mainland } = phrase;
  const said = mainland.flat();
  const [main, ...others] = asSaid(traditional, lookup.entries, said);
  const long = (part: PanelPart) => charactersOf(part.surface).length > 1;
  const parts = lookup.parts.filter(({ surface }) => surface !== traditional);
  const content: PanelContent = {
    forms: main ?? { traditional, simplified },
    main: main ?? null,
    others,
    words: parts.filter(long),
    characters: parts.filter((part) => !long(part)),
  };
  return ranked(content, traditional, said);
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
