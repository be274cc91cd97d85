import type { Encounter } from '../../domain/card';
import { plainGloss } from '../../domain/lexicon/gloss';
import type { Entry } from '../../domain/lexicon/lexicon';
import { formatNumbered } from '../../domain/reading/reading';
import type { Span } from '../../domain/span';
import type { Sentence, TextInfo } from '../../domain/text';
import type { Token } from '../../domain/token';
import type { Place } from '../input/walk';
import { wordIdOf } from './word-id';

/** What is kept of a word when the learner says something about it. */
export interface KnownWord {
  /** One whatever script or variant the text uses. */
  readonly id: string;
  readonly traditional: string;
  readonly simplified: string;
  readonly pinyin: string;
  readonly taiwanPinyin: string;
  readonly gloss: string;
  readonly entryIds: readonly string[];
}

/** What an entry means, in a line: its first sense. */
export const firstGloss = (entry: Entry | null | undefined): string =>
  plainGloss(entry?.senses.find((sense) => sense.glosses.length > 0)?.glosses.join('; ') ?? '');

/** The word at a place of the text, with the entry that is meant there. */
export function wordOfPlace(
  { token }: Place,
  main: Entry | null,
  entryIds: readonly string[],
): KnownWord {
  const { traditional, simplified } = token;
  const taiwan = token.kind === 'word' ? token.taiwan : token.reading;
  return {
    id: wordIdOf(token),
    traditional,
    simplified,
    pinyin: formatNumbered(token.reading),
    taiwanPinyin: formatNumbered(taiwan),
    gloss: firstGloss(main) || (token.kind === 'number' ? (token.gloss ?? '') : ''),
    entryIds,
  };
}

/** A word opened from within the panel. */
export function wordOfEntry(entry: Entry): KnownWord {
  const taiwan = entry.taiwan ?? entry.reading;
  const standard = entry.senses
    .flatMap(({ references }) => references)
    .find(({ kind, simplified }) => kind === 'variant' && simplified === entry.simplified);
  return {
    id: standard?.traditional ?? entry.traditional,
    traditional: entry.traditional,
    simplified: entry.simplified,
    pinyin: entry.pinyin,
    taiwanPinyin: taiwan ? formatNumbered(taiwan) : entry.pinyin,
    gloss: firstGloss(entry),
    entryIds: [entry.id],
  };
}

/** A headword as something to be read aloud. */
export const spokenEntry = ({ traditional, simplified, reading, taiwan, id }: Entry): Token => ({
  kind: 'word',
  surface: traditional,
  traditional,
  simplified,
  span: { start: 0, end: traditional.length },
  reading: reading ?? [],
  taiwan: taiwan ?? reading ?? [],
  entries: [id],
  flags: [],
});

/** UTF-16 units that are kept of what stands beside the word in one piece, such as a long address. */
const LONGEST_BESIDE = 100;

/** A stretch of the sentence, cut where it is longer than anybody reads on a card. */
const short = (form: string): string =>
  form.length <= LONGEST_BESIDE
    ? form
    : `${[...form.slice(0, LONGEST_BESIDE)].slice(0, -2).join('')}…`;

/** UTF-16 units of what is kept of the sentences around a phrase; see LONGEST_SENTENCE in lib/schema. */
const LONGEST_AROUND = 1_900;

/** Where a word was met: its sentence as the source has it, trimmed, and the way back. */
export const encounterAt = ({ sentence, token }: Place, info: TextInfo, href: string): Encounter =>
  encounterOf([sentence], token.span, info, href);

/**
 * Where a phrase was met: the sentences it lies in, as the source has them, trimmed, and the way
 * back. Sentences are never long but for single tokens without end, which are cut.
 * @param sentences of one paragraph, the first of which holds the beginning of `span`
 */
export function encounterOf(
  sentences: readonly Sentence[],
  span: Span,
  info: TextInfo,
  href: string,
): Encounter {
  const length = sentences.reduce((sum, one) => sum + one.span.end - one.span.start, 0);
  const kept = length > LONGEST_AROUND ? sentences.slice(0, 1) : sentences;
  const tokens = kept.flatMap((sentence) => sentence.tokens);
  const inside = (token: Token) => token.span.start < span.end && span.start < token.span.end;
  const form = (token: Token, script: 'surface' | 'simplified') =>
    inside(token) ? token[script] : short(token[script]);
  const raw = tokens.map((token) => form(token, 'surface')).join('');
  const first = tokens.findIndex(inside);
  const before = tokens
    .slice(0, Math.max(first, 0))
    .map((token) => form(token, 'surface'))
    .join('').length;
  const into = span.start - (tokens[first]?.span.start ?? span.start);
  const start = before + into - (raw.length - raw.trimStart().length);
  const sentence = raw.trim();
  return {
    textId: info.id,
    textTitle: info.title,
    textTitleSimplified: info.titleSimplified,
    href,
    sentence,
    sentenceSimplified: tokens
      .map((token) => form(token, 'simplified'))
      .join('')
      .trim(),
    within: { start, end: Math.min(start + span.end - span.start, sentence.length) },
    offset: span.start,
  };
}
