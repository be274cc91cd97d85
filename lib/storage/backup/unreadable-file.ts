import type { UnreadableRecord } from '../storage';

/** What JSON has no word for, as well as it can be told. */
function plain(this: unknown, _key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  if (value === undefined) return 'undefined';
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (value instanceof Map || value instanceof Set) return [...value];
  if (ArrayBuffer.isView(value)) {
    return Array.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  }
  return value;
}

/** One record as JSON; a record that holds itself, which only a hand can make, as its outline. */
function one(record: UnreadableRecord): string {
  try {
    return JSON.stringify(record, plain);
  } catch {
    return JSON.stringify({ ...record, record: String(record.record) });
  }
}

/** A file of what could not be read, for whoever can mend it. */
export const formatUnreadable = (records: readonly UnreadableRecord[]): string =>
  `{"format":"hangjian-unreadable","records":[\n${records.map(one).join(',\n')}\n]}\n`;
