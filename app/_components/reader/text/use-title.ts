'use client';

import { useEffect } from 'react';
import type { TextInfo } from '@/lib/domain/text';
import { usePreferences } from '../../ui/stores/stores';

/** The window's title follows the script. */
export function useTitle(info: TextInfo): void {
  const script = usePreferences((state) => state.script);
  useEffect(() => {
    const title = script === 'simplified' ? info.titleSimplified : info.title;
    document.title = `${title} · Hangjian 行間`;
  }, [info, script]);
}
