import { describe, expect, test } from 'vitest';
import { isCloseSet } from '../../../lib/reader/text/close-set';

const closeSet = (script: 'traditional' | 'simplified') => (pair: string) =>
  isCloseSet(pair[0] ?? '', pair[1] ?? '', script);

describe('Traditional, whose pauses stand in the middle', () => {
  const close = closeSet('traditional');
  test.each([
    '」，',
    '」。',
    '」」',
    '』」',
    '」「',
    '「『',
    '（「',
    '，「',
    '：「',
    '》、',
    '」（',
  ])('%s share a square', (pair) => expect(close(pair)).toBe(true));
  test.each(['。」', '，」', '！」', '」！', '「我', '我」', '，我', '……', '」'])(
    '%s do not',
    (pair) => expect(close(pair)).toBe(false),
  );
});

describe('Simplified, whose pauses stand in the corner', () => {
  const close = closeSet('simplified');
  test.each(['”，', '。”', '：“', '“‘', '’”', '”“', '）。', '。）'])('%s share a square', (pair) =>
    expect(close(pair)).toBe(true),
  );
  test.each(['！”', '“我', '我”', '，我', '——'])('%s do not', (pair) =>
    expect(close(pair)).toBe(false),
  );
});
