import type { EntryId } from '../domain/lexicon';
import { parseReading, type Reading } from '../domain/reading';
import type { Sentence } from '../domain/text';
import type { NumberToken, Token, Word } from '../domain/token';
import type { Draft } from './drafts';
import { type Lexeme, partIds } from './lexeme';
import { spreadWords } from './morphology';
import { insideWorks } from './name/works';
import type { ParagraphTools, SentenceReader } from './tools';
import { taiwanWording } from './wording';

type Writable<Item> = { -readonly [Key in keyof Item]: Item[Key] };
type Choice = ReturnType<SentenceReader>[number];

const NO_READING: Reading = [];
const NO_ENTRIES: readonly EntryId[] = [];

/**
 * Makes the tokens of a sentence from its drafts.
 * @param offset of the paragraph in the whole text; drafts count from the paragraph's start.
 * @param met collects what was looked up, for the block's entries.
 */
export function finishSentence(
  drafts: readonly Draft[],
  offset: number,
  tools: ParagraphTools,
  met: Set<Lexeme>,
): Sentence {
  const readable = drafts.map(({ spelling, isName }) => ({
    kind: spelling.kind,
    surface: spelling.surface,
    traditional: spelling.bareTraditional,
    simplified: spelling.bareSimplified,
    entries: spelling.lexeme?.entries ?? [],
    isName,
  }));
  const choices = tools.read(readable, tools);
  const bases = baseEntries(drafts, tools, met);
  const works = insideWorks(drafts.map(({ spelling }) => spelling.surface));
  const tokens = drafts.map((draft, index): Token => {
    const { lexeme, kind } = draft.spelling;
    if (lexeme) met.add(lexeme);
    if (kind === 'word' && lexeme) {
      const word = wordToken(draft, offset, lexeme, choices[index], bases?.get(index));
      return works.has(index) ? inWork(word) : word;
    }
    if (kind === 'number') return numberToken(draft, offset, lexeme);
    const { surface, traditional, simplified } = draft.spelling;
    const span = { start: offset + draft.start, end: offset + draft.end };
    return { kind: kind as 'latin', span, surface, traditional, simplified };
  });
  const start = offset + (drafts[0]?.start ?? 0);
  return { span: { start, end: offset + (drafts.at(-1)?.end ?? 0) }, tokens };
}

/** Entries of the words the sentence takes apart (睡了一覺 → 睡覺), by token; null for none. */
function baseEntries(
  drafts: readonly Draft[],
  tools: ParagraphTools,
  met: Set<Lexeme>,
): ReadonlyMap<number, readonly EntryId[]> | null {
  const spread = spreadWords(
    drafts.map(({ spelling }) => spelling),
    (word) => tools.lexicon.has(word),
  );
  if (spread.length === 0) return null;
  const entries = new Map<number, readonly EntryId[]>();
  for (const { tokens, traditional, simplified } of spread) {
    const lexeme = tools.lexemeOf(traditional, simplified);
    met.add(lexeme);
    for (const token of tokens) entries.set(token, lexeme.ranked(NO_READING, false));
  }
  return entries;
}

/** Optional properties are added one by one: spreading them together costs most of the time. */
function wordToken(
  draft: Draft,
  offset: number,
  lexeme: Lexeme,
  choice: Choice | undefined,
  base: readonly EntryId[] | undefined,
): Word {
  const { surface, traditional, simplified } = draft.spelling;
  const reading = choice?.reading ?? NO_READING;
  const word: Writable<Word> = {
    kind: 'word',
    span: { start: offset + draft.start, end: offset + draft.end },
    surface,
    traditional,
    simplified,
    reading,
    taiwan: choice?.taiwan ?? reading,
    entries: lexeme.ranked(reading, draft.isName),
    flags: draft.flags,
    band: lexeme.band,
  };
  if (base && lexeme.entries.length > 0) {
    word.entries = [...word.entries, ...base.filter((id) => !word.entries.includes(id))];
  }
  if (lexeme.entries.length === 0) word.parts = partIds(lexeme.parts());
  if (choice && choice.alternatives.length > 0) word.alternatives = choice.alternatives;
  if (choice?.why) word.why = choice.why;
  const wording = taiwanWording(traditional);
  if (wording) word.wording = { taiwan: wording };
  if (draft.suggestion) word.suggestion = draft.suggestion;
  if (draft.standards) word.standards = draft.standards;
  if (draft.nameType) word.nameType = draft.nameType;
  if (draft.latin) word.latin = draft.latin;
  return word;
}

/** A word of a title in 《》 belongs to the name of a work. */
const inWork = (word: Word): Word => ({
  ...word,
  flags: word.flags.includes('name') ? word.flags : [...word.flags, 'name'],
  nameType: word.nameType ?? 'work',
});

const DIGIT_SOUNDS = ['ling2', 'yi1', 'er4', 'san1', 'si4', 'wu3', 'liu4', 'qi1', 'ba1', 'jiu3'];

/** Digits no rule for numbers understood are read one by one. */
function spellDigits(text: string): Reading {
  const digits = text.normalize('NFKC').match(/\d/g) ?? [];
  return parseReading(digits.map((digit) => DIGIT_SOUNDS[Number(digit)]).join(' ')) ?? [];
}

function numberToken(draft: Draft, offset: number, lexeme: Lexeme | null): NumberToken {
  const { surface, traditional, simplified } = draft.spelling;
  const { number } = draft;
  const token: Writable<NumberToken> = {
    kind: 'number',
    span: { start: offset + draft.start, end: offset + draft.end },
    surface,
    traditional,
    simplified,
    value: number?.value ?? null,
    reading: number?.reading ?? spellDigits(surface),
    entries: lexeme?.ranked(NO_READING, false) ?? NO_ENTRIES,
  };
  if (number?.gloss) token.gloss = number.gloss;
  return token;
}
