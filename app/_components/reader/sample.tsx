'use client';

import { LANG } from '@/lib/domain/script';
import { sampleTokens } from '@/lib/reader/sample';
import { setTokens } from '@/lib/reader/setting';
import { useDisplay } from './use-display';
import { renderToken } from './word-view';

const TOKENS = sampleTokens();

/** A sentence set with the settings as they are, above them. */
export function Sample() {
  const display = useDisplay();
  return (
    <div className="sample text" lang={LANG[display.script]} aria-hidden="true">
      <p className="p">{setTokens(TOKENS, display).map((set) => renderToken(set, display))}</p>
    </div>
  );
}
