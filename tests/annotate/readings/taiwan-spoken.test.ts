import { describe, expect, it } from 'vitest';
import { spokenReading } from '@/lib/annotate/readings/taiwan/spoken';
import { formatNumbered, parseReading, type Reading } from '@/lib/domain/reading/reading';
import { read } from './sentence';

const numbered = (text: string): Reading => parseReading(text) ?? [];

const spoken = (word: string, mainland: string, taiwan: string): string | null => {
  const heard = spokenReading(word, numbered(mainland), numbered(taiwan));
  return heard ? formatNumbered(heard) : null;
};

describe('what Taiwan says every day', () => {
  it('is the Mainland’s reading where the table has another', () => {
    expect(spoken('差不多', 'cha4 bu4 duo1', 'cha1 bu4 duo1')).toBe('cha4 bu4 duo1');
    expect(spoken('成熟', 'cheng2 shu2', 'cheng2 shou2')).toBe('cheng2 shu2');
    expect(spoken('星期', 'xing1 qi1', 'xing1 qi2')).toBe('xing1 qi1');
  });
  it('but not where both read it so', () => {
    expect(spoken('差異', 'cha1 yi4', 'cha1 yi4')).toBeNull();
  });
  it('is neither in characters that Taiwan alone says so', () => {
    expect(spoken('亞洲', 'Ya4 zhou1', 'Ya4 zhou1')).toBe('Ya3 zhou1');
    expect(spoken('塑膠', 'su4 jiao1', 'su4 jiao1')).toBe('suo4 jiao1');
  });
  it('knows words, inside longer ones too', () => {
    expect(spoken('法國', 'Fa3 guo2', 'Fa3 guo2')).toBe('Fa4 guo2');
    expect(spoken('法國人', 'Fa3 guo2 ren2', 'Fa3 guo2 ren2')).toBe('Fa4 guo2 ren2');
    expect(spoken('法律', 'fa3 lü4', 'fa3 lü4')).toBeNull();
  });
  it('leaves alone words that have no syllable for each character', () => {
    expect(spoken('A期', 'qi1', 'qi2')).toBeNull();
  });
  it('comes with the reading of the table', () => {
    const [word] = read('差不多', '差不多|差不多|cha4 bu5 duo1|almost');
    expect(formatNumbered(word?.taiwan ?? [])).toBe('cha1 bu5 duo1');
    expect(formatNumbered(word?.spoken ?? [])).toBe('cha4 bu5 duo1');
    expect(read('學校', '學校|学校|xue2 xiao4|school')[0]?.spoken).toBeUndefined();
  });
});
