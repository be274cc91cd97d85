'use client';

import { useEffect, useState } from 'react';

type Where = 'ios' | 'elsewhere' | 'installed';

/** iPads say they are Macs, which have no screen to touch. */
const isIos = (): boolean =>
  /iPhone|iPad|iPod/.test(navigator.userAgent) ||
  (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1);

const HINTS: Readonly<Record<Exclude<Where, 'installed'>, string>> = {
  ios: 'Safari clears what a page keeps after seven days without a visit; what stands on the home screen is left alone. To put Hangjian there: Share, then “Add to Home Screen”.',
  elsewhere:
    'Your browser’s menu can install Hangjian: it has a window of its own then, takes what other programs share, and opens files of texts and words.',
};

/** Why and how to have it among the programs of the device. */
export function InstallHint() {
  const [where, setWhere] = useState<Where>('installed');
  useEffect(() => {
    if (matchMedia('(display-mode: standalone)').matches) return;
    setWhere(isIos() ? 'ios' : 'elsewhere');
  }, []);
  return where === 'installed' ? null : <p>{HINTS[where]}</p>;
}
