import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROGRAMS } from '@/app/_components/about/programs';
import { DATA, FONTS, type Source } from '@/app/_components/about/sources';

const SOURCES: readonly Source[] = [...DATA, ...FONTS, ...PROGRAMS];

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const manifest = read('package.json');
const declared = {
  ...manifest.dependencies,
  ...manifest.optionalDependencies,
  ...manifest.devDependencies,
};

describe('what the about page says', () => {
  it.each(SOURCES.flatMap(({ npm }) => npm ?? []))('%s is a package we use', (npm) => {
    expect(declared).toHaveProperty([npm]);
  });

  const fontsource = ({ npm }: Source) => npm?.startsWith('@fontsource');

  it.each(FONTS.filter(fontsource).map((font) => [font.npm, font.licence, font.date]))(
    '%s has that licence and date',
    (npm, licence, date) => {
      const { license, lastModified } = read(`node_modules/${npm}/metadata.json`);
      expect(`SIL ${license.type.replace('-', ' ')}`).toBe(licence);
      expect(lastModified).toBe(date);
    },
  );

  it.each(FONTS.filter((font) => !fontsource(font)).map((font) => [font.npm, font.licence]))(
    '%s comes with that licence',
    (npm, licence) => {
      expect(licence).toBe('SIL OFL 1.1');
      expect(readFileSync(`node_modules/${npm}/OFL.txt`, 'utf8')).toContain(
        'SIL OPEN FONT LICENSE Version 1.1',
      );
    },
  );

  it.each(
    PROGRAMS.filter(({ npm }) => npm !== 'nodejieba').map((item) => [item.npm, item.licence]),
  )('%s has that licence', (npm, licence) => {
    const { license } = read(`node_modules/${npm}/package.json`);
    const said = licence.replace(' and ', ' AND ').replace('Apache 2.0', 'Apache-2.0');
    expect(license).toBe(said);
  });

  it('gives every source a date or a version', () => {
    expect(SOURCES.filter(({ npm, date }) => !npm && !date)).toEqual([]);
  });

  it('names everything the app is built on', () => {
    const tools = /^(react-dom|tsx|esbuild|yaml|@fontsource.*|.*-webfont)$/;
    const parts = Object.keys(manifest.dependencies).filter((name) => !tools.test(name));
    expect(parts.filter((name) => !SOURCES.some((source) => source.npm === name))).toEqual([]);
    const faces = Object.keys(manifest.dependencies).filter((name) =>
      /^@fontsource|-webfont$/.test(name),
    );
    expect(FONTS.map((font) => font.npm).sort()).toEqual(faces.sort());
  });
});
