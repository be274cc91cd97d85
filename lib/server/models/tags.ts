import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TagModel } from '../../annotate/sense/tag-model';

/** The committed model of `dictionary/models/parts-of-speech/`, made by `train.ts` there. */
export function loadTags(): TagModel {
  const file = join(
    /* turbopackIgnore: true */ process.cwd(),
    'dictionary',
    'models',
    'parts-of-speech',
    'model.json',
  );
  return JSON.parse(readFileSync(file, 'utf8')) as TagModel;
}
