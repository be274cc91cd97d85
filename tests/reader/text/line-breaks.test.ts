import { describe, expect, test } from 'vitest';
import { layoutEngine } from '../../../lib/reader/preferences/layout-engine';
import { jointBetween } from '../../../lib/reader/text/line-breaks';

describe('the engine that sets a page', () => {
  test.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'gecko'],
    ['Mozilla/5.0 (Android 15; Mobile; rv:150.0) Gecko/150.0 Firefox/150.0', 'gecko'],
    [
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15',
      'webkit',
    ],
    // Chrome and Firefox of iOS are WebKit.
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1',
      'webkit',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/140.0 Mobile/15E148 Safari/605.1.15',
      'webkit',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/146.0.0.0 Safari/537.36 Edg/146.0',
      'blink',
    ],
    ['', 'blink'],
  ])('%s', (agent, engine) => {
    expect(layoutEngine(agent)).toBe(engine);
  });
});

describe('a joint between two characters', () => {
  test('Gecko is shown every place to break, within words and between them', () => {
    expect(jointBetween('gecko', '早', '餐', false)).toBe('break');
    expect(jointBetween('gecko', '店', '開', true)).toBe('break');
    expect(jointBetween('gecko', '位', '3', true)).toBe('break');
    expect(jointBetween('gecko', '𠮷', '野', false)).toBe('break');
  });

  test('WebKit is given room between words only', () => {
    expect(jointBetween('webkit', '早', '餐', false)).toBeNull();
    expect(jointBetween('webkit', '店', '開', true)).toBe('space');
  });

  test('never where no line may break', () => {
    for (const engine of ['gecko', 'webkit'] as const) {
      for (const mark of ['，', '。', '」', '；', '？', '…', ')', '%']) {
        expect(jointBetween(engine, '店', mark, true), `before ${mark}`).toBeNull();
      }
      for (const mark of ['「', '（', '《', '“']) {
        expect(jointBetween(engine, mark, '店', true), `after ${mark}`).toBeNull();
      }
      expect(jointBetween(engine, '', '店', true)).toBeNull();
      expect(jointBetween(engine, 'A', 'B', true)).toBeNull();
      expect(jointBetween(engine, '店', ' ', true)).toBeNull();
    }
  });

  test('before an opening bracket a line may break', () => {
    expect(jointBetween('gecko', '說', '「', true)).toBe('break');
  });

  test('Chromium needs none', () => {
    expect(jointBetween('blink', '早', '餐', true)).toBeNull();
  });
});
