import { type Encounter, wordId } from '../../domain/card';
import { plainGloss } from '../../domain/lexicon/gloss';
import type { Entry } from '../../domain/lexicon/lexicon';
import { formatNumbered } from '../../domain/reading/reading';
import type { TextInfo } from '../../domain/text';
import type { Token } from '../../domain/token';
import type { Place } from '../input/walk';

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

/** Identity of the dictionary word a token stands for. */
export const wordIdOf = (token: Token): string => {
  const first = 'entries' in token ? token.entries?.[0] : undefined;
  return wordId(token.traditional, token.simplified, first);
};

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

/** UTF-16 units that are kept of what stands beside the word in one piece, such as a long address. */
const LONGEST_BESIDE = 100;

/** A stretch of the sentence, cut where it is longer than anybody reads on a card. */
const short = (form: string): string =>
  form.length <= LONGEST_BESIDE
    ? form
    : `${[...form.slice(0, LONGEST_BESIDE)].slice(0, -2).join('')}…`;

/**
 * Where a word was met: its sentence as the source has it, trimmed, and the way back. Sentences are
 * never long but for single tokens without end, which are cut.
 */
export function encounterAt({ sentence, token }: Place, info: TextInfo, href: string): Encounter {
  const at = sentence.tokens.findIndex((other) => other.span.start === token.span.start);
  const whole = (form: string, index: number) => (index === at ? form : short(form));
  const surfaces = sentence.tokens.map(({ surface }, index) => whole(surface, index));
  const raw = surfaces.join('');
  const before = surfaces.slice(0, Math.max(at, 0)).join('').length;
  const start = before - (raw.length - raw.trimStart().length);
  return {
    textId: info.id,
    textTitle: info.title,
    textTitleSimplified: info.titleSimplified,
    href,
    sentence: raw.trim(),
    sentenceSimplified: sentence.tokens
      .map(({ simplified }, index) => whole(simplified, index))
      .join('')
      .trim(),
    within: { start, end: start + token.surface.length },
    offset: token.span.start,
  };
}
