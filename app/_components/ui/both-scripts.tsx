'use client';

import { Fragment } from 'react';
import { type Forms, LANG, type Script } from '@/lib/domain/script';
import styles from './both-scripts.module.css';
import { TitleFace } from './fonts/faces';
import { usePreferences } from './stores/stores';

const OTHER: Readonly<Record<Script, Script>> = {
  traditional: 'simplified',
  simplified: 'traditional',
};

/** A headword in the script shown, the other beside it with only what differs in ink. */
export function BothScripts({ forms }: { readonly forms: Forms }) {
  const script = usePreferences((state) => state.script);
  const other = OTHER[script];
  const shown = [...forms[script]];
  return (
    <>
      <span lang={LANG[script]} className="title">
        {forms[script]}
      </span>
      {forms.traditional !== forms.simplified && (
        <span lang={LANG[other]} className={`${styles.other} title`}>
          <TitleFace script={other} />
          {[...forms[other]].map((character, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in a word is what it is
            <Fragment key={index}>
              {character === shown[index] ? character : <b>{character}</b>}
            </Fragment>
          ))}
        </span>
      )}
    </>
  );
}
