import { formatMarked } from '../domain/pinyin';
import type { Token, Word } from '../domain/token';
import { charactersOf } from './han';

/** A remark of the panel about this word here. `han` holds the Chinese it is about. */
export interface Note {
  readonly kind:
    | 'ambiguous'
    | 'repaired'
    | 'variant'
    | 'wording'
    | 'suggestion'
    | 'name'
    | 'latin'
    | 'value'
    | 'why';
  readonly text: string;
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
    return [{ kind: 'repaired', text: `The source has ${surface}; ${traditional} is meant.` }];
  }
  if (flags.includes('variant')) {
    return [
      { kind: 'variant', text: `The source writes ${surface}, a variant of ${traditional}.` },
    ];
  }
  return [];
}

function wordNotes(word: Word): Note[] {
  const notes = [...repairNotes(word), ...ambiguityNotes(word)];
  if (word.wording) {
    notes.push({ kind: 'wording', text: `Mainland wording. Taiwan: ${word.wording.taiwan}` });
  }
  if (word.suggestion) {
    const { traditional } = word.suggestion;
    notes.push({
      kind: 'suggestion',
      text: `Perhaps ${traditional} is meant; the source may be wrong.`,
    });
  }
  if (word.flags.includes('name')) {
    notes.push({
      kind: 'name',
      text: `Here ${word.nameType ? NAME_TYPES[word.nameType] : 'a name'}.`,
    });
  }
  if (word.latin) notes.push({ kind: 'latin', text: `In this text: ${word.latin}` });
  if (word.why) {
    const other = word.alternatives?.map(formatMarked).join(', ');
    const also = other ? ` It can also be read ${other}.` : '';
    const reason = word.why.evidence ?? word.why.code;
    notes.push({ kind: 'why', text: `Read ${formatMarked(word.reading)}: ${reason}.${also}` });
  }
  return notes;
}

/** 1750000000 → "1,750,000,000"; digits past the safe range are left alone. */
export const westernGrouping = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** What is to be said about a token besides its entries, most important first. */
export function notesOf(token: Token): readonly Note[] {
  if (token.kind === 'word') return wordNotes(token);
  if (token.kind !== 'number') return [];
  const notes: Note[] = [];
  if (token.value !== null) notes.push({ kind: 'value', text: westernGrouping(token.value) });
  if (token.gloss) notes.push({ kind: 'value', text: token.gloss });
  return notes;
}
