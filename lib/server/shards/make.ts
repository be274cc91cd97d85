import { packLexiconShard } from '../../engine/shards/lexicon-shard';
import type { ShardName, Shards } from '../../engine/shards/names';
import { packWords } from '../../engine/shards/words-shard';
import { lexiconKeys } from '../../lexicon/store';
import { standingsOf } from '../../search/index-file';
import { openccConfigs } from '../converter';
import { readDictionary } from '../dictionary-files';
import { modelFile } from '../models/files';
import { dictionaryWords } from '../segmenter';

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/**
 * What a browser opens the engine from, out of the compiled dictionary and the packages the server
 * uses. The same sources give the same bytes.
 * @throws HangjianError `damaged` when the dictionary is not compiled or damaged
 */
export function makeShards(): Shards {
  const lexicon = readDictionary('lexicon.bin');
  return {
    lexicon: packLexiconShard(lexicon),
    words: packWords(dictionaryWords(), lexiconKeys(lexicon)),
    polyphones: modelFile('polyphones'),
    tags: modelFile('parts-of-speech'),
    conversion: json(openccConfigs()),
    standings: standingsOf(readDictionary('search.bin')),
    components: readDictionary('components.txt'),
    strokes: readDictionary('strokes.bin'),
  } satisfies Record<ShardName, Uint8Array>;
}
