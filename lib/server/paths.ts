import { join } from 'node:path';

/** The app and every script run from the project's root; bundlers rewrite import.meta.url. */
export const dictionaryFile = (name: string): string =>
  join(/* turbopackIgnore: true */ process.cwd(), 'dictionary', 'build', name);
