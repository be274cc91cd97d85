import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** One import, type import, re-export or `import()` of a module. */
export interface Import {
  /** As written: './span', '@/lib/domain/span', 'zustand/vanilla'. */
  readonly specifier: string;
  /** `export … from`. */
  readonly reexport: boolean;
}

export interface Module {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

const literal = (node: ts.Node | undefined): string | null =>
  node && ts.isStringLiteralLike(node) ? node.text : null;

function importOf(node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node)) {
    const specifier = literal(node.moduleSpecifier);
    return specifier ? { specifier, reexport: false } : null;
  }
  if (ts.isExportDeclaration(node)) {
    const specifier = literal(node.moduleSpecifier);
    return specifier ? { specifier, reexport: true } : null;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const specifier = literal(node.argument.literal);
    return specifier ? { specifier, reexport: false } : null;
  }
  if (!ts.isCallExpression(node)) return null;
  const callee = node.expression;
  const loads =
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === 'require');
  const specifier = literal(node.arguments[0]);
  return loads && specifier ? { specifier, reexport: false } : null;
}

/** @param path decides between TypeScript and TSX, and what relative imports mean */
export function parseModule(path: string, source: string): Module {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(found);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, lines: source.trimEnd().split('\n').length, imports };
}

/** Where a file of a package is named by its path: what stands behind `?` is lost otherwise. */
const PACKAGES = '@/node_modules/';

/** The path an import leads to inside the project, without extension; null for a package. */
export function targetOf(from: string, specifier: string): string | null {
  if (specifier.startsWith(PACKAGES)) return null;
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (!specifier.startsWith('.')) return null;
  return normalize(join(dirname(from), specifier)).replaceAll('\\', '/');
}

/** '@fontsource/noto-serif-tc/400.css' → '@fontsource/noto-serif-tc'; 'node:fs' stays. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const name = specifier.replace(PACKAGES, '');
  const depth = name.startsWith('@') ? 2 : 1;
  return name.split('/').slice(0, depth).join('/');
}

/** The TypeScript files at or below a path, told from `root` as the path is. */
export function sourcesBelow(path: string, root = '.'): string[] {
  const place = join(root, path);
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return /\.tsx?$/.test(path) ? [path] : [];
  return readdirSync(place)
    .sort()
    .flatMap((name) => sourcesBelow(`${path}/${name}`, root));
}

export const readModules = (roots: readonly string[]): Module[] =>
  roots
    .flatMap((root) => sourcesBelow(root))
    .map((path) => parseModule(path, readFileSync(path, 'utf8')));

/** The first import cycle found, as paths without extension, or null. */
export function findCycle(modules: readonly Module[]): readonly string[] | null {
  const bare = (path: string): string => path.replace(/\.tsx?$/, '');
  const targets = new Map(
    modules.map((module) => [
      bare(module.path),
      module.imports.flatMap(({ specifier }) => targetOf(module.path, specifier) ?? []),
    ]),
  );
  const done = new Set<string>();
  const trail: string[] = [];
  const walk = (path: string): readonly string[] | null => {
    const at = trail.indexOf(path);
    if (at >= 0) return [...trail.slice(at), path];
    if (done.has(path)) return null;
    trail.push(path);
    for (const next of targets.get(path) ?? []) {
      const cycle = walk(next);
      if (cycle) return cycle;
    }
    trail.pop();
    done.add(path);
    return null;
  };
  for (const path of targets.keys()) {
    const cycle = walk(path);
    if (cycle) return cycle;
  }
  return null;
}
