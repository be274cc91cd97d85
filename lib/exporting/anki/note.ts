import { sha1 } from '@noble/hashes/legacy.js';
import { meaningOf, type SavedWord } from '../../domain/card';
import { parsePhrase, spellPhrase, zhuyinOfPhrase } from '../../domain/reading/phrase';
import { escapeHtml, fitForFiles } from '../escape';
import { FIELDS, type FieldName, NOTE_TYPE_ID } from './note-type';
import type { TakenSentence, TakenWord } from './taken-word';

const BASE91 =
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~';

const digest = (text: string): DataView => {
  const bytes = sha1(new TextEncoder().encode(text));
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};

/**
 * What Anki knows a note by, whatever else of it changes: 64 bits in base 91, as Anki writes them,
 * taken from the word's id and so the same on every device.
 */
export function guidOf(wordId: string): string {
  let rest = digest(`hangjian:${wordId}`).getBigUint64(0);
  let guid = '';
  while (rest > 0n) {
    guid = (BASE91[Number(rest % 91n)] ?? '') + guid;
    rest /= 91n;
  }
  return guid;
}

/** Anki's checksum of a first field: the first four bytes of the SHA-1 of its text, as a number. */
export const checksumOf = (text: string): number => digest(text).getUint32(0);

/**
 * Text that shows in a field as it is. Besides HTML, Anki acts on `[sound:…]`, LaTeX and MathJax
 * where they stand in a field: their first sign is written as an entity.
 */
export const fieldText = (text: string): string =>
  escapeHtml(text)
    .replace(/\[(?=sound:|anki:|\/?latex\]|\/?\$)/gi, '&#91;')
    .replace(/\\(?=[()[\]])/g, '&#92;')
    .replace(/\r\n|[\n\r]/g, '<br>');

/** The sentence with its word in bold. */
function marked(sentence: TakenSentence | null): string {
  if (!sentence) return '';
  const { text, mark } = sentence;
  if (!mark || mark.end <= mark.start) return fieldText(text);
  const word = fieldText(text.slice(mark.start, mark.end));
  return `${fieldText(text.slice(0, mark.start))}<b>${word}</b>${fieldText(text.slice(mark.end))}`;
}

const spelled = (numbered: string): string => {
  const words = parsePhrase(numbered);
  return words ? spellPhrase(words) : numbered;
};

/** What stands in each field of a word's note, as HTML. */
export function fieldsOf({
  word,
  sentence,
  sentenceSimplified,
}: TakenWord): Record<FieldName, string> {
  const taiwan = word.taiwanPinyin || word.pinyin;
  const words = parsePhrase(taiwan);
  return {
    Traditional: fieldText(word.traditional),
    Simplified: fieldText(word.simplified),
    Pinyin: fieldText(spelled(word.pinyin)),
    'Taiwan pinyin': fieldText(spelled(taiwan)),
    Zhuyin: words ? fieldText(zhuyinOfPhrase(words)) : '',
    Meaning: fieldText(meaningOf(word)),
    Sentence: marked(sentence),
    'Sentence in Simplified': marked(sentenceSimplified),
    Text: fieldText(word.encounters.at(-1)?.textTitle ?? ''),
    'Hangjian id': fieldText(word.id),
    Note: fieldText(word.note ?? ''),
  };
}

/** A tag is parted from the next by a blank, and its levels by colons. */
const tagName = (text: string): string =>
  fitForFiles(text)
    .replace(/[\s\p{Z}"]+/gu, '_')
    .replace(/:/g, '：');

/** `hangjian::learning`, `hangjian::text::夏天`, and the learner's own. */
export function tagsOf({ status, encounters, tags: own = [] }: SavedWord): string[] {
  const titles = new Set(encounters.map(({ textTitle }) => tagName(textTitle)).filter(Boolean));
  const ours = [`hangjian::${status}`, ...[...titles].map((title) => `hangjian::text::${title}`)];
  // The learner's own stay as they are: colons part their levels there as well.
  return [...ours, ...own.map((tag) => fitForFiles(tag).replace(/"/g, '_')).filter(Boolean)];
}

/**
 * A row of `notes`. Its time of change is the word's: Anki takes a note over only when it is newer
 * than its own, so that what the learner changed there since stays.
 */
export function noteRow(taken: TakenWord, id: number): (string | number)[] {
  const fields = fieldsOf(taken);
  const { word } = taken;
  // As Anki takes it from the first field: without the line breaks, which are elements there.
  const sortField = fitForFiles(word.traditional).replace(/[\r\n]+/g, '');
  return [
    id,
    guidOf(word.id),
    NOTE_TYPE_ID,
    Math.floor(word.changed / 1_000),
    -1,
    // With a blank at either end, as Anki keeps them.
    ` ${tagsOf(word).join(' ')} `,
    FIELDS.map((name) => fields[name]).join('\u001f'),
    sortField,
    checksumOf(sortField),
    0,
    '',
  ];
}
