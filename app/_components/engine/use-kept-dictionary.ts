import { useStore } from 'zustand';
import { type KeptDictionary, keptDictionary } from './kept-dictionary';

/** One field of what is known of the dictionary on this device. */
export const useKeptDictionary = <Field>(select: (kept: KeptDictionary) => Field): Field =>
  useStore(keptDictionary, select);
