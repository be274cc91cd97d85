import { deserialize, serialize } from 'node:v8';
import type { TextFacts } from '../../annotate/survey';
import type { AnnotateOptions } from '../../domain/engine';
import type { SharedText } from './step';

/** What every block of a text is made with. */
export interface Context {
  readonly facts: TextFacts;
  readonly options: AnnotateOptions;
}

function share(bytes: Uint8Array): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(memory).set(bytes);
  return memory;
}

/** UTF-16, so that halves of pairs stay what they are and offsets are those of the text. */
export const shareText = (text: string): SharedText => share(Buffer.from(text, 'utf16le'));

/** The text between two offsets, in UTF-16 units. */
export const textBetween = (memory: SharedText, start: number, end: number): string =>
  Buffer.from(memory, start * 2, (end - start) * 2).toString('utf16le');

export const shareContext = (context: Context): SharedArrayBuffer => share(serialize(context));

export const readContext = (memory: SharedArrayBuffer): Context =>
  deserialize(Buffer.from(memory)) as Context;
