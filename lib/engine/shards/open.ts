import type { Annotator } from '../../annotate/annotate';
import { type PolyphoneModel, polyphoneReader } from '../../annotate/readings/polyphones';
import type { TagModel } from '../../annotate/sense/tag-model';
import type { WordFacts } from '../../domain/lexicon/word-facts';
import { lexiconKeys, openLexicon } from '../../lexicon/store';
import { wordFacts } from '../../lexicon/word-facts';
import { composeAnnotator, type Parts } from '../compose';
import { type OpenccConfigs, openccTables } from '../opencc';
import { keptCuts, ownSegmenter } from '../segmenter';
import { unpackLexiconShard } from './lexicon-shard';
import type { Shards } from './names';
import { unpackWords } from './words-shard';

const jsonOf = <Value>(shard: Uint8Array): Value =>
  JSON.parse(new TextDecoder().decode(shard)) as Value;

/**
 * The parts of an engine out of its shards, as the server has them out of files and packages; the
 * segmenter is our own, whose cuts are those of nodejieba.
 * @throws HangjianError where a shard is damaged or of another version
 */
export function partsOf(shards: Shards): Parts {
  const file = unpackLexiconShard(shards.lexicon);
  const words = unpackWords(shards.words, lexiconKeys(file));
  return {
    lexicon: openLexicon(file),
    segment: keptCuts(ownSegmenter(words), words),
    polyphones: polyphoneReader(jsonOf<PolyphoneModel>(shards.polyphones)),
    tags: jsonOf<TagModel>(shards.tags),
    opencc: openccTables(jsonOf<OpenccConfigs>(shards.conversion)),
  };
}

/** What a device can be asked of its engine. */
export interface LocalEngine extends Annotator {
  /** How frequent a word is, and what. @param word the id of an entry, or its Simplified. */
  wordFacts(word: string): WordFacts;
}

/** An engine over shards. @throws HangjianError as above */
export function openShards(shards: Shards): LocalEngine {
  const parts = partsOf(shards);
  return { ...composeAnnotator(parts), wordFacts: (word) => wordFacts(word, parts.lexicon) };
}
