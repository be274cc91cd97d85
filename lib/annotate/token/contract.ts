import type { Entry, EntryId } from '../../domain/lexicon/lexicon';
import { type TraditionalStandard, traditionalIn } from '../../domain/script';
import type { AnnotatedText, Paragraph } from '../../domain/text';
import type { Token } from '../../domain/token';

/** An entry as other people's scripts read it: senses are lists of glosses. */
export interface ContractEntry {
  readonly traditional: string;
  readonly simplified: string;
  readonly pinyin: string;
  readonly senses: readonly (readonly string[])[];
  readonly classifiers: Entry['classifiers'];
  readonly taiwan?: Entry['taiwan'];
  readonly labels?: readonly (readonly string[])[];
  readonly references?: readonly Entry['senses'][number]['references'][];
}

export type ContractEntries = Record<EntryId, ContractEntry>;

/** The contract's document; a paragraph's tokens are the domain's as they stand. */
export interface ContractText {
  readonly version: 1;
  readonly text: string;
  readonly script: AnnotatedText['script'];
  /** The text looks converted from Simplified by a machine. */
  readonly converted?: true;
  readonly paragraphs: readonly Paragraph[];
  readonly entries: ContractEntries;
}

export function contractEntry(entry: Entry): ContractEntry {
  const { traditional, simplified, pinyin, senses, classifiers, taiwan } = entry;
  const labels = senses.map((sense) => sense.labels);
  const references = senses.map((sense) => sense.references);
  return {
    traditional,
    simplified,
    pinyin,
    senses: senses.map((sense) => sense.glosses),
    classifiers,
    ...(taiwan ? { taiwan } : {}),
    ...(labels.some((list) => list.length > 0) ? { labels } : {}),
    ...(references.some((list) => list.length > 0) ? { references } : {}),
  };
}

function* idsIn(token: Token): Iterable<EntryId> {
  if (token.kind !== 'word' && token.kind !== 'number') return;
  yield* token.entries ?? [];
  if (token.kind === 'word') for (const part of token.parts ?? []) yield* part.entries;
}

/** The entries that the tokens of a paragraph name. */
export function contractEntries(
  paragraph: Paragraph,
  entries: ReadonlyMap<EntryId, Entry>,
): ContractEntries {
  const found: ContractEntries = {};
  for (const { tokens } of paragraph.sentences) {
    for (const token of tokens) {
      for (const id of idsIn(token)) {
        const entry = found[id] ? undefined : entries.get(id);
        if (entry) found[id] = contractEntry(entry);
      }
    }
  }
  return found;
}

/**
 * The paragraph with `traditional` by another standard, where it was given in Simplified; entries
 * and readings are the same.
 */
export function inStandard(paragraph: Paragraph, standard: TraditionalStandard): Paragraph {
  if (standard === 'taiwan') return paragraph;
  const spell = (token: Token): Token =>
    token.kind === 'word' && token.standards
      ? { ...token, traditional: traditionalIn(token, standard) }
      : token;
  const sentences = paragraph.sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map(spell),
  }));
  return { ...paragraph, sentences };
}

export function toContract(annotated: AnnotatedText): ContractText {
  const { text, script, paragraphs, entries, converted } = annotated;
  const all: ContractEntries = {};
  for (const paragraph of paragraphs) Object.assign(all, contractEntries(paragraph, entries));
  const told = converted ? { converted } : {};
  return { version: 1, text, script, ...told, paragraphs, entries: all };
}
