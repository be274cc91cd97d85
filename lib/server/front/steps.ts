import type { Step } from './chain';

/** What answers before Next, from memory say, in this order; whatever is refused never gets here. */
export const STEPS: readonly Step[] = [];
