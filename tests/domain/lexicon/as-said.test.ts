import { expect, it } from 'vitest';
import { partsAsSaid } from '../../../lib/domain/lexicon/as-said';
import { parseReading } from '../../../lib/domain/reading/reading';
import { entryOf } from '../../reader/wires';

const DICTIONARY = [
  entryOf('行', '行', 'xing2', 'to walk'),
  entryOf('行', '行', 'hang2', 'row; firm'),
  entryOf('歡', '欢', 'huan1', 'joyous'),
  entryOf('台', '台', 'tai2', '(classical) you (in letters)'),
  entryOf('台', '台', 'Tai2', 'Taiwan (abbr.)'),
  entryOf('後', '后', 'hou4', 'back; behind'),
  entryOf('后', '后', 'hou4', 'empress'),
  entryOf('銀行', '银行', 'yin2 hang2', 'bank'),
];
const partOf = (surface: string) => ({
  surface,
  entries: DICTIONARY.filter((entry) => [entry.traditional, entry.simplified].includes(surface)),
});

const first = (part: string, whole: string, reading: string) => {
  const [found] = partsAsSaid([partOf(part)], whole, parseReading(reading) ?? []);
  return found?.entries[0]?.id;
};

it('puts first what is said so in the whole', () => {
  expect(first('行', '銀行', 'yin2 hang2')).toBe('行|行|hang2');
  expect(first('行', '行人', 'xing2 ren2')).toBe('行|行|xing2');
  expect(first('銀行', '銀行家', 'yin2 hang2 jia1')).toBe('銀行|银行|yin2 hang2');
});

it('knows a neutral tone by its sound, and a name by its capital', () => {
  expect(first('歡', '喜歡', 'xi3 huan5')).toBe('歡|欢|huan1');
  expect(first('台', '台積電', 'Tai2 ji1 dian4')).toBe('台|台|Tai2');
  expect(first('台', '月台', 'yue4 tai2')).toBe('台|台|tai2');
});

it('takes the character itself before one that Simplified writes alike', () => {
  expect(first('后', '皇后', 'huang2 hou4')).toBe('后|后|hou4');
  expect(first('後', '後面', 'hou4 mian4')).toBe('後|后|hou4');
});

it('leaves the order where the reading does not say what each character is', () => {
  expect(first('行', 'K行', 'hang2 hang2')).toBe('行|行|xing2');
});
