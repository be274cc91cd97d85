import type { AnnotateOptions } from '../../domain/engine';
import type { Form } from '../../engine/lines';

/** A normalised text as UTF-16 in memory that all threads see: steps carry it without a copy. */
export type SharedText = SharedArrayBuffer;

/** A text that is being annotated block by block, by whichever worker is free. */
export interface OpenText {
  /** Tells texts apart for as long as the process runs. */
  readonly id: number;
  readonly text: SharedText;
  /** Facts of the text and the learner's corrections, serialised: see `shared.ts`. */
  readonly context: SharedArrayBuffer;
  /** Where its blocks begin and end, in turns, in UTF-16 units. */
  readonly bounds: Uint32Array;
}

interface Given {
  readonly raw: string;
  readonly options: AnnotateOptions;
  readonly form: Form;
}

/** One paragraph run of an open text. */
interface Part {
  readonly open: Pick<OpenText, 'id' | 'text' | 'context'>;
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

/** What a worker is asked for at a time: little enough that others need not wait long. */
export type Step =
  /** Looks at a text as a whole; a short one is annotated at once. */
  | ({ readonly kind: 'begin' } & Given)
  /** The same without the engine. */
  | ({ readonly kind: 'open' } & Given)
  | ({ readonly kind: 'block' } & Part)
  /** The words by the segmenter; `bare`: the characters alone. */
  | ({ readonly kind: 'plain'; readonly bare: boolean } & Part)
  | { readonly kind: 'lookup'; readonly surface: string }
  /** The entries of each of many spellings. */
  | { readonly kind: 'words'; readonly surfaces: readonly string[] }
  /** What the dictionary says of each of many words beside its entries. */
  | { readonly kind: 'word-facts'; readonly words: readonly string[] }
  /** The most frequent characters, in order. */
  | { readonly kind: 'characters' }
  /** The words of the first frequency bands, in order. */
  | { readonly kind: 'frequent-words' }
  | { readonly kind: 'search'; readonly query: string }
  | { readonly kind: 'info' };

/** `bytes` are whole lines of JSON; after `begin` they are the beginning of the answer. */
export interface StepResult {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Missing where `bytes` are all of the answer. */
  readonly open?: OpenText;
}

/** A step on its way to a worker. */
export interface Asked {
  readonly step: Step;
  /** One Int32, which the worker sets to 1 when it begins. */
  readonly begun: SharedArrayBuffer;
}

export interface Answered extends StepResult {
  /** Milliseconds the worker was at it. */
  readonly ms: number;
}
