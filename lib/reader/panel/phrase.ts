import { LONGEST_MEANING } from '../../domain/card';
import { hasHan } from '../../domain/han';
import type { Entry, EntryId } from '../../domain/lexicon/lexicon';
import { formatPhrase, type Phrase, wordsOfNumber } from '../../domain/reading/phrase';
import type { Reading } from '../../domain/reading/reading';
import type { Forms } from '../../domain/script';
import type { Span } from '../../domain/span';
import type { Paragraph, Sentence } from '../../domain/text';
import type { Token, Word } from '../../domain/token';
import type { Place } from '../input/walk';
import { firstGloss, type KnownWord } from './encounter';
import type { Selection } from './selection-words';

/** A selected stretch as the words it consists of, the first and the last perhaps cut. */
export interface SelectedPhrase extends Forms {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly mainland: Phrase;
  readonly taiwan: Phrase;
}

const hanBefore = (text: string): number => [...text].filter(hasHan).length;

/** A form's part for a part of the surface; none of another length says which part that is. */
const partOf = (form: string, surface: string, from: number, to: number): string =>
  form.length === surface.length ? form.slice(from, to) : surface.slice(from, to);

/** The part of a word between two offsets of its surface: what it says as a whole no longer holds. */
function cutWord(word: Word, from: number, to: number): Word {
  const { surface } = word;
  const spelled = word.reading.length === hanBefore(surface);
  const [first, last] = [hanBefore(surface.slice(0, from)), hanBefore(surface.slice(0, to))];
  const said = (reading: Reading) => (spelled ? reading.slice(first, last) : []);
  return {
    kind: 'word',
    span: { start: word.span.start + from, end: word.span.start + to },
    surface: surface.slice(from, to),
    traditional: partOf(word.traditional, surface, from, to),
    simplified: partOf(word.simplified, surface, from, to),
    reading: said(word.reading),
    taiwan: said(word.taiwan),
    entries: [],
    flags: [],
  };
}

/** What of a token lies in a span; null where nothing does. */
function cutToken(token: Token, span: Span): Token | null {
  const from = Math.max(0, span.start - token.span.start);
  const to = Math.min(token.surface.length, span.end - token.span.start);
  if (from >= to) return null;
  if (from === 0 && to === token.surface.length) return token;
  if (token.kind === 'word') return cutWord(token, from, to);
  const surface = token.surface.slice(from, to);
  return {
    kind: 'latin',
    span: { start: token.span.start + from, end: token.span.start + to },
    surface,
    traditional: partOf(token.traditional, token.surface, from, to),
    simplified: partOf(token.simplified, token.surface, from, to),
  };
}

function readingsOf(token: Token, standard: 'reading' | 'taiwan'): Phrase {
  if (token.kind === 'number') return wordsOfNumber(token.reading);
  return token.kind === 'word' && token[standard].length > 0 ? [token[standard]] : [];
}

/** The words of a selected stretch; it may go over the borders of sentences and paragraphs. */
export function phraseOf(paragraphs: readonly Paragraph[], { span }: Selection): SelectedPhrase {
  const tokens = paragraphs
    .filter((paragraph) => paragraph.span.start < span.end && span.start < paragraph.span.end)
    .flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.tokens))
    .flatMap((token) => cutToken(token, span) ?? []);
  const joined = (script: 'traditional' | 'simplified') =>
    tokens.map((token) => token[script]).join('');
  return {
    span,
    tokens,
    traditional: joined('traditional'),
    simplified: joined('simplified'),
    mainland: tokens.flatMap((token) => readingsOf(token, 'reading')),
    taiwan: tokens.flatMap((token) => readingsOf(token, 'taiwan')),
  };
}

/** What the words of a phrase mean, in a line: what stands on its card until the learner says more. */
export function glossOfPhrase(
  { tokens }: SelectedPhrase,
  byId: (id: EntryId) => Entry | undefined,
  entriesOf: (surface: string) => readonly Entry[],
): string {
  const parts = tokens.flatMap((token) => {
    if (token.kind !== 'word') return [];
    const [id] = token.entries;
    const entry = (id === undefined ? undefined : byId(id)) ?? entriesOf(token.traditional)[0];
    const gloss = firstGloss(entry);
    return gloss ? [`${token.traditional} ${gloss}`] : [];
  });
  return parts.join(' · ').slice(0, LONGEST_MEANING);
}

/** What saving keeps of a phrase the dictionary does not have. */
export const wordOfPhrase = (phrase: SelectedPhrase, gloss: string): KnownWord => ({
  id: phrase.traditional,
  traditional: phrase.traditional,
  simplified: phrase.simplified,
  pinyin: formatPhrase(phrase.mainland),
  taiwanPinyin: formatPhrase(phrase.taiwan),
  gloss,
  entryIds: [],
});

/** The sentences of a paragraph that a phrase lies in; the place's own where it begins before it. */
export function sentencesOf(
  { paragraph, sentence }: Place,
  { span }: Pick<SelectedPhrase, 'span'>,
): readonly Sentence[] {
  const found = paragraph.sentences.filter(
    (one) => one.span.start < span.end && span.start < one.span.end,
  );
  return found.length > 0 ? found : [sentence];
}
