// `npm ci` and `npm start` ask this first. It is plain JavaScript: without the optional packages
// nothing here could run TypeScript.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What npm calls optional because each system needs another one; we need this system's. */
function missing() {
  const parts = [];
  try {
    require('@node-rs/jieba');
  } catch {
    parts.push('@node-rs/jieba');
  }
  try {
    const next = readdirSync(new URL('../../../node_modules/@next', import.meta.url));
    if (!next.some((name) => name.startsWith('swc-'))) parts.push('@next/swc');
  } catch {
    parts.push('@next/swc');
  }
  return parts;
}

const parts = missing();
if (parts.length > 0) {
  console.error(
    `Hangjian needs this system’s own parts of ${parts.join(' and ')}, which npm calls optional. Install them: npm ci --include=optional`,
  );
  process.exit(1);
}
