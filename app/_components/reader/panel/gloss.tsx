import { Fragment } from 'react';
import { readGloss } from '@/lib/domain/lexicon/gloss';
import type { Script } from '@/lib/domain/script';
import { Han } from './han';

/** A gloss, the Chinese words in it in the script shown, with their pinyin. */
export function Gloss({
  children,
  script,
}: {
  readonly children: string;
  readonly script: Script;
}) {
  return readGloss(children).map((run, index) =>
    typeof run === 'string' ? (
      run
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a gloss never move
      <Fragment key={index}>
        <Han script={script}>{run[script]}</Han>
        {run.pinyin && (
          <span lang="zh-Latn" className="gloss-reading">
            {` ${run.pinyin}`}
          </span>
        )}
      </Fragment>
    ),
  );
}
