import type { Correction } from '../engine';
import { hasHan } from '../han';
import type { Entry, Part } from '../lexicon/lexicon';
import { longestWordAt } from '../lexicon/sub-words';
import { parseReading, type Reading, sameReading } from '../reading/reading';
import { otherForms } from '../script';
import type { Other, Token, Word } from '../token';
import { type Character, charactersOf, hanOf, isParted, sliceCharacters } from './characters';
import type { CorrectedPlace } from './match';

/** What cutting anew needs to know: the dictionary, ranked, by a spelling in either script. */
export interface CorrectionTools {
  readonly entriesOf: (surface: string) => readonly Entry[];
  /** Frequency band of a simplified form; undefined where unknown. */
  readonly bandOf?: (simplified: string) => number | undefined;
}

/** The reading heard so far, character by character; a missing one is the dictionary's first. */
function heard(
  characters: readonly Character[],
  standard: 'mainland' | 'taiwan',
  tools: CorrectionTools,
): Reading {
  return characters
    .filter(({ surface }) => hasHan(surface))
    .flatMap((character): Reading => {
      const known = character[standard];
      if (known) return [known];
      const entry = tools.entriesOf(character.traditional)[0];
      return (standard === 'taiwan' && entry?.taiwan) || entry?.reading || [];
    });
}

/** Longest dictionary words from the left, single characters where there are none. */
function partsOf(text: string, tools: CorrectionTools): Part[] {
  const parts: Part[] = [];
  const characters = hanOf(text);
  const has = (part: string): boolean => tools.entriesOf(part).length > 0;
  for (let at = 0; at < characters.length; ) {
    const size = longestWordAt(characters, at, characters.length - 1, has) || 1;
    const surface = characters.slice(at, at + size).join('');
    parts.push({ surface, entries: tools.entriesOf(surface).map(({ id }) => id) });
    at += size;
  }
  return parts;
}

/** Entries that sound like the text so far come first. */
function alikeFirst(entries: readonly Entry[], sound: Reading): Entry[] {
  const alike = (entry: Entry) => entry.reading !== null && sameReading(entry.reading, sound);
  return [...entries.filter(alike), ...entries.filter((entry) => !alike(entry))];
}

const fits = (reading: Reading | null | undefined, like: Reading): Reading | null =>
  reading && reading.length === like.length ? reading : null;

function kindWithoutHan(surface: string): Other['kind'] {
  if (surface.trim() === '') return 'space';
  return /[\p{L}\p{N}]/u.test(surface) ? 'latin' : 'punctuation';
}

/** A token whose borders are new: forms from its characters, the rest from the dictionary. */
function freshToken(
  characters: readonly Character[],
  start: number,
  tools: CorrectionTools,
): Token {
  const form = (key: 'surface' | 'traditional' | 'simplified' | 'hongkong' | 'opencc') =>
    characters.map((character) => character[key]).join('');
  const [surface, traditional, simplified] = [
    form('surface'),
    form('traditional'),
    form('simplified'),
  ];
  const span = { start, end: start + surface.length };
  if (hanOf(surface).length === 0)
    return { kind: kindWithoutHan(surface), span, surface, traditional, simplified };
  const standards = otherForms(traditional, form('hongkong'), form('opencc'));
  const sound = heard(characters, 'mainland', tools);
  const standard = tools.entriesOf(traditional);
  const known = standard.length > 0 ? standard : tools.entriesOf(surface);
  const entries = isParted(characters) ? known : alikeFirst(known, sound);
  const told = fits(entries[0]?.reading, sound);
  const band = tools.bandOf?.(simplified);
  return {
    kind: 'word',
    span,
    surface,
    traditional,
    simplified,
    reading: told ?? sound,
    taiwan: told ? (fits(entries[0]?.taiwan, told) ?? told) : heard(characters, 'taiwan', tools),
    entries: entries.map(({ id }) => id),
    flags: [...new Set(characters.flatMap(({ flags }) => flags))],
    ...(entries.length === 0 ? { parts: partsOf(traditional, tools) } : {}),
    ...(band === undefined ? {} : { band }),
    ...(standards ? { standards } : {}),
  };
}

type InOrder = Pick<Word, 'senses' | 'pos'>;

/**
 * In what order the senses of the chosen entry stand: the learner's first, whatever the sentence
 * says. Where they chose none, or one the dictionary has no more, the sentence keeps its say.
 */
