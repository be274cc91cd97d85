import type { SavedWord, WordStatus } from '../domain/card';
import { countHan } from '../domain/han';
import { formatPhrase, parsePhrase } from '../domain/reading/phrase';
import { parsePinyinInput } from '../domain/reading/pinyin-input';
import { formatNumbered, type Reading } from '../domain/reading/reading';
import type { GivenWord } from './given-words';

/** A word as the dictionary or the file has it; what the store keeps of one. */
export type FoundWord = Pick<
  SavedWord,
  'id' | 'traditional' | 'simplified' | 'pinyin' | 'taiwanPinyin' | 'gloss' | 'entryIds'
>;

export type Match =
  /** One word of the dictionary. */
  | { readonly kind: 'found'; readonly word: FoundWord }
  /** Several words are written so (发: 發, 髮). */
  | { readonly kind: 'ambiguous'; readonly words: readonly FoundWord[] }
  /** No dictionary has it: kept as the file has it. */
  | { readonly kind: 'unknown'; readonly word: FoundWord };

export interface Matched {
  readonly given: GivenWord;
  readonly match: Match;
}

/** Pinyin of any spelling as letters alone, or with tones where it has them. */
const letters = (pinyin: string): string =>
  pinyin
    .normalize('NFD')
    .replace(/[\u0304\u0301\u030c\u0300]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/u:|v/g, 'ü')
    .replace(/[^a-zü]/g, '');

/** A reading in numbers, in whatever spelling it is given; '' for what is none. */
function numbered(pinyin: string, count: number): string {
  const typed = pinyin.trim();
  if (typed === '' || count === 0) return '';
  const parsed = parsePhrase(typed);
  if (parsed && parsed.flat().length > 0) return formatPhrase(parsed);
  const read = (text: string, syllables: number): Reading | null => {
    const input = parsePinyinInput(text, syllables);
    return 'reading' in input ? input.reading : null;
  };
  const parts = typed.split(/\s+/);
  if (parts.length === 1 || parts.length >= count) {
    const reading = read(typed, count);
    return reading ? formatNumbered(reading) : '';
  }
  // Words stand apart, each spelled together: qùnián shǎole.
  const words = shares(parts, count, read);
  return words ? formatPhrase(words) : '';
}

/** Syllables in a word of a phrase that is tried. */
const LONGEST = 8;

/** The readings of parts that have so many syllables together; the first way that goes. */
function shares(
  parts: readonly string[],
  count: number,
  read: (text: string, syllables: number) => Reading | null,
): Reading[] | null {
  const words: Reading[] = [];
  let left = count;
  for (const [at, part] of parts.entries()) {
    const rest = parts.length - at - 1;
    const most = Math.min(LONGEST, left - rest);
    let found: Reading | null = null;
    for (let size = 1; size <= most && !found; size += 1) found = read(part, size);
    if (!found) return null;
    words.push(found);
    left -= found.length;
  }
  return left === 0 ? words : null;
}

/** Those a test is true of, or all where it is true of none: what a file says may be wrong. */
function narrowed(words: readonly FoundWord[], test: (word: FoundWord) => boolean) {
  const left = words.filter(test);
  return left.length > 0 ? left : words;
}

function unknownWord(given: GivenWord): FoundWord {
  const { word, meaning } = given;
  const count = countHan(word);
  const pinyin = numbered(given.pinyin, count);
  return {
    id: word,
    traditional: word,
    simplified: given.simplified || word,
    pinyin,
    taiwanPinyin: numbered(given.taiwanPinyin, count) || pinyin,
    gloss: meaning,
    entryIds: [],
  };
}

/**
 * Which word of the dictionary a file means. Both scripts and the reading tell words apart that are
 * written alike; the meaning of the file, where it gives one, is the learner's own and stays.
 * @param words of the dictionary with this spelling in either script, the likeliest first
 */
export function matchWord(given: GivenWord, words: readonly FoundWord[]): Match {
  const own = (word: FoundWord): FoundWord =>
    given.meaning === '' ? word : { ...word, gloss: given.meaning };
  const bothScripts = narrowed(
    words,
    ({ traditional, simplified }) =>
      given.simplified !== '' && traditional === given.word && simplified === given.simplified,
  );
  const count = countHan(given.word);
  const toned = numbered(given.pinyin, count);
  const said = letters(given.pinyin);
  const byLetters = narrowed(
    bothScripts,
    ({ pinyin, taiwanPinyin }) =>
      said !== '' && (letters(pinyin) === said || letters(taiwanPinyin) === said),
  );
  const likeliest = narrowed(
    byLetters,
    ({ pinyin, taiwanPinyin }) => toned !== '' && (pinyin === toned || taiwanPinyin === toned),
  );
  // Several entries may be of one word: it stands where the likeliest of them does.
  const once = new Map<string, FoundWord>();
  for (const word of likeliest) if (!once.has(word.id)) once.set(word.id, own(word));
  const [first, ...others] = once.values();
  if (!first) return { kind: 'unknown', word: unknownWord(given) };
  return others.length > 0
    ? { kind: 'ambiguous', words: [first, ...others] }
    : { kind: 'found', word: first };
}

