import type { Step } from './chain';

/** What is asked before Next, in this order: first what refuses, then what answers from memory. */
export const STEPS: readonly Step[] = [];
