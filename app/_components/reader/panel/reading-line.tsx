import type { ReactNode } from 'react';
import type { Phrase } from '@/lib/domain/reading/phrase';
import { spellWord } from '@/lib/domain/reading/pinyin';
import { sameReading } from '@/lib/domain/reading/reading';
import { zhuyinSyllable } from '@/lib/domain/reading/zhuyin';

interface ReadingLineProps {
  /** The words of what is shown, mostly one. */
  readonly mainland: Phrase;
  readonly taiwan: Phrase;
  /** How Taiwan says it every day, where its standard reads it otherwise. */
  readonly spoken?: Phrase | undefined;
  readonly children?: ReactNode;
}

/** Pieces parted by blanks, none of them broken over lines. */
const unbroken = (pieces: readonly string[]): ReactNode =>
  pieces.flatMap((piece, index) => [
    ...(index > 0 ? [' '] : []),
    // biome-ignore lint/suspicious/noArrayIndexKey: the syllables of a reading never move
    <span key={index} className="unbroken">
      {piece}
    </span>,
  ]);

const One = ({ words, place }: { readonly words: Phrase; readonly place?: string }) => (
  <span className="reading" data-reading="">
    <span lang="zh-Latn-pinyin">{unbroken(words.map(spellWord).filter(Boolean))}</span>
    <span lang="zh-Bopo">{unbroken(words.flat().map(zhuyinSyllable).filter(Boolean))}</span>
    {place && <small>{place}</small>}
  </span>
);

/** Pinyin and zhuyin; both standards where they differ. Buttons to listen follow as children. */
export function ReadingLine({ mainland, taiwan, spoken, children }: ReadingLineProps) {
  const same = sameReading(mainland.flat(), taiwan.flat());
  return (
    <p className="reading-line">
      <span className="readings">
        {same ? (
          <One words={mainland} />
        ) : (
          <>
            <One words={taiwan} place="Taiwan" />
            <One words={mainland} place="Mainland" />
          </>
        )}
        {spoken && <One words={spoken} place="also said" />}
      </span>
      {children}
    </p>
  );
}
