'use client';

import { useState } from 'react';
import { InSight } from '../../ui/in-sight';
import { lazyPart } from '../../ui/lazy/lazy-part';
import { useReader } from '../reader-context';
import type { PanelView } from './use-panel-page';

const CorrectionEditor = lazyPart(() => import('../../corrections/correction-editor'));

/** Quiet things to do with this word here: hear on from it, correct it. */
export function PanelTools({ view }: { readonly view: PanelView }) {
  const { info, annotations, listenFrom } = useReader();
  const [correcting, setCorrecting] = useState(false);
  const { token, place } = view;
  if (!token) return null;
  const { start } = token.span;
  return (
    <>
      <div className="tools">
        <button type="button" className="plain" onClick={() => listenFrom(start)}>
          Read on from here
        </button>
        {token.kind === 'word' && !correcting && (
          <button type="button" className="plain" onClick={() => setCorrecting(true)}>
            Correct
          </button>
        )}
      </div>
      {correcting && token.kind === 'word' && (
        <InSight>
          <CorrectionEditor
            tokens={place.sentence.tokens}
            opened={token}
            textId={info.id}
            entryOf={(id) => annotations.blockAt(start)?.entries.get(id)}
            onDone={() => setCorrecting(false)}
            onMissing={() => setCorrecting(false)}
          />
        </InSight>
      )}
    </>
  );
}
