import { RULES } from './layers';

/** The table of layers as `docs/architecture.md` shows it, a line a room. */
export function layersTable(): string {
  const lines = Object.entries(RULES).map(([layer, { imports, packages }]) => {
    const folders = imports.map((path) => `\`${path}\``).join(' ');
    const names = packages.map((name) => `*${name}*`).join(' ');
    return `| \`${layer}\` | ${[folders, names].filter(Boolean).join(' ') || 'nothing'} |`;
  });
  return ['| room | may import |', '|---|---|', ...lines].join('\n');
}
