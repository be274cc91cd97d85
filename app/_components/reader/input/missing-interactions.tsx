'use client';

import { useEffect } from 'react';
import { useStore } from 'zustand';
import { openOffset } from '@/lib/reader/panel/selection-store';
import { NOT_LOADED } from '../../ui/lazy/load-or-tell';
import { toast } from '../../ui/notices/toasts';
import { useReader } from '../reader-context';

/** Stands where the panel will be: a word touched meanwhile is answered with why nothing opens. */
export function MissingInteractions() {
  const { selection } = useReader();
  const opened = useStore(selection, openOffset);
  useEffect(() => {
    if (opened !== null) toast(NOT_LOADED);
  }, [opened]);
  return null;
}
