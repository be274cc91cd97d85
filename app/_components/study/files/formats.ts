import type { SavedWord } from '@/lib/domain/card';
import { toList, toPleco } from '@/lib/exporting/word-lines';
import { toAnkiText, toCsv, toTsv } from '@/lib/exporting/word-table';

export interface TextFormat {
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (words: readonly SavedWord[]) => string;
  /** What the other program will and will not take. */
  readonly note: string;
}

/** Files of words that are text; Anki's package is made elsewhere. */
export const TEXT_FORMATS = {
  anki: {
    name: 'Text for Anki',
    extension: 'txt',
    type: 'text/plain',
    write: toAnkiText,
    note: 'For a note type and a deck of your own: Anki asks which column goes into which field. It knows a note by its first field, so a second import updates what is there. The schedule does not go along.',
  },
  csv: {
    name: 'CSV',
    extension: 'csv',
    type: 'text/csv',
    write: toCsv,
    note: 'For spreadsheets and scripts: both scripts, both readings, zhuyin, meaning, sentence, text, state, day, tags and note. An apostrophe stands before what a spreadsheet would take for a formula.',
  },
  tsv: {
    name: 'Table with tabs (TSV)',
    extension: 'tsv',
    type: 'text/tab-separated-values',
    write: toTsv,
    note: 'The same as CSV, with tabs between the columns.',
  },
  pleco: {
    name: 'Text for Pleco',
    extension: 'txt',
    type: 'text/plain',
    write: toPleco,
    note: 'Pleco takes word, reading and meaning, as cards of a category “Hangjian”. It takes neither sentences nor the schedule.',
  },
  list: {
    name: 'Plain list',
    extension: 'txt',
    type: 'text/plain',
    write: toList,
    note: 'The words in Traditional, one a line.',
  },
} as const satisfies Readonly<Record<string, TextFormat>>;

export type TextFormatName = keyof typeof TEXT_FORMATS;

export const ANKI_NOTE =
  'Anki takes words, readings, meaning, sentence, tags and a card each. Importing a later file updates the notes and doubles none; leave the fields of the note type “Hangjian” as they are. When a word comes for the first time, the schedule and the answers of the card that asks you to recognise it come along, if you tick “Import any learning progress” there; from then on each program counts for itself. Known and ignored words come suspended.';

export const CONNECT_NOTE =
  'For Anki as it runs on this computer, with its add-on AnkiConnect (code 2055492159). Anki asks once whether this site may use it, and Chrome first whether it may reach programs on this device; Safari lets no secure page do it. Words go into the deck “Hangjian” as new cards. Those that are there already, as a file or sent before, get the words, readings, meaning and sentence of now; their cards, schedule and tags stay, and nothing is removed. Words sent this way stay with it: Anki would double them if a file with them came later.';
