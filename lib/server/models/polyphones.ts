import {
  type PolyphoneModel,
  type PolyphoneReader,
  polyphoneReader,
} from '../../annotate/readings/polyphones';
import { modelFile } from './files';

/** What decides readings that words and rules leave open. */
export const loadPolyphones = (): PolyphoneReader =>
  polyphoneReader(JSON.parse(modelFile('polyphones').toString('utf8')) as PolyphoneModel);
