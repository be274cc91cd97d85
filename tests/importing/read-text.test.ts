import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessRoles } from '@/lib/importing/columns';
import { decodeText, guessEncoding } from '@/lib/importing/decode';
import { givenWords } from '@/lib/importing/given-words';
import { plainText } from '@/lib/importing/plain-text';
import { readText } from '@/lib/importing/read-text';
import { MOST_ROWS } from '@/lib/importing/table';

/** The words of a text as it would be taken without a hand being laid on it. */
const wordsOf = (text: string) => {
  const table = readText(text);
  return givenWords(table, guessRoles(table)).words.map(({ word, pinyin, meaning }) =>
    [word, pinyin, meaning].join('|'),
  );
};

describe('words as text', () => {
  it.each([
    ['a list', '歷史\n綠豆\n', ['歷史||', '綠豆||']],
    ['a list in one line', '歷史、綠豆，茶 水', ['歷史||', '綠豆||', '茶||', '水||']],
    ['a list parted by commas', '歷史,綠豆,茶\n', ['歷史||', '綠豆||', '茶||']],
    [
      'CSV with a header',
      'Word,Pinyin,English\n歷史,lìshǐ,"past, history"\n',
      ['歷史|lìshǐ|past, history'],
    ],
    ['CSV of a header in Chinese', '詞語;拼音;意思\n歷史;lìshǐ;history\n', ['歷史|lìshǐ|history']],
    [
      'CSV without a header',
      '歷史,li4 shi3,history\n綠豆,lü4 dou4,mung bean\n',
      ['歷史|li4 shi3|history', '綠豆|lü4 dou4|mung bean'],
    ],
    [
      'a table whose word is no first column',
      'Level\tTraditional\tMeaning\nA1\t歷史\thistory\n',
      ['歷史||history'],
    ],
    [
      'quotation marks over lines',
      'Word,Meaning\n茶,"tea\nleaves ""fine"""\n',
      ['茶||tea\nleaves "fine"'],
    ],
    ['lines of old Macs', 'Word\tPinyin\r茶\tchá\r水\tshuǐ', ['茶|chá|', '水|shuǐ|']],
    [
      'Pleco',
      '// HSK/One\n历史[歷史]\tli4shi3\thistory\n茶\tcha2\ttea\ueab1leaves\n',
      ['歷史|li4shi3|history', '茶|cha2|tea; leaves'],
    ],
    [
      'Pleco with a quotation mark in front',
      '// A\n茶\tcha2\t"tea\n水\tshui3\twater\n',
      ['茶|cha2|"tea', '水|shui3|water'],
    ],
    [
      'Anki’s text',
      '#separator:tab\n#html:true\n#columns:Hanzi\tPinyin\tEnglish\n<b>茶</b>\tchá\ttea &amp; leaves<br>dry\n# a remark\n',
      ['茶|chá|tea & leaves dry'],
    ],
    [
      'Anki’s text by name of its separator',
      '#separator:Semicolon\n#html:false\n茶;chá;<tea>\n',
      ['茶|chá|<tea>'],
    ],
    ['a mark in front', '\ufeff茶\n', ['茶||']],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('takes both scripts of a word from one cell or from two', () => {
    const table = readText('Traditional,Simplified\n綠豆,绿豆\n');
    expect(givenWords(table, guessRoles(table)).words[0]).toMatchObject({
      word: '綠豆',
      simplified: '绿豆',
    });
    const pleco = readText('// A\n绿豆[綠豆]\tlü4dou4\tmung bean\n');
    expect(givenWords(pleco, guessRoles(pleco)).words[0]).toMatchObject({
      word: '綠豆',
      simplified: '绿豆',
    });
  });

  it('counts rows without a word, and takes a word once', () => {
    const table = readText('Word,English\n茶,tea\nLesson 2,\n茶,leaves\n水,water\n');
    const { words, without } = givenWords(table, ['word', 'meaning']);
    expect(words.map(({ word }) => word)).toEqual(['茶', '水']);
    expect(without).toBe(1);
  });

  it('refuses more lines than are taken, in every form', () => {
    const many = (line: string) => line.repeat(MOST_ROWS + 2);
    for (const text of [
      many('茶\n'),
      many('茶,tea\n'),
      many('茶\ttea\n'),
      `// a\n${many('茶\tcha2\ttea\n')}`,
      '茶 '.repeat(MOST_ROWS + 2),
    ]) {
      expect(() => readText(text)).toThrow('50,000');
    }
    expect(readText('茶\n'.repeat(1_000)).rows).toHaveLength(1_000);
  });

  it.each(['', ' \n\t\n', '\ufeff', '// only a category\n', '#separator:tab\n'])(
    '%j holds no word',
    (text) => {
      expect(() => readText(text)).toThrow(/no word/);
    },
  );

  it('fails over no text but with a message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        try {
          wordsOf(text);
        } catch (error) {
          expect(error).toMatchObject({ name: 'HangjianError' });
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('bytes', () => {
  const utf16 = (text: string, big = false): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !big);
    return bytes;
  };
  // 綠豆 in Big5, 绿豆 in GBK.
  const big5 = Uint8Array.from([0xba, 0xf1, 0xa8, 0xa7]);
  const gbk = Uint8Array.from([0xc2, 0xcc, 0xb6, 0xb9, 0x81, 0x30, 0x81, 0x30]);

  it.each([
    ['UTF-8', new TextEncoder().encode('綠豆\tbean'), 'utf-8', '綠豆\tbean'],
    ['UTF-8 with its mark', new TextEncoder().encode('\ufeff綠豆'), 'utf-8', '綠豆'],
    ['UTF-16 with its mark', utf16('\ufeff綠豆\tbean'), 'utf-16le', '綠豆\tbean'],
    ['UTF-16, the great byte first', utf16('\ufeff綠豆\tbean', true), 'utf-16be', '綠豆\tbean'],
    ['UTF-16 without a mark', utf16('綠豆\tmung bean\n'), 'utf-16le', '綠豆\tmung bean\n'],
    ['Big5', big5, 'big5', '綠豆'],
    ['GB18030, where Big5 has no such character', gbk, 'gb18030', expect.stringContaining('绿豆')],
  ])('%s', (_, bytes, encoding, text) => {
    expect(guessEncoding(bytes)).toBe(encoding);
    expect(decodeText(bytes, guessEncoding(bytes))).toEqual(text);
  });

  it('that are no text are refused', () => {
    expect(() => decodeText(Uint8Array.from([0x89, 0, 0, 0, 1]), 'utf-8')).toThrow(
      'no list of words',
    );
    expect(() => decodeText(new Uint8Array(), 'utf-8')).toThrow('empty');
    expect(() => decodeText(new Uint8Array(20_000_001).fill(65), 'utf-8')).toThrow('20 MB');
  });
});

describe('fields that are HTML', () => {
  it.each([
    ['<div>茶</div><div>水</div>', '茶 水'],
    ['茶<br/>水&nbsp;x', '茶 水 x'],
    ['&lt;b&gt;&#33590;&#x8336;&quot;', '<b>茶茶"'],
    ['<script>alert(1)</script>茶[sound:a.mp3]', '茶'],
    ['<img src=x onerror="a">茶 < 水', '茶 < 水'],
    ['&#0;&#1114112;&unknown;', '&unknown;'],
  ])('%j is %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });
});
