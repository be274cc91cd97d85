import type { Stamped } from '../../domain/card';
import type { Reflow, Reflowed } from '../../domain/reflow';
import type { DetectedScript } from '../../domain/script';
import type { TextInfo } from '../../domain/text';
import type { PackedBlock } from '../../domain/wire/packed';
import type { WireBlock } from '../../domain/wire/wire';

/** A text the learner brought along. Its annotation is kept beside it, one record a block. */
export interface StoredText extends Stamped {
  readonly id: string;
  readonly info: TextInfo;
  readonly added: number;
  /** null until every block has been stored: an interrupted annotation is begun again. */
  readonly annotation: StoredAnnotation | null;
  /** The learner has read that the text looks machine-converted, and put the line away. */
  readonly conversionNoted?: true;
  /** Place in the sequence of texts added and places read; missing in what was kept before. */
  readonly order?: number;
  /** The annotation that is being made: which one, and a digest of the text and rules it is of. */
  readonly run?: { readonly id: string; readonly inputs: string };
  /** Counts corrections taken back that the annotation may still hold: it is to be made anew. */
  readonly outdated?: number;
  /** Lines were joined or spaces taken out: its offsets are those of the running text. */
  readonly reflowed?: Reflowed;
  /** The learner has read that, and put the line away. */
  readonly reflowNoted?: true;
  /** The learner typed the title, and the server has not told its other script yet. */
  readonly titleOwed?: true;
}

/** What the learner gave, apart from the text's record so that a shelf of books stays light. */
export interface StoredSource extends Stamped {
  /** The text's id. */
  readonly id: string;
  /** As it was given; the server normalises it the same way each time. */
  readonly text: string;
  /** How it is read as running text; without it, as it was given. */
  readonly reflow?: Reflow;
}

export interface StoredAnnotation {
  readonly script: DetectedScript;
  /** UTF-16 length of the normalised text. */
  readonly length: number;
  readonly blocks: number;
}

export interface StoredBlock extends Stamped {
  readonly textId: string;
  /** 0-based, in reading order. */
  readonly index: number;
  /** The `run` of the text that made it; missing in what was kept before 29 November 2026. */
  readonly run?: string;
  /** Packed; texts annotated before 23 November 2026 have theirs as they travelled. */
  readonly block: PackedBlock | WireBlock;
}

/** How far a text, shipped or own, has been read. */
export interface StoredPosition extends Stamped {
  /** The text's id, as in `TextInfo`. */
  readonly id: string;
  /** `/read/slug` or `/texts/id`. */
  readonly href: string;
  readonly title: string;
  readonly titleSimplified: string;
  /** UTF-16 offset of the first word on the screen. */
  readonly offset: number;
  /** UTF-16 length of the text. */
  readonly length: number;
  /**
   * What of it was read: where stretches begin and end, in turn. Missing in what was kept before
   * 29 November 2026: all up to `offset` counts as read then.
   */
  readonly read?: readonly number[];
  /** Place in the sequence of texts added and places read; missing in what was kept before. */
  readonly order?: number;
}
