import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../lib/reader/preferences/preferences';
import { spokenTones } from '../../../lib/reader/speech/spoken-tones';
import { displayOf } from '../../../lib/reader/text/shown';
import { readWord } from '../wires';

describe('spokenTones', () => {
  it('changes what is shown and leaves the stored tones alone', () => {
    const word = readWord('你好 你好 ni3 hao3');
    const sentence = { span: word.span, tokens: [word] };
    const spoken = spokenTones(sentence, displayOf(DEFAULTS)).get(word);
    expect(spoken?.map(({ tone }) => tone)).toEqual([2, 3]);
    expect(word.reading.map(({ tone }) => tone)).toEqual([3, 3]);
  });
});
