import type { Annotator } from '../../annotate/annotate';
import type { Counted } from '../../annotate/cut/likeliest-path';
import { type PolyphoneModel, polyphoneReader } from '../../annotate/readings/polyphones';
import { inTaiwanBy } from '../../annotate/readings/taiwan/taiwan';
import { lookAlikes } from '../../annotate/repair/slips';
import type { TagModel } from '../../annotate/sense/tag-model';
import type { SearchResult } from '../../domain/lexicon/search';
import type { WordFacts } from '../../domain/lexicon/word-facts';
import { mostFrequent } from '../../lexicon/frequent-characters';
import { lexiconKeys, openLexicon, type PackedLexicon } from '../../lexicon/store';
import { wordFacts } from '../../lexicon/word-facts';
import { readComponents } from '../../search/components';
import { IndexPacker, type SearchIndex } from '../../search/index-file';
import { search } from '../../search/search';
import { composeAnnotator, type Parts } from '../compose';
import { type OpenccConfigs, openccTables } from '../opencc';
import { keptCuts, ownSegmenter } from '../segmenter';
import { unpackLexiconShard } from './lexicon-shard';
import type { EngineShards } from './names';
import { unpackWords } from './words-shard';

const jsonOf = <Value>(shard: Uint8Array): Value =>
  JSON.parse(new TextDecoder().decode(shard)) as Value;

/**
 * The parts of an engine out of its shards, as the server has them out of files and packages; the
 * segmenter is our own, whose cuts are those of nodejieba.
 * @throws HangjianError where a shard is damaged or of another version
 */
export function partsOf(shards: EngineShards): Parts & { readonly words: () => Iterable<Counted> } {
  const file = unpackLexiconShard(shards.lexicon);
  const words = unpackWords(shards.words, lexiconKeys(file));
  const { words: row } = shards;
  return {
    lexicon: openLexicon(file),
    segment: keptCuts(ownSegmenter(words), words),
    // Kept as they travel: as a list they take ten megabytes.
    words: () => unpackWords(row, lexiconKeys(file)),
    polyphones: polyphoneReader(jsonOf<PolyphoneModel>(shards.polyphones)),
    tags: jsonOf<TagModel>(shards.tags),
    opencc: openccTables(jsonOf<OpenccConfigs>(shards.conversion)),
  };
}

/** What a device can be asked of its engine. */
export interface LocalEngine extends Annotator {
  /** How frequent a word is, and what. @param word the id of an entry, or its Simplified. */
  wordFacts(word: string): WordFacts;
  /** The most frequent characters, Simplified, in order. */
  frequentCharacters(): readonly string[];
  /** What the dictionary has for whatever was typed. @param index of this very dictionary */
  search(query: string, index: SearchIndex): SearchResult;
  /** Makes the index of the dictionary, which travels less well than it is made. */
  indexFile(): Generator<undefined, Uint8Array<ArrayBuffer>>;
}

/** Entries between two breathers while an index is made: some twenty milliseconds. */
const AT_ONCE = 2_000;

function* indexFile(
  lexicon: PackedLexicon,
  standings: Uint8Array,
): Generator<undefined, Uint8Array<ArrayBuffer>> {
  const packer = new IndexPacker();
  let count = 0;
  for (const entry of lexicon.all()) {
    packer.add(entry);
    count += 1;
    if (count % AT_ONCE === 0) yield;
  }
  return packer.file(standings);
}

/** What it gives is made at first use, and kept. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** An engine over shards. @throws HangjianError as above */
export function openShards(shards: EngineShards): LocalEngine {
  const parts = partsOf(shards);
  const { lexicon } = parts;
  // The other shards are unpacked by now, and given back.
  const { standings, components: list } = shards;
  const components = once(() => readComponents(new TextDecoder().decode(list)));
  const frequent = once(() =>
    mostFrequent(
      Array.from(parts.words(), ([word]) => word),
      lexicon.frequency,
    ),
  );
  return {
    ...composeAnnotator(parts),
    wordFacts: (word) => wordFacts(word, lexicon),
    frequentCharacters: frequent,
    search: (query, index) =>
      search(query, { lexicon, index, lookAlikes, components, inTaiwan: inTaiwanBy(lexicon) }),
    indexFile: () => indexFile(lexicon, standings),
  };
}
