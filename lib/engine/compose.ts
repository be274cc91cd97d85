import { type Annotator, annotator } from '../annotate/annotate';
import type { PolyphoneReader } from '../annotate/readings/polyphones';
import { readerWith } from '../annotate/readings/read';
import { repairer } from '../annotate/repair/repairer';
import { formConverter, type OpenccTables } from '../annotate/script/converter';
import type { TagModel } from '../annotate/sense/tag-model';
import type { Segmenter } from '../domain/engine';
import type { PackedLexicon } from '../lexicon/store';
import { romanise } from './romaniser';

/** What an engine is put together from, on the server and in the browser; large, and loaded once. */
export interface Parts {
  readonly lexicon: PackedLexicon;
  /** Cuts by the words of the same dictionary. */
  readonly segment: Segmenter;
  /** What decides readings that words and rules leave open. */
  readonly polyphones: PolyphoneReader;
  /** What says parts of speech. */
  readonly tags: TagModel;
  readonly opencc: OpenccTables;
}

/** Puts the parts together, with caches that are empty. Nothing here needs Node or a browser. */
export function composeAnnotator({ lexicon, segment, polyphones, tags, opencc }: Parts): Annotator {
  const converter = formConverter(opencc, { lexicon, segment });
  const repair = repairer({ lexicon, spell: converter.spell, fold: converter.toTaiwan });
  return annotator({ lexicon, segment, romanise, converter, repair, tags }, readerWith(polyphones));
}
