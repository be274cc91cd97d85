import { safeParse } from 'valibot';
import { isMap, isNode, isPair, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { FrontMatter } from '../domain/text';
import { frontMatterSchema } from '../schema/front-matter';

/** An article's file, read and found in order. */
export interface ArticleFile extends FrontMatter {
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

type Head =
  | { readonly ok: true; readonly fields: FrontMatter }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const FENCE = '---';

/** Where a path of keys and indexes leads to: a field's key, an item of a list; 0 for the whole. */
function offsetOf(map: YAMLMap, path: readonly unknown[]): number {
  const key = path.at(-1);
  const holder = path.length > 1 ? map.getIn(path.slice(0, -1), true) : map;
  const pair =
    isMap(holder) && holder.items.find((item) => isPair(item) && String(item.key) === key);
  const node = pair ? pair.key : map.getIn(path, true);
  if (isNode(node)) return node.range?.[0] ?? 0;
  // What is missing is told where it should stand.
  return path.length > 1 ? offsetOf(map, path.slice(0, -1)) : -1;
}

function readHead(head: string): Head {
  const counter = new LineCounter();
  // Dates stay text: YAML's own type would move them by the time zone.
  const document = parseDocument(head, { schema: 'core', lineCounter: counter });
  const lineOf = (offset: number): number => (offset < 0 ? 1 : counter.linePos(offset).line + 1);
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      line: lineOf(error.pos[0]),
      message: error.message.split(/\n| at line \d/)[0] ?? 'not valid YAML',
    }));
    return { ok: false, problems };
  }
  const { contents } = document;
  if (!isMap(contents)) {
    return { ok: false, problems: [{ line: 1, message: 'front matter must be "field: value"' }] };
  }
  const parsed = safeParse(frontMatterSchema, document.toJS(), { abortPipeEarly: true });
  if (parsed.success) return { ok: true, fields: parsed.output };
  const problems = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key);
    return { line: lineOf(offsetOf(contents, path)), message: issue.message };
  });
  return { ok: false, problems };
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
  const head = readHead(lines.slice(1, close).join('\n'));
  const paragraphs = lines.slice(close + 1).flatMap((line) => line.trim() || []);
  const problems = head.ok ? [] : [...head.problems];
  if (paragraphs.length === 0) problems.push({ line: close + 2, message: 'there is no text' });
  if (!head.ok || problems.length > 0) {
    return { ok: false, problems: problems.toSorted((a, b) => a.line - b.line) };
  }
  return { ok: true, article: { ...head.fields, body: paragraphs.join('\n') } };
}
