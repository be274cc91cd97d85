import type { Reading } from '@/lib/domain/reading';
import type { ReadableToken } from './types';
export function taiwanReading(token: ReadableToken, mainland: Reading): Reading {
  const note = token.entries.find((e) => e.traditional === token.traditional && e.taiwan);
  return note?.taiwan ?? mainland;
}
