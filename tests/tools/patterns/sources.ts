import ts from 'typescript';

/** A regular expression and where it stands: path from the root and line, `lib/a.ts:12`. */
export interface Pattern {
  readonly site: string;
  readonly source: string;
  readonly flags: string;
}

/** What a module says of its regular expressions without being run. */
export interface PatternSources {
  readonly literals: readonly Pattern[];
  /** Where `RegExp` is called: what it is given is known only when the module runs. */
  readonly constructions: readonly string[];
  /** Where a string is handed to a method that makes a regular expression of it. */
  readonly hidden: readonly string[];
}

/** `text.match('a+')` is `text.match(new RegExp('a+'))`, out of a reader's sight. */
const MAKES_PATTERNS = ['match', 'matchAll', 'search'];

const isRegExp = (node: ts.Expression): boolean =>
  (ts.isIdentifier(node) && node.text === 'RegExp') ||
  (ts.isPropertyAccessExpression(node) && node.name.text === 'RegExp');

const isText = (node: ts.Expression | undefined): boolean =>
  node !== undefined && (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node));

const makesPattern = (node: ts.CallExpression): boolean =>
  ts.isPropertyAccessExpression(node.expression) &&
  MAKES_PATTERNS.includes(node.expression.name.text) &&
  isText(node.arguments[0]);

/** @param path from the root; decides between TypeScript and TSX. */
export function patternsIn(path: string, text: string): PatternSources {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const literals: Pattern[] = [];
  const constructions: string[] = [];
  const hidden: string[] = [];
  const visit = (node: ts.Node): void => {
    const site = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ site, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
      if (isRegExp(node.expression)) constructions.push(site);
      else if (ts.isCallExpression(node) && makesPattern(node)) hidden.push(site);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { literals, constructions, hidden };
}
