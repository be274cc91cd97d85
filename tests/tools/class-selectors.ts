import ts from 'typescript';

/** What finds elements by a selector; `only` and `except` are those of the check by axe. */
const FINDS = /^(?:locator|querySelector|querySelectorAll|closest|matches|waitForSelector|\$\$?)$/;

/** `.name` in a selector. */
const CLASS = /(?:^|[\s>+~,(\w\])*])\.[a-z_-]/i;
/** The same in a text that may be a selector or a file's name. */
const LONE_CLASS = /(?:^|[\s>+~,(])\.[a-z_-]/i;

/** Values of attributes and what is put into a template may hold dots. */
const bare = (text: string): string =>
  text.replace(/\$\{[^}]*\}/g, '').replace(/\[[^\]]*\]/g, '[]');

const nameOf = (callee: ts.Expression): string =>
  ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();

/**
 * Places where an end-to-end test looks for something by its class, `tests/e2e/a.spec.ts:12: .p`.
 * A class is what a style sheet needs today; a role, a label or a data attribute says what it is.
 */
export function classSelectors(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node, pattern: RegExp): void => {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return;
    const selector = node.getText().slice(1, -1);
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (pattern.test(bare(selector))) found.push(`${path}:${line}: ${selector}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && FINDS.test(nameOf(node.expression))) {
      for (const argument of node.arguments) look(argument, CLASS);
    } else if (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) {
      if (node.initializer) look(node.initializer, LONE_CLASS);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
