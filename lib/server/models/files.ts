import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The committed model of a folder of `dictionary/models/`, made by `train.ts` there, as JSON. */
export const modelFile = (name: 'polyphones' | 'parts-of-speech'): Buffer =>
  readFileSync(
    join(/* turbopackIgnore: true */ process.cwd(), 'dictionary', 'models', name, 'model.json'),
  );
