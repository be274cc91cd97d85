import type { Entry } from '../domain/lexicon/lexicon';
import type { Found } from '../domain/lexicon/search';
import type { Reading } from '../domain/reading/reading';
import { bestOf, Candidates } from './best';
import { readingsOf } from './index-file';
import { isZhuyin, likeness, type Sound, soundTerms } from './sound';
import { type SearchSources, SHOWN } from './sources';

/** Terms that a beginning is completed to. */
const COMPLETED = 4_000;
/** A whole reading comes before every beginning of one; then the more usual, and the shorter. */
const WHOLE = 1_000;
const LONGER_BY_ONE = 14;
/** After all words that have the very tones asked for, unless they are far less usual. */
const NEUTRAL = 90;
/** A reading that only one sense has. */
const ASIDE = 10;
/** Candidates that may be looked at. */
const LIKELIEST = 800;
/** Letters that no syllable has more of. */
const LONGEST_SYLLABLE = { pinyin: 6, zhuyin: 3 };

/** What all sounds meant by some letters find, and how usual the best of the whole ones is. */
export interface FoundBySound extends Found {
  readonly standing: number;
}

/** null where the reading does not have the sound. */
function readingScore(reading: Reading, sound: Sound, zhuyin: boolean): number | null {
  const letters = soundTerms(reading)[zhuyin ? 1 : 0];
  if (!letters?.startsWith(sound.letters)) return null;
  const like = likeness(reading, sound);
  if (like === 'none') return null;
  const toned = like === 'same' ? 0 : NEUTRAL;
  if (letters.length === sound.letters.length) return WHOLE - toned;
  return -LONGER_BY_ONE * reading.length - toned;
}

/** null where none of the entry's readings has the sound. */
function soundScore(
  entry: Entry,
  sound: Sound,
  inTaiwan: SearchSources['inTaiwan'],
): number | null {
  const zhuyin = isZhuyin(sound.letters);
  let best: number | null = null;
  const note = (reading: Reading, less: number): void => {
    const score = readingScore(reading, sound, zhuyin);
    if (score !== null && (best === null || score - less > best)) best = score - less;
  };
  for (const reading of readingsOf(entry))
    note(reading, reading === entry.reading || reading === entry.taiwan ? 0 : ASIDE);
  // Rules change tones, and a sound without any asks for none.
  const letters = entry.reading && soundTerms(entry.reading)[zhuyin ? 1 : 0];
  if (best === null && sound.conditions.length > 0 && letters === sound.letters)
    for (const reading of inTaiwan(entry)) note(reading, 0);
  return best;
}

/** Words by how they sound, whole ones first. */
export function soundHits(sounds: readonly Sound[], sources: SearchSources): FoundBySound {
  const { lexicon, index, inTaiwan } = sources;
  const found = new Candidates();
  for (const sound of sounds) {
    const near = new Candidates();
    const syllable = LONGEST_SYLLABLE[isZhuyin(sound.letters) ? 'zhuyin' : 'pinyin'];
    for (const [term, postings] of index.sounds.beginning(sound.letters, COMPLETED)) {
      const whole = term.length === sound.letters.length;
      const most = whole ? WHOLE : -LONGER_BY_ONE * Math.ceil(term.length / syllable);
      for (const { entry } of postings) near.add(entry, most + index.standing(entry));
    }
    const look = (entry: number): number | null => {
      const score = soundScore(lexicon.at(entry), sound, inTaiwan);
      return score === null ? null : score + index.standing(entry);
    };
    for (const { entry, score } of bestOf(near.best(LIKELIEST), look, SHOWN))
      found.add(entry, score);
  }
  const best = found.best(SHOWN);
  const whole = (best[0]?.score ?? 0) >= WHOLE / 2;
  return {
    by: 'sound',
    whole,
    standing: whole ? index.standing(best[0]?.entry as number) : 0,
    entries: best.map(({ entry }) => lexicon.at(entry)),
  };
}
