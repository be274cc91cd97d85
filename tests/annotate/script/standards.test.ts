import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherStandards } from '@/lib/annotate/script/standards';
import { converter } from '@/lib/server/converter';

describe('Hong Kong’s and OpenCC’s spelling of a text given in Simplified', () => {
  const spell = (simplified: string, taiwan: string) =>
    otherStandards(simplified, taiwan, converter);

  it('differs from Taiwan’s in single characters', () => {
    expect(spell('为群众说', '為群眾說')).toEqual({ hongkong: '為羣眾説', opencc: '爲羣衆說' });
    expect(spell('床里', '床裡')).toEqual({ hongkong: '牀裏', opencc: '牀裏' });
  });

  it('keeps 着 and 著 apart, which Taiwan writes alike', () => {
    expect(spell('土著着急', '土著著急')).toEqual({ hongkong: '土著着急', opencc: '土著着急' });
  });

  it('means the character Taiwan’s form means, not what OpenCC guessed', () => {
    // OpenCC alone takes 理发 across the border of 整理|发电机.
    expect(spell('整理发电机', '整理發電機')?.hongkong).toBe('整理發電機');
    expect(spell('皇后在后面', '皇后在後面')?.opencc).toBe('皇后在後面');
  });

  it('leaves quotation marks and Latin as Taiwan has them', () => {
    expect(spell('“说”A', '「說」A')).toEqual({ hongkong: '「説」A', opencc: '「說」A' });
  });

  it('is as long as the text, or not given at all', () => {
    const unit = fc.constantFrom(...'里面群众说床着著为“”Aa 𠮷线台湾发后');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        const forms = spell(text, converter.toTraditional(text));
        for (const form of Object.values(forms ?? {})) expect(form).toHaveLength(text.length);
      }),
    );
  });
});
