import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import ts from 'typescript';

/** The largest that still can be read as one thing. */
export const MOST = { filesInFolder: 20, linesInFile: 300, linesInFunction: 60 } as const;

/** The project's files, told from the root with `/`: what git keeps, without what is deleted. */
export const trackedFiles = (): string[] =>
  execFileSync('git', ['ls-files'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((path) => existsSync(path));

/** What is written by hand as code; language and texts are as long as they are. */
export const isCode = (path: string): boolean => /\.(?:tsx?|mjs|js|css)$/.test(path);

/** Folders with more files than may be, `lib/domain: 28`. Tools ask for their files at the root. */
export function crowdedFolders(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  counts.delete('.');
  return [...counts]
    .filter(([, count]) => count > MOST.filesInFolder)
    .map(([folder, count]) => `${folder}: ${count}`);
}

export const linesOf = (source: string): number => source.trimEnd().split('\n').length;

/** A chapter or a test: it says what holds, and may say much. */
const TELLING = /^(?:describe|it|test)\b/;

const isTelling = ({ parent }: ts.Node, file: ts.SourceFile): boolean =>
  ts.isCallExpression(parent) && TELLING.test(parent.expression.getText(file));

/**
 * Functions longer than may be, `lib/a.ts:12: 61`, methods and callbacks among them; not those
 * that are given to `describe`, `it` and `test`.
 */
export function longFunctions(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const lineOf = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line + 1;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body && !isTelling(node, file)) {
      const first = lineOf(node.getStart(file));
      const lines = lineOf(node.end) - first + 1;
      if (lines > MOST.linesInFunction) found.push(`${path}:${first}: ${lines}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
