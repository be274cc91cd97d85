import { BY_FILES } from '@/lib/offline/names';

/** Whether there is nobody but a file server to ask, and so nobody. */
export const isByFiles = (): boolean => document.querySelector(`meta[name="${BY_FILES}"]`) !== null;