/**
 * A word that no dictionary has, with what the words in it say, as far as the file says nothing: its
 * other script, its reading, its meaning.
 */
export function completed(one: Matched, phrase: FoundWord | undefined): Matched {
  const { given, match } = one;
  if (match.kind !== 'unknown' || !phrase) return one;
  const { word } = match;
  const forms =
    given.simplified === ''
      ? { id: phrase.id, traditional: phrase.traditional, simplified: phrase.simplified }
      : {};
  const readings =
    word.pinyin === '' ? { pinyin: phrase.pinyin, taiwanPinyin: phrase.taiwanPinyin } : {};
  const gloss = word.gloss || phrase.gloss;
  return { given, match: { kind: 'unknown', word: { ...word, ...forms, ...readings, gloss } } };
}

/** What an import comes to, before anything is written. */
export interface Preview {
  readonly found: readonly Matched[];
  readonly ambiguous: readonly Matched[];
  readonly unknown: readonly Matched[];
  /** Words the learner has already, which stay as they are. */
  readonly here: readonly Matched[];
  /** All of these, in the order of the file. */
  readonly all: readonly Matched[];
}

const wordsOf = (match: Match): readonly FoundWord[] =>
  match.kind === 'ambiguous' ? match.words : [match.word];

/** Sorts what was matched; of several rows that mean one word the first counts. */
export function previewOf(matched: readonly Matched[], isHere: (id: string) => boolean): Preview {
  const preview = {
    found: [] as Matched[],
    ambiguous: [] as Matched[],
    unknown: [] as Matched[],
    here: [] as Matched[],
    all: [] as Matched[],
  };
  const seen = new Set<string>();
  for (const one of matched) {
    const words = wordsOf(one.match);
    const [first] = words;
    if (!first || seen.has(first.id)) continue;
    seen.add(first.id);
    preview.all.push(one);
    if (words.some(({ id }) => isHere(id))) preview.here.push(one);
    else preview[one.match.kind].push(one);
  }
  return preview;
}

/** A word as it is to be kept. */
export interface TakenIn {
  readonly word: FoundWord;
  readonly status: WordStatus;
  readonly tags: readonly string[];
  readonly note: string;
}

/**
 * How well words that come in are known: all alike, or as the file says; `list-only`: they do not come
 * among the learner's words.
 */
export type StatusChoice = 'learning' | 'known' | 'as-given' | 'list-only';

export interface ImportChoices {
  readonly status: StatusChoice;
  readonly withUnknown: boolean;
  /** Of ambiguous words, by their spelling in the file, the id of the one that is meant. */
  readonly meant: ReadonlyMap<string, string>;
}

/** The word that one of a file is taken for. */
const meantBy = ({ given, match }: Matched, { meant }: ImportChoices): FoundWord | undefined => {
  const all = wordsOf(match);
  return all.find(({ id }) => id === meant.get(given.word)) ?? all[0];
};

/** Every word of the file with its level, those that are here already among them, in its order. */
export const listedIn = (
  preview: Preview,
  choices: ImportChoices,
): { readonly id: string; readonly level: string }[] =>
  preview.all.flatMap((one) => {
    if (one.match.kind === 'unknown' && !choices.withUnknown) return [];
    const word = meantBy(one, choices);
    return word ? [{ id: word.id, level: one.given.level }] : [];
  });

/** The words an import writes, once each. */
export function takenIn(preview: Preview, choices: ImportChoices): TakenIn[] {
  if (choices.status === 'list-only') return [];
  const { found, ambiguous, unknown } = preview;
  const chosen = [...found, ...ambiguous, ...(choices.withUnknown ? unknown : [])];
  const words = new Map<string, TakenIn>();
  for (const one of chosen) {
    const word = meantBy(one, choices);
    if (!word || words.has(word.id)) continue;
    const { status: said, tags, note } = one.given;
    const status = choices.status === 'as-given' ? (said ?? 'learning') : choices.status;
    words.set(word.id, { word, status, tags, note });
  }
  return [...words.values()];
}
