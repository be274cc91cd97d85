import { describe, expect, it } from 'vitest';
import { isJapanese, varietyOf } from '@/lib/annotate/variety/variety';

describe('what a sentence is', () => {
  it.each([
    ['佢琴日去咗邊？', 'cantonese'],
    ['我唔知，冇人同我講。', 'cantonese'],
    ['吾日三省吾身，為人謀而不忠乎？', 'classical'],
    ['溫故而知新，可以為師矣。', 'classical'],
    ['唔，我再想一下。', null],
    ['這也是他說的。', null],
    ['申請者應以書面為之。', null],
    ['該機場幾乎全毀，其跑道亦無法使用。', null],
    ['兩者之間的關係密切。', null],
  ])('%s', (sentence, variety) => {
    expect(varietyOf(sentence)).toBe(variety);
  });

  it('takes kana between characters for Japanese, but not one の', () => {
    expect(isJapanese('お願いします')).toBe(true);
    expect(isJapanese('優の良品')).toBe(false);
    expect(isJapanese('我說ありがとう了')).toBe(false);
  });
});
