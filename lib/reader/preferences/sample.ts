import { parseReading } from '../../domain/reading/reading';
import type { Token } from '../../domain/token';

/** [traditional, simplified, Mainland pinyin or '', frequency band, Taiwan pinyin where it differs] */
type SampleWord = readonly [string, string, string, number, string?];

const WORDS: readonly SampleWord[] = [
  ['星期', '星期', 'xing1 qi1', 1, 'xing1 qi2'],
  ['一', '一', 'yi1', 1],
  ['早上', '早上', 'zao3 shang5', 1, 'zao3 shang4'],
  ['，', '，', '', 0],
  ['他', '他', 'ta1', 1],
  ['在', '在', 'zai4', 1],
  ['窗', '窗', 'chuang1', 3],
  ['邊', '边', 'bian1', 2],
  ['讀', '读', 'du2', 2],
  ['著', '着', 'zhe5', 1],
  ['一', '一', 'yi1', 1],
  ['本', '本', 'ben3', 1],
  ['舊', '旧', 'jiu4', 2],
  ['小說', '小说', 'xiao3 shuo1', 2],
  ['。', '。', '', 0],
];

/** A sentence of our own that shows every setting at work: 期 and 上 differ between the standards. */
export function sampleTokens(): readonly Token[] {
  let at = 0;
  return WORDS.map(([traditional, simplified, pinyin, band, taiwan]): Token => {
    const span = { start: at, end: at + traditional.length };
    at = span.end;
    const base = { span, surface: traditional, traditional, simplified };
    if (pinyin === '') return { kind: 'punctuation', ...base };
    const reading = parseReading(pinyin) ?? [];
    const read = parseReading(taiwan ?? pinyin) ?? reading;
    return {
      kind: 'word',
      ...base,
      reading,
      taiwan: read,
      entries: [],
      flags: [],
      band,
    };
  });
}
