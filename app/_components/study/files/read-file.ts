import { HangjianError } from '@/lib/domain/errors';
import { LARGEST_PACKAGE } from '@/lib/importing/anki-package';
import {
  decodeText,
  type Encoding,
  guessEncoding,
  LARGEST_TEXT_FILE,
} from '@/lib/importing/decode';
import { readText } from '@/lib/importing/read-text';
import type { Table } from '@/lib/importing/table';
import { readDeck } from './ask-database';

/** A file of words as far as it is understood. */
export interface ReadFile {
  readonly tables: readonly (Table & { readonly name: string })[];
  /** How its bytes were read, where it is text; null for a deck. */
  readonly encoding: Encoding | null;
}

const tooLarge = (most: string): HangjianError =>
  new HangjianError('too-long', `This file is larger than ${most}. Nothing was changed.`);

/** Every zip begins so; a file of text does not. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * Reads a file of words: a deck of Anki, or text.
 * @param encoding of a text, where the learner knows better than the guess
 * @throws HangjianError with what is wrong with the file
 */
export async function readFile(file: Blob, encoding?: Encoding): Promise<ReadFile> {
  if (file.size > LARGEST_PACKAGE) throw tooLarge('300 MB');
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (isZip(start)) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { tables: await readDeck(bytes), encoding: null };
  }
  if (file.size > LARGEST_TEXT_FILE) throw tooLarge('20 MB');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const used = encoding ?? guessEncoding(bytes);
  return { tables: [{ name: '', ...readText(decodeText(bytes, used)) }], encoding: used };
}
