import { expect, test } from 'vitest';
import { columnMark } from '../../../lib/reader/text/punctuation';

test.each([
  ['“', '你', '『'],
  ['”', '她', '』'],
  ['‘', '好', '「'],
  ['’', '”', '」'],
  ['’', '', '」'],
  // An apostrophe.
  ['’', 's', undefined],
  ['，', '我', undefined],
  ['「', '我', undefined],
])('%s before %s', (mark, next, column) => expect(columnMark(mark, next)).toBe(column));
