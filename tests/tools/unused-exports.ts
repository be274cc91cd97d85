import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

export interface Source {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

const parse = ({ path, text }: Source): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

const bare = (path: string): string => path.replace(/\.tsx?$/, '');

function target(from: string, specifier: string): string {
  if (specifier.startsWith('@/')) return bare(specifier.slice(2));
  return bare(normalize(join(dirname(from), specifier)));
}

/** Names a module gives out, types apart. */
function exportsOf(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const byDefault =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
    if (!exported || byDefault) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText(file));
    }
    const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    return named && statement.name ? [statement.name.text] : [];
  });
}

/** `module#name` for each name imported; `module#*` where a module is taken whole. */
function importsOf({ path }: Source, file: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const module = target(path, node.moduleSpecifier.text);
      const bindings = node.importClause?.namedBindings;
      if (bindings && ts.isNamedImports(bindings)) {
        for (const { name, propertyName } of bindings.elements) {
          found.push(`${module}#${(propertyName ?? name).text}`);
        }
      } else if (bindings) found.push(`${module}#*`);
    }
    const [loaded] = ts.isCallExpression(node) ? node.arguments : [];
    const loads = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if (loads && loaded && ts.isStringLiteral(loaded)) found.push(`${target(path, loaded.text)}#*`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** How often a name stands in a file. */
function uses(file: ts.SourceFile, name: string): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name) count += 1;
    ts.forEachChild(node, visit);
  };
  visit(file);
  return count;
}

/**
 * What modules give out and none of them uses: promises that only tests ask for, `lib/a.ts: name`.
 * Types, and what frameworks ask for by name, are no matter of this.
 */
export function unusedExports(sources: readonly Source[]): string[] {
  const files = sources.map((source) => ({ source, file: parse(source) }));
  const wanted = new Set(files.flatMap(({ source, file }) => importsOf(source, file)));
  return files.flatMap(({ source: { path }, file }) => {
    const module = bare(path);
    if (wanted.has(`${module}#*`)) return [];
    return exportsOf(file)
      .filter((name) => !wanted.has(`${module}#${name}`) && uses(file, name) === 1)
      .map((name) => `${path}: ${name}`);
  });
}
