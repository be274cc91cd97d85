import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type PolyphoneModel,
  type PolyphoneReader,
  polyphoneReader,
} from '../../annotate/readings/polyphones';

/** The committed model of `dictionary/models/polyphones/`, made by `train.ts` there. */
export function loadPolyphones(): PolyphoneReader {
  const file = join(
    /* turbopackIgnore: true */ process.cwd(),
    'dictionary',
    'models',
    'polyphones',
    'model.json',
  );
  return polyphoneReader(JSON.parse(readFileSync(file, 'utf8')) as PolyphoneModel);
}
