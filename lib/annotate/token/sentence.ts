import type { EntryId } from '../../domain/lexicon/lexicon';
import { parseReading, type Reading, sameReading } from '../../domain/reading/reading';
import type { Sentence } from '../../domain/text';
import type { Flag, NumberToken, Token, Word } from '../../domain/token';
import { isProduct } from '../name/product';
import { insideWorks } from '../name/works';
import { SentenceContext } from '../readings/context';
import { SentenceSenses } from '../sense/choose';
import { type Base, basesOf } from '../word/base-words';
import { type Lexeme, partIds, type Ranked } from '../word/lexeme';
import type { Reach } from '../word/reachable-entries';
import type { Draft } from './draft';
import type { ParagraphTools, SentenceReader } from './tools';

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
  met: Reach,
): Sentence {
  const readable = drafts.map(({ spelling, isName }) =>
    isName ? spelling.named : spelling.readable,
  );
  const choices = tools.read(readable, tools);
  const senses = new SentenceSenses(new SentenceContext(readable, tools), tools.senses);
  const bases = basesOf(drafts, tools, met);
  const works = drafts.some(({ spelling }) => spelling.opensWork)
    ? insideWorks(drafts.map(({ spelling }) => spelling.surface))
    : null;
  const tokens = drafts.map((draft, index): Token => {
    const { lexeme, kind } = draft.spelling;
    if (lexeme) met.add(lexeme);
    if (kind === 'word' && lexeme) {
      const word = wordToken(draft, offset, lexeme, choices[index], bases?.get(index));
      applySense(word, index, senses, lexeme.ranked(word.reading, draft.isName));
      return works?.has(index) ? inWork(word) : word;
    }
    if (kind === 'number') return numberToken(draft, offset, lexeme);
    const { surface, traditional, simplified } = draft.spelling;
    const span = { start: offset + draft.start, end: offset + draft.end };
    const other = { kind: kind as 'latin', span, surface, traditional, simplified };
    return kind === 'latin' && isProduct(surface)
      ? { ...other, flags: PRODUCT, nameType: 'product' }
      : other;
  });
  const start = offset + (drafts[0]?.start ?? 0);
  return { span: { start, end: offset + (drafts.at(-1)?.end ?? 0) }, tokens };
}

const PRODUCT: readonly Flag[] = ['name'];

/** Optional properties are added one by one: spreading them together costs most of the time. */
function wordToken(
  draft: Draft,
  offset: number,
  lexeme: Lexeme,
  choice: Choice | undefined,
  base: Base | undefined,
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
    entries: lexeme.ranked(reading, draft.isName).ids,
    flags: draft.flags,
    band: lexeme.band,
  };
  if (choice?.spoken) word.spoken = choice.spoken;
  if (choice?.why) word.why = choice.why;
  if (base) applyBase(word, base, lexeme);
  if (word.entries.length === 0) word.parts = partIds(lexeme.parts);
  const others = base
    ? choice?.alternatives.filter((other) => !sameReading(other, word.reading))
    : choice?.alternatives;
  if (others && others.length > 0) word.alternatives = others;
  if (draft.spelling.wording) word.wording = draft.spelling.wording;
  if (draft.suggestion) word.suggestion = draft.suggestion;
  if (draft.standards) word.standards = draft.standards;
  if (draft.nameType) word.nameType = draft.nameType;
  if (draft.latin) word.latin = draft.latin;
  return word;
}

/** Puts the entry and the sense that fit the sentence first. @param own the word's own entries */
function applySense(
  word: Writable<Word>,
  index: number,
  senses: SentenceSenses,
  own: Ranked,
): void {
  const choice = senses.choose(index, own);
  if (!choice) return;
  const meant = own.ids[choice.entry] as EntryId;
  if (choice.entry > 0) word.entries = [meant, ...word.entries.filter((id) => id !== meant)];
  if (choice.senses) word.senses = choice.senses;
  if (choice.pos) word.pos = choice.pos;
}

/** The dictionary's word follows the token's own entries, and says how its characters are read. */
function applyBase(
  word: Writable<Word>,
  { word: base, entries, band, reading }: Base,
  lexeme: Lexeme,
): void {
  word.base = base;
  if (word.entries.length === 0) word.band = band;
  const before = word.reading;
  if (reading?.mainland.length === before.length && !sameReading(reading.mainland, before)) {
    word.reading = reading.mainland;
    word.taiwan = reading.taiwan;
    delete word.spoken;
    word.entries = lexeme.ranked(word.reading, false).ids;
    word.why = { code: 'word', evidence: base.traditional };
  }
  // Its base says more than that no dictionary has it.
  if (word.why?.code === 'parts') delete word.why;
  word.entries = [...word.entries, ...entries.filter((id) => !word.entries.includes(id))];
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
    entries: lexeme?.ranked(NO_READING, false).ids ?? NO_ENTRIES,
  };
  if (number?.gloss) token.gloss = number.gloss;
  return token;
}
