import { workerHandler } from './worker';

/** The module every worker of the pool loads; bundled into one file of plain JavaScript. */
export default workerHandler();
