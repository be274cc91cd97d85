import ts from 'typescript';

/** What takes a failed `import()` and knows what then is to be done. */
const WAYS = new Set([
  'lazyPart',
  'backgroundPart',
  'untilLoaded',
  'loadOrTell',
  'lazyFace',
  'wholeFace',
  'serverPart',
  'lateRequests',
]);

const calls = (node: ts.Node, names: ReadonlySet<string>): boolean =>
  ts.isCallExpression(node) && names.has(node.expression.getText());

/** The call around a node, past the function that it stands in. */
function callAround(node: ts.Node): ts.Node {
  const { parent } = node;
  return ts.isArrowFunction(parent) ? parent.parent : parent;
}

const DYNAMIC = new Set(['dynamic']);

/** Whether what fails in this call is caught by one of the ways. */
function isCaught(call: ts.Node): boolean {
  if (calls(call, WAYS)) return true;
  // On the server Next puts what `dynamic` names into the page; alone it throws at the whole route.
  return calls(call, DYNAMIC) && calls(call.parent, new Set(['lazyFace', 'serverPart']));
}

/**
 * Places where code is loaded late and nothing is said of what happens when it does not come:
 * `app/a.tsx:12: import('./b')`.
 */
export function bareImports(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const late = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    if ((late && !isCaught(callAround(node))) || (calls(node, DYNAMIC) && !isCaught(node))) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(`${path}:${line}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
