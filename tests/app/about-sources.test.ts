import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FONTS, PROGRAMS, SOURCES } from '@/app/_components/about/sources';

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

  it.each(FONTS.map((font) => [font.npm, font.licence, font.date]))(
    '%s has that licence and date',
    (npm, licence, date) => {
      const { license, lastModified } = read(`node_modules/${npm}/metadata.json`);
      expect(`SIL ${license.type.replace('-', ' ')}`).toBe(licence);
      expect(lastModified).toBe(date);
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
    const tools = /^(react-dom|tsx|yaml|@fontsource.*)$/;
    const parts = Object.keys(manifest.dependencies).filter((name) => !tools.test(name));
    expect(parts.filter((name) => !SOURCES.some((source) => source.npm === name))).toEqual([]);
    const faces = Object.keys(manifest.dependencies).filter((name) => /^@fontsource/.test(name));
    expect(FONTS.map((font) => font.npm).sort()).toEqual(faces.sort());
  });
});
