import { charactersOf } from '../../domain/han';
import { plainGloss } from '../../domain/lexicon/gloss';
import type { Entry } from '../../domain/lexicon/lexicon';
import { meantFirst } from '../../domain/lexicon/meant-first';
import { formatMarked } from '../../domain/reading/pinyin';
import { sameReading } from '../../domain/reading/reading';
import type { Forms } from '../../domain/script';
import type { BaseForm, NumberToken, Token, Word } from '../../domain/token';
import { countsHere, measureFirst } from './measure-word';
import { whySentence } from './why';

/** A remark of the panel about this word here. `han` holds the Chinese it is about. */
export interface Note {
  readonly kind:
    | 'ambiguous'
    | 'differs'
    | 'base'
    | 'measure'
    | 'sense'
    | 'repaired'
    | 'variant'
    | 'wording'
    | 'suggestion'
    | 'name'
    | 'latin'
    | 'value'
    | 'why';
  readonly text: string;
  /** A spelling to open from the note. */
  readonly follow?: Forms;
}

const NAME_TYPES: Readonly<Record<NonNullable<Word['nameType']>, string>> = {
  person: 'a person’s name',
  organization: 'the name of an organisation',
  place: 'a place name',
  work: 'the title of a work',
  product: 'the name of a product',
};

/** Simplified characters that stand for more than one, with the one meant: 后 for 後. */
function ambiguityNotes({ surface, traditional, flags }: Word): Note[] {
  if (!flags.includes('ambiguous')) return [];
  const meant = charactersOf(traditional);
  return charactersOf(surface).flatMap((given, index): Note[] => {
    const character = meant[index];
    if (!character || character === given) return [];
    return [{ kind: 'ambiguous', text: `${given} stands for ${character} here.` }];
  });
}

function repairNotes(word: Word): Note[] {
  const { surface, traditional, flags } = word;
  if (flags.includes('repaired')) {
    return [
      {
        kind: 'repaired',
        text: `The source has ${surface}; ${traditional} is meant. Settings can show the text as written.`,
      },
    ];
  }
  if (flags.includes('variant')) {
    return [
      { kind: 'variant', text: `The source writes ${surface}, a variant of ${traditional}.` },
    ];
  }
  return [];
}

const BASE: Readonly<Record<BaseForm, string>> = {
  apart: 'Part of a verb that the sentence takes apart:',
  asked: 'Asks yes or no about',
  able: 'With 得 or 不 inside, can or cannot:',
  doubled: 'Said twice, to make it livelier or milder:',
};

function baseNotes({ base }: Word): Note[] {
  return base ? [{ kind: 'base', text: BASE[base.form], follow: base }] : [];
}

/** What the corner under the word's beginning means. */
function differsNotes({ reading, taiwan }: Word): Note[] {
  if (sameReading(reading, taiwan)) return [];
  const [there, here] = [formatMarked(reading), formatMarked(taiwan)];
  const text = `The corner under it says: Taiwan reads ${here}, the Mainland ${there}.`;
  return [{ kind: 'differs', text }];
}

function wordNotes(word: Word): Note[] {
  const notes = [
    ...differsNotes(word),
    ...repairNotes(word),
    ...ambiguityNotes(word),
    ...baseNotes(word),
  ];
  if (word.wording) {
    notes.push({ kind: 'wording', text: `Mainland wording. Taiwan: ${word.wording.taiwan}` });
  }
  if (word.suggestion) {
    const { traditional } = word.suggestion;
    notes.push({
      kind: 'suggestion',
      text: `Perhaps ${traditional} is meant; the source has ${word.surface}.`,
    });
  }
  if (word.flags.includes('name')) {
    notes.push({
      kind: 'name',
      text: `Here ${word.nameType ? NAME_TYPES[word.nameType] : 'a name'}.`,
    });
  }
  if (word.latin) notes.push({ kind: 'latin', text: `In this text: ${word.latin}` });
  const why = whySentence(word);
  if (why) notes.push({ kind: 'why', text: why });
  return notes;
}

/** 1750000000 → "1,750,000,000"; digits past the safe range are left alone. */
export const westernGrouping = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** 十百千萬: what is said with one of them is no row of digits. */
const UNITS = new Set(['shi', 'bai', 'qian', 'wan']);

/** 2024, said digit by digit, is a year or a code: it is not grouped. Shares are told by their gloss. */
function writtenValue({ value, reading, surface, gloss }: NumberToken): string | null {
  if (value === null) return null;
  const byDigit =
    Number.isInteger(value) &&
    value >= 1000 &&
    reading.length === String(value).length &&
    !reading.some(({ base }) => UNITS.has(base));
  if (byDigit && !/[千百十萬万億亿]/u.test(surface)) return String(value);
  if (!Number.isInteger(value) && gloss) return null;
  return westernGrouping(value);
}

/** What is to be said about a token besides its entries, most important first. */
export function notesOf(token: Token): readonly Note[] {
  if (token.kind === 'word') return wordNotes(token);
  if (token.kind !== 'number') return [];
  const notes: Note[] = [];
  const value = writtenValue(token);
  // What the headword says already is not said again.
  if (value && value !== token.surface) notes.push({ kind: 'value', text: value });
  if (token.gloss && token.gloss !== value) notes.push({ kind: 'value', text: token.gloss });
  return notes;
}

const MEASURE: Note = { kind: 'measure', text: 'Counts what follows: a measure word here.' };

/** What a word is by its part of speech, where that says what it means: 通知 to notify, notice. */
const SAID_BY: Readonly<Record<string, string>> = {
  NOUN: 'A noun here',
  VERB: 'A verb here',
  ADJ: 'A description here',
};

function senseNotes(token: Token, entry: Entry | null): Note[] {
  const said = token.kind === 'word' ? SAID_BY[token.pos ?? ''] : undefined;
  const gloss = said ? meantFirst(entry, token)?.senses[0]?.glosses[0] : undefined;
  return said && gloss ? [{ kind: 'sense', text: `${said}: ${plainGloss(gloss)}.` }] : [];
}

/**
 * The same in its sentence, where a measure word shows itself by the number before it.
 * @param entry what the word means; @param tokens of the sentence.
 */
export function notesHere(
  token: Token,
  tokens: readonly Token[],
  entry: Entry | null,
): readonly Note[] {
  const notes = [...senseNotes(token, entry), ...notesOf(token)];
  const counts = entry !== null && measureFirst(entry) !== entry;
  return counts && countsHere(tokens, tokens.indexOf(token)) ? [MEASURE, ...notes] : notes;
}
