import type { AnnotateOptions } from '../../domain/engine';
import type { ErrorCode } from '../../domain/errors';

/** What a worker with an engine is asked; each is answered part by part. */
export type Question =
  /** Lines of the app's own wire form, as `POST /api/annotate?form=compact` has them. */
  | { readonly kind: 'annotate'; readonly text: string; readonly options: AnnotateOptions }
  /** The JSON of a `Lookup`. */
  | { readonly kind: 'lookup'; readonly surface: string }
  /** The JSON of a list of entries for each. */
  | { readonly kind: 'words'; readonly surfaces: readonly string[] }
  /** The JSON of a list of `WordFacts`. */
  | { readonly kind: 'word-facts'; readonly words: readonly string[] }
  /** The JSON of a `SearchResult`, for whatever was typed. */
  | { readonly kind: 'search'; readonly query: string }
  /** The JSON of a list of characters. */
  | { readonly kind: 'frequent-characters' }
  /** Has the dictionary kept on this device, or brought up to date; told as it comes. */
  | { readonly kind: 'keep' };

/** Bytes that are here, of all that are to come; both unpacked. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

export type Part = Uint8Array<ArrayBuffer> | Progress;

/** To the worker. The first part is made at once, each further one when it is asked for. */
export type Asked =
  | { readonly id: number; readonly question: Question }
  | { readonly id: number; readonly next: true }
  | { readonly id: number; readonly stop: true };

/** From the worker: one for each part asked for. */
export type Told =
  | { readonly id: number; readonly part: Part }
  | { readonly id: number; readonly end: true }
  | {
      readonly id: number;
      readonly problem: { readonly code: ErrorCode; readonly message: string };
    };

/** Told where the engine cannot be opened on this device, for its parts are not all here. */
export const NOT_KEPT: ErrorCode = 'not-found';
