import { describe, expect, it } from 'vitest';
import { plainGloss, readGloss, spellNumbered } from '../../../lib/domain/lexicon/gloss';

describe('readGloss', () => {
  it('takes the Chinese words of a gloss out of their brackets', () => {
    expect(readGloss('(followed by 著|着[zhe5]) taking advantage of')).toEqual([
      '(followed by ',
      { traditional: '著', simplified: '着', pinyin: 'zhe' },
      ') taking advantage of',
    ]);
    expect(readGloss('a person of 上海')).toEqual([
      'a person of ',
      { traditional: '上海', simplified: '上海', pinyin: null },
    ]);
  });

  it('spells a reading that stands alone where it stands', () => {
    expect(readGloss('also pr. [yao1] for greater clarity')).toEqual([
      'also pr. yāo for greater clarity',
    ]);
  });

  it('leaves English alone, its brackets and numbers too', () => {
    for (const gloss of ['to grow', 'B2B [commerce]', '1⁄16 of a catty', '[1] note', ''])
      expect(readGloss(gloss)).toEqual(gloss === '' ? [] : [gloss]);
  });
});

describe('plainGloss', () => {
  it('is a line to be read, in either script', () => {
    const gloss = '(as in 被旅遊|被旅游[bei4 lu : 3 you2] "to go on a trip")';
    expect(plainGloss(gloss)).toBe('(as in 被旅遊 bèilǚyóu "to go on a trip")');
    expect(plainGloss(gloss, 'simplified')).toBe('(as in 被旅游 bèilǚyóu "to go on a trip")');
    expect(plainGloss('(used with 得[de2] or 不[bu4] after a verb)')).toBe(
      '(used with 得 dé or 不 bù after a verb)',
    );
  });
});

describe('spellNumbered', () => {
  it('reads pinyin with and without spaces, capitals and ü', () => {
    expect(spellNumbered('jiao3se4')).toBe('jiǎosè');
    expect(spellNumbered('Hu2 bei3 Sheng3')).toBe('Húběi Shěng');
    expect(spellNumbered('pao3 tang2 r5 de5')).toBe('pǎotángrde');
    expect(spellNumbered('lu:4')).toBe('lǜ');
    expect(spellNumbered('xi1 an1')).toBe("xī'ān");
  });

  it('leaves what is no syllable as it is', () => {
    expect(spellNumbered('KTV')).toBe('KTV');
    expect(spellNumbered('K ge1')).toBe('K gē');
    expect(spellNumbered('san1 ren2 xing2 , bi4 you3 wo3 shi1')).toBe('sānrénxíng, bìyǒuwǒshī');
    expect(spellNumbered('Wei1 lian2 · Sha1 weng1')).toBe('Wēilián·Shāwēng');
  });
});
