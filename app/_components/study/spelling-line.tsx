'use client';

import type { Spelling } from '@/lib/study/vocabulary/spelling';
import { usePreferences } from '../ui/stores/stores';
import styles from './spelling-line.module.css';

/** A reading as the learner's choice of aid has it: zhuyin, both, else pinyin. */
export function SpellingLine({ spelling }: { readonly spelling: Spelling }) {
  const aid = usePreferences((state) => state.aid);
  const zhuyin = (aid === 'zhuyin' || aid === 'both') && spelling.zhuyin !== '';
  const pinyin = aid !== 'zhuyin' || spelling.zhuyin === '';
  return (
    <span className={styles.spelling}>
      {pinyin && <span lang="zh-Latn-pinyin">{spelling.pinyin}</span>}
      {zhuyin && <span lang="zh-Bopo">{spelling.zhuyin}</span>}
    </span>
  );
}
