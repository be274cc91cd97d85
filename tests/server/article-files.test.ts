import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  articleSlugs,
  articlesFolder,
  describeArticle,
  loadArticle,
} from '../../lib/server/article-files';
import { type ParsedArticle, parseArticle } from '../../lib/server/front-matter';

const HEAD = [
  'title: 雨天',
  'level: 1',
  'author: 小編',
  'licence: CC0',
  'date: 2026-11-01',
] as const;

const source = (head: readonly string[] = HEAD, body = '\n今天下雨了。\n'): string =>
  ['---', ...head, '---', body].join('\n');

/** The usual front matter with one line changed. */
const withLine = (index: number, line: string): string =>
  source(HEAD.map((old, at) => (at === index ? line : old)));

const problemsOf = (parsed: ParsedArticle): readonly string[] =>
  parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line}: ${message}`);

const refused = (text: string): readonly string[] => problemsOf(parseArticle(text));

describe('an article in order', () => {
  test('its fields and paragraphs', () => {
    expect(parseArticle(source(HEAD, '\n　一。\n\n二。\n'))).toEqual({
      ok: true,
      article: {
        title: '雨天',
        level: 1,
        author: '小編',
        licence: 'CC0',
        date: '2026-11-01',
        body: '一。\n二。',
      },
    });
  });

  test('a source, Windows line ends and a byte order mark', () => {
    const text = source([...HEAD, 'source: https://example.org/a']).replaceAll('\n', '\r\n');
    const parsed = parseArticle(`\uFEFF${text}`);
    expect(parsed.ok && parsed.article.source).toBe('https://example.org/a');
  });
});

test('what is asked of the reader, in order', () => {
  const questions = [
    { question: '今天下雨了嗎？', answer: '下了。' },
    { question: '誰說的？', answer: '我說的：「下雨了。」' },
  ];
  const lines = questions.flatMap(({ question, answer }) => [
    `  - question: ${question}`,
    `    answer: ${answer}`,
  ]);
  const parsed = parseArticle(source([...HEAD, 'questions:', ...lines]));
  expect(parsed.ok && parsed.article.questions).toEqual(questions);
});

describe('front matter is refused with its line', () => {
  test('no front matter, or one never closed', () => {
    const message = 'front matter must stand between two lines of "---"';
    expect(refused('今天下雨了。\n')).toEqual([`1: ${message}`]);
    expect(refused('---\ntitle: 雨天\n')).toEqual([`3: ${message}`]);
  });

  test.each([
    [1, 'level: 7', '3: level must be 1 to 5'],
    [1, 'level: "2"', '3: level must be 1 to 5'],
    [1, 'level: 2.5', '3: level must be 1 to 5'],
    [0, 'title: ""', '2: title must be some text'],
    [0, 'title: 101', '2: title must be some text'],
    [2, 'author:', '4: author must be some text'],
    [4, 'date: 2026-02-30', '6: date must be a day like 2026-11-22'],
    [4, 'date: 1 November', '6: date must be a day like 2026-11-22'],
  ])('line %i as "%s"', (index, line, expected) => {
    expect(refused(withLine(index, line))).toEqual([expected]);
  });

  test('an address that is none', () => {
    expect(refused(source([...HEAD, 'source: javascript:alert(1)']))).toEqual([
      '7: source must be an http(s) address',
    ]);
  });

  test('a missing field, an unknown field, a field given twice', () => {
    expect(refused(source(HEAD.slice(1)))).toEqual(['1: title is missing']);
    expect(refused(source([...HEAD, 'licens: CC0']))).toEqual(['7: "licens" is not a known field']);
    expect(refused(source([...HEAD, 'level: 2']))).toEqual(['7: Map keys must be unique']);
  });

  test('YAML that is no list of fields, or no YAML', () => {
    expect(refused(source(['- title']))).toEqual(['1: front matter must be "field: value"']);
    expect(refused(source(['title: "雨天']))[0]).toMatch(/^\d+: Missing closing "quote/);
  });

  test.each([
    [['questions: 誰？'], '7: questions must be a list of questions with their answers'],
    [['questions: []'], '7: questions must be a list of questions with their answers'],
    [['questions:', '  - 誰？'], '8: a question must be "question: …" and "answer: …"'],
    [['questions:', '  - question: 誰？'], '8: answer is missing'],
    [['questions:', '  - question: 誰？', '    answer: ""'], '9: answer must be some text'],
    [
      ['questions:', '  - question: 誰？', '    answer: 我。', '    hint: 你'],
      '10: "hint" is not a known field of a question',
    ],
    [
      ['questions:', ...Array.from({ length: 11 }, () => '  - {question: 誰？, answer: 我。}')],
      '7: questions must be at most 10',
    ],
  ])('%j', (lines, expected) => {
    expect(refused(source([...HEAD, ...lines]))).toEqual([expected]);
  });

  test('no text', () => {
    expect(refused(source(HEAD, '\n　\n'))).toEqual(['8: there is no text']);
  });

  test('everything wrong at once, in order', () => {
    expect(refused(source(['level: 0', 'title: 雨天', 'date: soon'], ''))).toEqual([
      '1: author is missing',
      '1: licence is missing',
      '2: level must be 1 to 5',
      '4: date must be a day like 2026-11-22',
      '6: there is no text',
    ]);
  });
});

describe('a folder of articles', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hangjian-articles-'));
    writeFileSync(join(folder, 'rain.md'), source());
    writeFileSync(join(folder, 'bad.md'), withLine(1, 'level: 9'));
    writeFileSync(join(folder, 'README.md'), '# Articles');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('lists slugs without the README', () => {
    expect(articleSlugs(folder)).toEqual(['bad', 'rain']);
  });

  test('names the file and line of what is wrong', () => {
    expect(() => loadArticle(folder, 'bad')).toThrow('articles/bad.md:3: level must be 1 to 5');
  });

  test('finds nothing outside it', () => {
    expect(loadArticle(folder, 'snow')).toBeNull();
    expect(loadArticle(folder, '../rain')).toBeNull();
    expect(loadArticle(folder, 'README')).toBeNull();
    expect(loadArticle(folder, 'rain/../rain')).toBeNull();
  });

  test('refuses a name that cannot be an address', () => {
    writeFileSync(join(folder, '雨天.md'), source());
    expect(() => articleSlugs(folder)).toThrow('articles/雨天.md:1: the file name must be like');
    rmSync(join(folder, '雨天.md'));
  });

  test('describes one for the shelf', () => {
    const article = loadArticle(folder, 'rain');
    expect(article && describeArticle(article, (text) => text.replace('題', '题'))).toEqual({
      id: 'rain',
      title: '雨天',
      titleSimplified: '雨天',
      firstLine: '今天下雨了。',
      firstLineSimplified: '今天下雨了。',
      characters: 5,
      level: 1,
      author: '小編',
      licence: 'CC0',
      date: '2026-11-01',
    });
  });

  test('the first line ends with its closing quote', () => {
    const parsed = parseArticle(source(HEAD, '「下雨了！」他說。然後走了。'));
    if (!parsed.ok) throw new Error('refused');
    const info = describeArticle({ slug: 'rain', file: parsed.article }, (text) => text);
    expect(info.firstLine).toBe('「下雨了！」');
  });
});

describe('the shipped articles', () => {
  const folder = articlesFolder();
  const articles = articleSlugs(folder).map((slug) => loadArticle(folder, slug));

  test('are twelve of 300 to 2,000 characters, from the first year to the newspaper', () => {
    expect(articles).toHaveLength(12);
    const infos = articles.flatMap((article) =>
      article ? [describeArticle(article, (text) => text)] : [],
    );
    for (const { characters } of infos) {
      expect(characters).toBeGreaterThanOrEqual(300);
      expect(characters).toBeLessThanOrEqual(2_000);
    }
    expect(new Set(infos.map(({ level }) => level))).toEqual(new Set([1, 2, 3, 4, 5]));
  });

  test('ask three questions each', () => {
    expect(articles.map((article) => article?.file.questions?.length)).toEqual(
      articles.map(() => 3),
    );
  });

  test('are punctuated as Taiwan prints: full width, corner brackets, 台', () => {
    for (const article of articles) {
      const asked = article?.file.questions?.flatMap(({ question, answer }) => [question, answer]);
      expect([article?.file.body, ...(asked ?? [])].join('\n')).not.toMatch(
        /[“”‘’臺]|\p{Script=Han}[,.:;!?]/u,
      );
    }
  });
});
