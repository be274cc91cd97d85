import type { ReactNode } from 'react';
import { spellWord } from '@/lib/domain/reading/pinyin';
import { type Reading, type ReadingPair, sameReading } from '@/lib/domain/reading/reading';
import { formatZhuyin } from '@/lib/domain/reading/zhuyin';

interface ReadingLineProps extends ReadingPair {
  readonly children?: ReactNode;
}

const One = ({ reading, place }: { readonly reading: Reading; readonly place?: string }) => (
  <span className="reading" data-reading="">
    <span lang="zh-Latn-pinyin">{spellWord(reading)}</span>
    <span lang="zh-Bopo">{formatZhuyin(reading)}</span>
    {place && <small>{place}</small>}
  </span>
);

/** Pinyin and zhuyin; both standards where they differ. Buttons to listen follow as children. */
export function ReadingLine({ mainland, taiwan, children }: ReadingLineProps) {
  const same = sameReading(mainland, taiwan);
  return (
    <p className="reading-line">
      <span className="readings">
        {same ? (
          <One reading={mainland} />
        ) : (
          <>
            <One reading={taiwan} place="Taiwan" />
            <One reading={mainland} place="Mainland" />
          </>
        )}
      </span>
      {children}
    </p>
  );
}
