import type { Counted } from '../../annotate/cut/likeliest-path';
import { HangjianError } from '../../domain/errors';
import type { LexiconKey } from '../../lexicon/store';
import { VarintReader, VarintWriter } from './varint';

/*
 * Every word the segmenter knows is a key of the lexicon, and half of them have the count that the
 * lexicon gives them: a number a key says which are words and how often those occur.
 */

const NO_WORD = 0;
/** As often as the lexicon says, and once where that is never. */
const AS_LEXICON = 1;
/** Added to a count of its own. */
const OWN_COUNT = 2;

const lexiconCount = ({ frequency }: LexiconKey): number => Math.max(1, frequency);

/**
 * @param words each of them a key, once
 * @param keys of the lexicon, in its order
 * @throws Error for a word that is no key
 */
export function packWords(words: Iterable<Counted>, keys: Iterable<LexiconKey>): Uint8Array {
  const counts = new Map(words);
  const row = new VarintWriter();
  let found = 0;
  for (const key of keys) {
    const count = counts.get(key.text);
    if (count !== undefined) found += 1;
    if (count === undefined) row.write(NO_WORD);
    else row.write(count === lexiconCount(key) ? AS_LEXICON : OWN_COUNT + count);
  }
  if (found !== counts.size) throw new Error('The segmenter knows a word the lexicon does not.');
  return row.bytes();
}

/**
 * The segmenter's words in the order of the lexicon's keys.
 * @throws HangjianError `damaged` where the shard belongs to another lexicon
 */
export function unpackWords(shard: Uint8Array, keys: Iterable<LexiconKey>): Counted[] {
  const row = new VarintReader(shard);
  const words: Counted[] = [];
  for (const key of keys) {
    const told = row.read();
    if (told === NO_WORD) continue;
    words.push([key.text, told === AS_LEXICON ? lexiconCount(key) : told - OWN_COUNT]);
  }
  if (row.isDone) return words;
  throw new HangjianError('damaged', 'The dictionary kept on this device is damaged.');
}
