'use client';

import { LANG } from '@/lib/domain/script';
import { sampleTokens } from '@/lib/reader/preferences/sample';
import { setTokens } from '@/lib/reader/text/set-character';
import { useLayoutEngine } from '../../ui/stores/stores';
import { useDisplay } from '../text/use-display';
import { renderTokens } from '../text/word-view';

const TOKENS = sampleTokens();

/** A sentence set with the settings as they are, above them. */
export function Sample() {
  const display = useDisplay();
  const engine = useLayoutEngine();
  return (
    <div className="sample text" data-sample="" lang={LANG[display.script]} aria-hidden="true">
      <p className="p">{renderTokens(setTokens(TOKENS, display), display, engine)}</p>
    </div>
  );
}
