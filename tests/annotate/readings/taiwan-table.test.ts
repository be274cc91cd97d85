import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTaiwanTable, TAIWAN_TABLE, withinTable } from '@/lib/annotate/readings/taiwan/table';
import { formatNumbered, type Tone } from '@/lib/domain/reading/reading';
import { read } from './sentence';

const DICTIONARY = `
  機場|机场|ji1 chang3|airport|ji1 chang2
  法國|法国|Fa3 guo2|France|Fa4 guo2
  友誼|友谊|you3 yi4|friendship|you3 yi2
  一場|一场|yi1 chang3|a show
  法|法|fa3|law
  法|法|Fa3|France|Fa4
  聘|聘|pin4|to engage
  差|差|cha1|difference
  差|差|cha4|to lack
`;

const taiwan = (word: string): string => formatNumbered(read(word, DICTIONARY)[0]?.taiwan ?? []);

const TABLE = readTaiwanTable([
  { id: 'readings/taiwan-table:1', text: '差 cha1 chai1 ci1 cuo1' },
  { id: 'readings/taiwan-table:2', text: '聘 ping4' },
]);
const allowed = (character: string, base: string, tone: Tone): string =>
  formatNumbered([withinTable(character, { base, tone }, TABLE)]);

describe('what Taiwan’s table of characters allows', () => {
  it('keeps a reading it has, and all of characters it is silent about', () => {
    expect(allowed('差', 'chai', 1)).toBe('chai1');
    expect(allowed('水', 'shui', 3)).toBe('shui3');
  });
  it('takes the reading with the same sound but for the tone, else the usual one', () => {
    expect(allowed('差', 'cha', 4)).toBe('cha1');
    expect(allowed('差', 'chi', 2)).toBe('cha1');
    expect(allowed('聘', 'pin', 4)).toBe('ping4');
  });
  it('leaves neutral tones alone and keeps capitals', () => {
    expect(allowed('差', 'cha', 5)).toBe('cha5');
    expect(allowed('聘', 'Pin', 4)).toBe('Ping4');
  });
  it('overrules the dictionary’s notes', () => {
    expect(taiwan('機場')).toBe('ji1 chang3');
    expect(taiwan('法國')).toBe('Fa3 guo2');
    expect(taiwan('友誼')).toBe('you3 yi4');
  });
  it('holds for what no note speaks of', () => {
    expect(taiwan('聘')).toBe('ping4');
  });
  it('is kept by whatever goes in', () => {
    const characters = [...TAIWAN_TABLE.keys()];
    fc.assert(
      fc.property(
        fc.constantFrom(...characters),
        fc.stringMatching(/^[a-zü]{1,6}$/),
        fc.constantFrom<Tone>(1, 2, 3, 4),
        (character, base, tone) => {
          const once = withinTable(character, { base, tone });
          const readings = TAIWAN_TABLE.get(character)?.readings.map((one) => one.base + one.tone);
          expect(readings).toContain(once.base + once.tone);
          expect(withinTable(character, once)).toEqual(once);
        },
      ),
    );
  });
});
