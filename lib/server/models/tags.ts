import type { TagModel } from '../../annotate/sense/tag-model';
import { modelFile } from './files';

/** What says parts of speech. */
export const loadTags = (): TagModel =>
  JSON.parse(modelFile('parts-of-speech').toString('utf8')) as TagModel;
