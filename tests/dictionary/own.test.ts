import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OWN, readOwn, withOwn } from '@/dictionary/compiler/own-entries';
import { parseEntry, readingOf } from '@/lib/lexicon/cedict';
import { loadLexicon } from '@/lib/server/lexicon';

const LEXICON = loadLexicon();
const ENTRIES = OWN.flatMap((file) => readOwn(`dictionary/entries/${file}`));

function fileOf(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'own-')), 'own.u8');
  writeFileSync(file, text);
  return file;
}

describe('readOwn', () => {
  it('reads lines as CC-CEDICT has them and skips comments', () => {
    expect(readOwn(fileOf('# ours\n勞保 劳保 [lao2 bao3] /(Tw) labour insurance/x/\n'))).toEqual([
      {
        traditional: '勞保',
        simplified: '劳保',
        pinyin: 'lao2 bao3',
        definitions: ['(Tw) labour insurance', 'x'],
        classifiers: [],
      },
    ]);
  });

  it('refuses what is no entry', () => {
    expect(() => readOwn(fileOf('# ours\n勞保 lao2 bao3 labour insurance'))).toThrow(
      /\.u8:2: "勞保 lao2 bao3 labour insurance" is no entry/,
    );
  });

  it('refuses spellings of unlike length, and a reading without a syllable for each character', () => {
    const reading = (line: string) => () => readOwn(fileOf(line));
    expect(reading('健保卡 健保 [jian4 bao3 ka3] /card/')).toThrow('not equally long');
    expect(reading('健保卡 健保卡 [jian4 bao3] /card/')).toThrow('no syllable');
    expect(reading('健保卡 健保卡 [jiàn bǎo kǎ] /card/')).toThrow('no syllable');
    expect(reading('健保卡 健保卡 [jian4 bao3 ka] /card/')).toThrow('no syllable');
    expect(reading('綠豆沙 绿豆沙 [lu:4 dou4 sha1] /mung bean smoothie/')).not.toThrow();
  });
});

describe('withOwn', () => {
  const entry = {
    traditional: '台鐵',
    simplified: '台铁',
    pinyin: 'Tai2 tie3',
    definitions: ['Taiwan Railway'],
    classifiers: [],
  };

  it('leaves to CC-CEDICT what it has by now, however it writes the reading', () => {
    const theirs = { ...entry, pinyin: 'tai2tie3', definitions: ['theirs'] };
    expect(withOwn([theirs], [entry])).toEqual([theirs]);
  });

  it('adds what it lacks after it', () => {
    const other = { ...entry, pinyin: 'x1' };
    expect(withOwn([other], [entry])).toEqual([other, entry]);
  });
});

describe('our own entries', () => {
  it.each(ENTRIES.map((line) => [line.traditional, line] as const))(
    '%s has a reading for every character and says what it means, or what it is a variant of',
    (traditional, line) => {
      if (/^\p{Script=Han}+$/u.test(traditional)) {
        expect(readingOf(traditional, line.pinyin.replace(/u:/g, 'ü'))).not.toBeNull();
      } else {
        // Letters are spelt, each apart, as CC-CEDICT does in 卡拉OK [ka3 la1 O K].
        expect(line.pinyin.split(' ')).toHaveLength([...traditional].length);
      }
      expect([...line.simplified]).toHaveLength([...traditional].length);
      const { senses } = parseEntry(line);
      const references = senses.flatMap((sense) => sense.references);
      if (references.some(({ kind }) => kind === 'variant')) {
        for (const { traditional: to } of references) expect(LEXICON.has(to), to).toBe(true);
        return;
      }
      expect(senses.flatMap(({ glosses }) => glosses).join('')).toMatch(/[A-Za-z]/);
    },
  );

  it('has no headword twice', () => {
    const headwords = ENTRIES.map(({ traditional }) => traditional);
    expect(headwords.filter((word, at) => headwords.indexOf(word) !== at)).toEqual([]);
  });

  it('is written in Han characters or Latin letters', () => {
    const written = /^[\p{Script=Han}A-Za-z]+$/u;
    expect(ENTRIES.filter(({ traditional }) => !written.test(traditional))).toEqual([]);
  });
});
