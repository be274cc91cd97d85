import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const directory = mkdtempSync(join(tmpdir(), 'hangjian-'));
afterAll(() => rmSync(directory, { recursive: true }));

function annotate(file: string, input = '', ...more: string[]) {
  const args = ['node_modules/tsx/dist/cli.mjs', 'lib/server/cli/annotate.ts', file, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, errors: stderr.split('\n').filter((line) => line !== '') };
}

function fileOf(name: string, bytes: string | Uint8Array): string {
  const path = join(directory, name);
  writeFileSync(path, bytes);
  return path;
}

describe('npm run annotate', { timeout: 120_000 }, () => {
  it('prints the contract’s document and nothing else', () => {
    const path = fileOf('text.txt', '我們在曆練。\r\n\r\n花了17.5億！\n');
    const { status, stdout, errors } = annotate(path);
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    const document = JSON.parse(stdout);
    expect(document).toMatchObject({
      version: 1,
      text: '我們在曆練。\n\n花了17.5億！\n',
      script: 'traditional',
      paragraphs: [{ span: { start: 0, end: 6 } }, { span: { start: 8, end: 16 } }],
    });
    const tokens = document.paragraphs.flatMap((p: { sentences: { tokens: object[] }[] }) =>
      p.sentences.flatMap((sentence) => sentence.tokens),
    );
    expect(tokens[0]).toMatchObject({
      kind: 'word',
      span: { start: 0, end: 2 },
      surface: '我們',
      traditional: '我們',
      simplified: '我们',
      reading: [
        { base: 'wo', tone: 3 },
        { base: 'men', tone: 5 },
      ],
      entries: ['我們|我们|wo3 men5'],
      flags: [],
    });
    expect(document.entries['我們|我们|wo3 men5']).toMatchObject({
      traditional: '我們',
      simplified: '我们',
      pinyin: 'wo3 men5',
      senses: [['we', 'us', 'ourselves', 'our']],
      classifiers: [],
    });
    const number = tokens.find((token: { kind?: string }) => token.kind === 'number');
    expect(number).toMatchObject({ surface: '17.5億', simplified: '17.5亿', value: 1_750_000_000 });
  });

  it('reads standard input, and an empty one too', () => {
    expect(JSON.parse(annotate('-', '人').stdout).paragraphs).toHaveLength(1);
    expect(JSON.parse(annotate('-').stdout)).toEqual({
      version: 1,
      text: '',
      script: 'none',
      paragraphs: [],
      entries: {},
    });
  });

  it.each([
    ['a missing file', () => join(directory, 'missing.txt')],
    ['a directory', () => directory],
    ['invalid UTF-8', () => fileOf('big5.txt', new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5]))],
    ['a binary file', () => fileOf('image.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]))],
  ])('exits 2 with one line for %s', (_, path) => {
    const { status, stdout, errors } = annotate(path());
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(errors).toHaveLength(1);
    expect(errors[0]).not.toMatch(/^\s+at /);
  });

  it('spells a text given in Simplified by another standard when asked to', () => {
    const { stdout } = annotate('-', '里面说他着急。', '--standard', 'hongkong');
    const { paragraphs } = JSON.parse(stdout);
    const forms = paragraphs[0].sentences[0].tokens.map(
      (token: { traditional: string }) => token.traditional,
    );
    expect(forms).toEqual(['裏面', '説', '他', '着急', '。']);
    const unknown = annotate('-', '里面', '--standard', 'mars');
    expect(unknown).toMatchObject({ status: 2, stdout: '' });
    expect(unknown.errors).toHaveLength(1);
  });
});
