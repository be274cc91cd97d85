import { HangjianError } from '../../domain/errors';

/**
 * Longest text taken, in UTF-16 units: a million characters must work, and the longest Chinese
 * novels people read have about two.
 */
export const LONGEST_TEXT = 2_000_000;
/** Four bytes hold any character of it; a JSON body may carry corrections besides. */
export const LARGEST_BODY = 4 * LONGEST_TEXT + 1_000_000;

export const tooLong = (): HangjianError =>
  new HangjianError(
    'too-long',
    `That text is longer than ${LONGEST_TEXT.toLocaleString('en')} characters. Nothing was changed; add it in parts.`,
  );

/** Reads a request's body as UTF-8 and stops as soon as it is larger than any text we take. */
export async function readBody(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY) throw tooLong();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  try {
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > LARGEST_BODY) {
        await reader.cancel();
        throw tooLong();
      }
      parts.push(decoder.decode(value, { stream: true }));
    }
    parts.push(decoder.decode());
  } catch (error) {
    if (error instanceof HangjianError) throw error;
    throw new HangjianError('not-text', 'That is not text in UTF-8.', { cause: error });
  }
  return parts.join('');
}

/** @throws HangjianError `too-long` or `empty`. */
export function checkText(text: string): string {
  if (text.length > LONGEST_TEXT) throw tooLong();
  if (text.trim() === '') {
    throw new HangjianError(
      'empty',
      'There is no text in it yet. Paste some Chinese and try again.',
    );
  }
  return text;
}
