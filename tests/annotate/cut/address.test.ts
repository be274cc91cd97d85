import { describe, expect, it } from 'vitest';
import { address } from '@/lib/annotate/cut/rules/address';

import { entryOf } from '../../reader/wires';
import { cutBy, headwords } from './marked';

const towns = [
  entryOf('臺中', '台中', 'Tai2 zhong1', 'Taichung'),
  entryOf('嘉義', '嘉义', 'Jia1 yi4', 'Chiayi'),
];

describe('an address', () => {
  it('has no 市長 or 市民 in it', () => {
    expect(cutBy(address, '台中|市长|春|路', towns)).toBe('台中|市|长春|路');
    expect(cutBy(address, '嘉义|市民|生|东路', towns)).toBe('嘉义|市|民生|东路');
  });

  it('keeps its own words whole where nothing crosses them', () => {
    expect(cutBy(address, '台中|市|长春|路', towns)).toBe('台中|市|长春|路');
  });

  it('is none after what is no town', () => {
    const words = headwords('城市', '长春');
    expect(cutBy(address, '城市|长春|路', words)).toBe('城市|长春|路');
  });
});
