import { partsOf } from '../../language/beside';

/** What stands beside words that are cut anew, by the part it plays. */
export const BESIDE = partsOf('cuts/beside');
