'use client';

import { useCallback } from 'react';
import { HandoutDialog } from '../../handout/handout-dialog';
import { usePreferences, useVocabulary } from '../../ui/stores/stores';
import { useReader } from '../reader-context';
import { firstBlocks } from './first-blocks';

/** A page for a class, made of the text as it is shown. */
export default function HandoutSheet({ onClose }: { readonly onClose: () => void }) {
  const { info, annotations } = useReader();
  const script = usePreferences((state) => state.script);
  const spelling = usePreferences((state) => state.spelling);
  const aid = usePreferences((state) => (state.aid === 'zhuyin' ? 'zhuyin' : 'pinyin'));
  const standard = usePreferences((state) => state.standard);
  const band = usePreferences((state) => state.band);
  const direction = usePreferences((state) => state.direction);
  const saved = useVocabulary((state) => state.words);
  const load = useCallback(
    async (limit: number) => {
      const blocks = firstBlocks(annotations, limit);
      const whole = (blocks.at(-1)?.span.end ?? 0) >= annotations.length();
      return { blocks, whole };
    },
    [annotations],
  );
  const defaults = { script, spelling, aid, standard, band, direction } as const;
  return <HandoutDialog {...{ info, load, saved, defaults, onClose }} />;
}