function inOrder(word: Word, { id, senses }: Entry, gloss: string | undefined): InOrder {
  const first = senses.findIndex(({ glosses }) => glosses[0] === gloss);
  if (first > 0) return { senses: [first, ...senses.keys()].filter(isFirstOfItsKind) };
  if (first === 0 || word.entries[0] !== id) return {};
  return {
    ...(word.senses ? { senses: word.senses } : {}),
    ...(word.pos ? { pos: word.pos } : {}),
  };
}

const isFirstOfItsKind = <Item>(item: Item, at: number, all: readonly Item[]): boolean =>
  all.indexOf(item) === at;

/** Puts the learner's meaning first; its reading is then the word's. */
function withMeaning(
  word: Word,
  { entryId, sense }: Pick<Correction, 'entryId' | 'sense'>,
  tools: CorrectionTools,
): Word {
  const known = [...tools.entriesOf(word.traditional), ...tools.entriesOf(word.surface)];
  const chosen = known.find(({ id }) => id === entryId);
  if (!chosen) return word;
  const reading = fits(chosen.reading, word.reading) ?? word.reading;
  const { spoken, senses: _order, pos: _part, ...rest } = word;
  return {
    ...rest,
    ...inOrder(word, chosen, sense),
    ...(spoken && sameReading(reading, word.reading) ? { spoken } : {}),
    entries: [chosen.id, ...word.entries.filter((id) => id !== chosen.id)],
    reading,
    taiwan:
      fits(chosen.taiwan, reading) ?? (sameReading(reading, word.reading) ? word.taiwan : reading),
  };
}

function withReading(word: Word, reading: Reading): Word {
  const { alternatives: _dropped, spoken: _said, ...rest } = word;
  return {
    ...rest,
    reading,
    taiwan: reading,
    why: { code: 'corrected', evidence: 'your correction' },
  };
}

function withName(word: Word, name: boolean): Word {
  const flags = word.flags.filter((flag) => flag !== 'name');
  if (name) return { ...word, flags: [...flags, 'name'] };
  const { nameType: _dropped, ...rest } = word;
  return { ...rest, flags };
}

/** The learner's reading for each word of a rule; null where it gives none, or one that does not fit. */
function readingsOf({ pinyin, words }: Correction): (Reading | null)[] {
  const whole = pinyin ? parseReading(pinyin) : null;
  const counts = words.map((word) => hanOf(word).length);
  if (whole?.length !== counts.reduce((sum, count) => sum + count, 0))
    return counts.map(() => null);
  const starts = counts.map((_, index) => counts.slice(0, index).reduce((a, b) => a + b, 0));
  return starts.map((from, index) => whole.slice(from, from + (counts[index] ?? 0)));
}

/** The tokens that stand at a place once it is corrected; `covered` are those that overlap it. */
export function correctedWords(
  covered: readonly Token[],
  place: CorrectedPlace,
  tools: CorrectionTools,
): readonly Token[] {
  const characters = covered.flatMap(charactersOf);
  const from = covered[0]?.span.start ?? place.start;
  const readings = readingsOf(place.rule);
  let start = place.start;
  return place.rule.words.map((surface, index) => {
    const slice = sliceCharacters(characters, start - from, start - from + surface.length);
    const end = start + surface.length;
    const same = covered.find(({ span }) => span.start === start && span.end === end);
    const token = same?.kind === 'word' ? same : freshToken(slice, start, tools);
    start = end;
    return token.kind === 'word'
      ? refined(token, place.rule, readings[index] ?? null, tools)
      : token;
  });
}

function refined(
  found: Word,
  rule: Correction,
  reading: Reading | null,
  tools: CorrectionTools,
): Word {
  let word = found;
  if (rule.entryId && rule.words.length === 1) word = withMeaning(word, rule, tools);
  if (reading) word = withReading(word, reading);
  if (rule.name !== undefined) word = withName(word, rule.name);
  return { ...word, flags: [...word.flags.filter((flag) => flag !== 'corrected'), 'corrected'] };
}

/** What is left of the first or last token where a place begins or ends inside it. */
export function remainder(
  covered: readonly Token[],
  start: number,
  end: number,
  tools: CorrectionTools,
): readonly Token[] {
  if (start >= end) return [];
  const whole = covered.find(({ span }) => span.start === start && span.end === end);
  if (whole) return [whole];
  const characters = covered.flatMap(charactersOf);
  const from = covered[0]?.span.start ?? start;
  return [freshToken(sliceCharacters(characters, start - from, end - from), start, tools)];
}
