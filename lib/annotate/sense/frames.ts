import type { Entry } from '../../domain/lexicon/lexicon';
import { startsAs } from '../../lexicon/sense-order';
import { type DataRow, rowsOf } from '../language/data';
import { fired } from '../language/trace';
import type { SentenceContext } from '../readings/context';
import { meets, neighbourAt } from '../readings/rules/frame-match';
import { readSides, type Side } from '../readings/rules/frame-row';

/**
 * A row of `dictionary/words/senses.txt`, "word before / after = beginning": which sense the
 * word has between such neighbours, by the beginning of its first gloss. The sides are written as
 * those of frames of readings.
 */
export interface SenseFrame {
  /** The row of the data file. */
  readonly rule: string;
  readonly word: string;
  readonly before: Side | null;
  readonly after: Side | null;
  readonly beginning: string;
}

/** A sense of a token: the entry it stands in and its place there. */
export interface SensePlace {
  readonly entry: number;
  readonly sense: number;
}

/** @throws Error for a row that cannot be read */
export function readSenseFrame({ id, text }: DataRow): SenseFrame {
  const [frame = '', beginning] = text.split(' = ');
  const [left = '', right] = frame.split(' / ');
  const [word = '', ...before] = left.split(' ');
  if (!beginning || !right || before.length === 0) throw new Error(`${id}: ${text}`);
  return { rule: id, word, beginning, ...readSides(before, right.split(' ')) };
}

function byWord(rows: readonly DataRow[]): ReadonlyMap<string, readonly SenseFrame[]> {
  const frames = new Map<string, SenseFrame[]>();
  for (const row of rows) {
    const frame = readSenseFrame(row);
    const known = frames.get(frame.word);
    if (known) known.push(frame);
    else frames.set(frame.word, [frame]);
  }
  return frames;
}

const FRAMES = byWord(rowsOf('words/senses'));

/** Where the first of the entries has a sense that begins so; null where none has. */
function placeOf(entries: readonly Entry[], beginning: string): SensePlace | null {
  for (const [entry, { senses }] of entries.entries()) {
    const sense = senses.findIndex((each) => startsAs(each, beginning));
    if (sense >= 0) return { entry, sense };
  }
  return null;
}

/** A frame of a word with the sense it leads to. */
export interface PlacedFrame {
  readonly frame: SenseFrame;
  readonly place: SensePlace;
}

/**
 * The frames of a word, in the order they are tried; those whose sense it has not are left out.
 * @param word in Traditional
 * @param entries of the word, best first
 */
export const placedFrames = (word: string, entries: readonly Entry[]): readonly PlacedFrame[] =>
  (FRAMES.get(word) ?? []).flatMap((frame) => {
    const place = placeOf(entries, frame.beginning);
    return place ? [{ frame, place }] : [];
  });

/** The sense that the words beside the token decide: that of the first of its frames that fits. */
export function framedSense(
  index: number,
  context: SentenceContext,
  frames: readonly PlacedFrame[],
): SensePlace | null {
  const before = neighbourAt(index, -1, context);
  const after = neighbourAt(index, 1, context);
  for (const { frame, place } of frames) {
    if (meets(frame.before, before, context) === null) continue;
    if (meets(frame.after, after, context) === null) continue;
    fired(frame.rule, frame.word);
    return place;
  }
  return null;
}
