import { partsOf } from '../language/beside';

/** What stands beside numbers, by the part it plays. */
export const BESIDE = partsOf('numbers/beside');
