import type { Counted } from '../../annotate/cut/likeliest-path';
import { HangjianError } from '../../domain/errors';
import type { LexiconKey } from '../../lexicon/store';
import { VarintReader, VarintWriter } from './varint';

/*
 * Nearly every word the segmenter knows is a key of the lexicon, and half of those have the count that
 * the lexicon gives them: a number a key says which are words and how often those occur. The others
 * follow, each as its length in UTF-16 units, its units and its count.
 */

const NO_WORD = 0;
/** As often as the lexicon says, and once where that is never. */
const AS_LEXICON = 1;
/** Added to a count of its own. */
const OWN_COUNT = 2;

const lexiconCount = ({ frequency }: LexiconKey): number => Math.max(1, frequency);

/**
 * @param words each of them once
 * @param keys of the lexicon, in its order
 */
export function packWords(words: Iterable<Counted>, keys: Iterable<LexiconKey>): Uint8Array {
  const counts = new Map(words);
  const row = new VarintWriter();
  for (const key of keys) {
    const count = counts.get(key.text);
    counts.delete(key.text);
    if (count === undefined) row.write(NO_WORD);
    else row.write(count === lexiconCount(key) ? AS_LEXICON : OWN_COUNT + count);
  }
  row.write(counts.size);
  for (const [word, count] of counts) {
    row.write(word.length);
    for (let at = 0; at < word.length; at += 1) row.write(word.charCodeAt(at));
    row.write(count);
  }
  return row.bytes();
}

/** Words that are no keys. */
function unpackOthers(row: VarintReader): Counted[] {
  const others: Counted[] = [];
  for (let left = row.read(); left > 0 && !row.isDone; left -= 1) {
    let word = '';
    for (let units = row.read(); units > 0 && !row.isDone; units -= 1) {
      word += String.fromCharCode(row.read());
    }
    others.push([word, row.read()]);
  }
  return others;
}

/**
 * The segmenter's words in the order of the lexicon's keys, those that are none behind them.
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
  words.push(...unpackOthers(row));
  if (row.isDone) return words;
  throw new HangjianError('damaged', 'The dictionary kept on this device is damaged.');
}
