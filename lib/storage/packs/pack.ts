import type { ReviewLog } from '../../domain/card';
import { beginning, readAnswer, writeAnswer } from './answer-codec';
import { ByteReader, ByteWriter, checksum } from './bytes';
import { timeIn } from './instant';

/** Answers of some days in one record, some fifty bytes each. Written once; what changes later stands beside it. */
export interface Pack {
  /** Counted by the database. */
  readonly number: number;
  /** The greatest place in the sequence of answers among them. */
  readonly order: number;
  /** The earliest and the latest instant among them, milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly sum: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How the bytes are written; another way has another number. */
const FORMAT = 1;

function encode(logs: readonly ReviewLog[]): Uint8Array<ArrayBuffer> {
  const cards = new Map<string, number>();
  for (const { cardId } of logs) if (!cards.has(cardId)) cards.set(cardId, cards.size);
  const out = new ByteWriter();
  out.count(FORMAT);
  out.count(cards.size);
  for (const id of cards.keys()) out.text(id);
  out.count(logs.length);
  const running = beginning();
  for (const log of logs) writeAnswer(out, log, running, (id) => cards.get(id) as number);
  return out.done();
}

function decode(bytes: Uint8Array): ReviewLog[] {
  const from = new ByteReader(bytes);
  if (from.count() !== FORMAT) throw new RangeError('The pack is of another format.');
  const cards = Array.from({ length: from.count() }, () => from.text());
  const running = beginning();
  const logs = Array.from({ length: from.count() }, () => readAnswer(from, running, cards));
  if (!from.ended) throw new RangeError('The pack goes on after its end.');
  return logs;
}

type Plain = Readonly<Record<string, unknown>>;

/** Equality to the last bit, with the same fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) => Object.hasOwn(other, key) && isSame((one as Plain)[key], (other as Plain)[key]),
    )
  );
}

/** The answer as it would be read back; undefined where it cannot be written at all. */
function readBack(log: ReviewLog): ReviewLog | undefined {
  try {
    return decode(encode([log]))[0];
  } catch {
    return undefined;
  }
}

/** Whether an answer comes back from a pack as it is, in every field; any other stays a record. */
export const isPackable = (log: ReviewLog): boolean =>
  !log.deleted && timeIn(log.id) === log.time && isSame(log, readBack(log));

/**
 * Live answers as one record.
 * @param logs as `isPackable` has them, in sequence; at least one
 * @throws when they do not come back as they are: then nothing may be taken away
 */
export function packed(logs: readonly ReviewLog[]): Omit<Pack, 'number'> {
  const bytes = encode(logs);
  if (!isSame(decode(bytes), logs))
    throw new Error('The answers do not come back from their pack.');
  const times = logs.map(({ time }) => time);
  return {
    order: Math.max(...logs.map(({ order = 0 }) => order)),
    from: Math.min(...times),
    to: Math.max(...times),
    count: logs.length,
    sum: checksum(bytes),
    bytes,
  };
}

/** The answers of a pack, in sequence; null for one that is damaged. */
export function unpacked({ bytes, sum, count }: Pack): readonly ReviewLog[] | null {
  if (!ArrayBuffer.isView(bytes) || checksum(bytes) !== sum) return null;
  try {
    const logs = decode(bytes);
    return logs.length === count ? logs : null;
  } catch {
    return null;
  }
}
