import { execFileSync } from 'node:child_process';

const CUT = `
const nodejieba = require('nodejieba');
const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(texts.map((text) => [text, nodejieba.cut(text, true)])));
`;

/**
 * Raw nodejieba with its own dictionary and the HMM on. It holds one dictionary a process, and
 * the engine's is loaded here, so a process of its own does it; null where it was not built.
 */
export function nodejiebaCuts(
  texts: readonly string[],
): ReadonlyMap<string, readonly string[]> | null {
  try {
    const output = execFileSync(process.execPath, ['-e', CUT], {
      input: JSON.stringify(texts),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    return new Map(JSON.parse(output) as [string, string[]][]);
  } catch {
    return null;
  }
}
