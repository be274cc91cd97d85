import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDictionary } from '../lib/server/dictionary-files';
import { compile } from './compiler/compile';

/** `npm run dictionary`: compiles the dictionary into `dictionary/build/`. */
writeDictionary(join(dirname(fileURLToPath(import.meta.url)), 'build'), compile());
