import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Level } from '../domain/text';

/** An article's file, read and found in order. */
export interface ArticleFile {
  readonly title: string;
  readonly level: Level;
  readonly author: string;
  readonly licence: string;
  /** ISO date. */
  readonly date: string;
  readonly source?: string;
  /** Paragraphs, one a line. */
  readonly body: string;
}

/** Something wrong, with the line it stands in, counted from 1 in the whole file. */
export interface Problem {
  readonly line: number;
  readonly message: string;
}

export type ParsedArticle =
  | { readonly ok: true; readonly article: ArticleFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const FENCE = '---';
const REQUIRED = ['title', 'level', 'author', 'licence', 'date'] as const;
const FIELDS: readonly string[] = [...REQUIRED, 'source'];

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const isAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** What is wrong with a field's value, or null. */
function complaint(field: string, value: unknown): string | null {
  if (field === 'level') {
    return [1, 2, 3, 4, 5].includes(value as number) ? null : 'level must be 1 to 5';
  }
  if (typeof value !== 'string' || value.trim() === '') return `${field} must be some text`;
  if (field === 'date' && !isDate(value)) return 'date must be a day like 2026-11-22';
  if (field === 'source' && !isAddress(value)) return 'source must be an http(s) address';
  return null;
}

function checkFields(map: YAMLMap, lineOf: (offset: number) => number): Problem[] {
  return map.items.flatMap(({ key, value }) => {
    const field = isScalar(key) ? String(key.value) : '';
    const line = lineOf(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    if (!FIELDS.includes(field)) return [{ line, message: `"${field}" is not a known field` }];
    const message = complaint(field, isScalar(value) ? value.value : value);
    return message ? [{ line, message }] : [];
  });
}

function checkHead(head: string): { problems: Problem[]; fields: Record<string, unknown> } {
  const counter = new LineCounter();
  // Dates stay text: YAML's own type would move them by the time zone.
  const document = parseDocument(head, { schema: 'core', lineCounter: counter });
  const lineOf = (offset: number): number => counter.linePos(offset).line + 1;
  const problems = document.errors.map((error) => ({
    line: lineOf(error.pos[0]),
    message: error.message.split(/\n| at line \d/)[0] ?? 'not valid YAML',
  }));
  const { contents } = document;
  if (problems.length > 0) return { problems, fields: {} };
  if (!isMap(contents)) {
    return { problems: [{ line: 1, message: 'front matter must be "field: value"' }], fields: {} };
  }
  const missing = REQUIRED.filter((field) => !contents.has(field));
  return {
    problems: [
      ...missing.map((field) => ({ line: 1, message: `${field} is missing` })),
      ...checkFields(contents, lineOf),
    ],
    fields: document.toJS() as Record<string, unknown>,
  };
}

/**
 * Parses `---`, YAML fields, `---`, then one paragraph a line. Never throws: every problem comes
 * back with its line, in order.
 */
export function parseArticle(source: string): ParsedArticle {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const close = lines.indexOf(FENCE, 1);
  if (lines[0] !== FENCE || close < 0) {
    const line = lines[0] === FENCE ? lines.length : 1;
    const message = `front matter must stand between two lines of "${FENCE}"`;
    return { ok: false, problems: [{ line, message }] };
  }
  const { problems, fields } = checkHead(lines.slice(1, close).join('\n'));
  const paragraphs = lines.slice(close + 1).flatMap((line) => line.trim() || []);
  if (paragraphs.length === 0) problems.push({ line: close + 2, message: 'there is no text' });
  if (problems.length > 0) {
    return { ok: false, problems: problems.toSorted((a, b) => a.line - b.line) };
  }
  const article = { ...fields, body: paragraphs.join('\n') } as unknown as ArticleFile;
  return { ok: true, article };
}
