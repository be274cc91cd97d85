import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Versions of the packages this app is made with, by name; they are pinned in package.json. */
export function packageVersions(): Readonly<Record<string, string>> {
  const file = join(process.cwd(), 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return {
    ...manifest.devDependencies,
    ...manifest.dependencies,
    ...manifest.optionalDependencies,
  };
}
