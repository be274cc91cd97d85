'use client';

import { useEffect, useState } from 'react';
import type { KeptArticles as Kept, Told } from '@/lib/offline/names';
import { activeWorker, tell } from './worker';

async function ask(told: Told): Promise<Kept | null> {
  const worker = await activeWorker();
  return worker && tell<Kept>(worker, told);
}

/** How many of the articles open without a network, and the way to have them all do. */
export function KeptArticles() {
  const [found, setFound] = useState<Kept | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    ask({ kind: 'count-articles' }).then(setFound, () => undefined);
  }, []);
  if (!found) return null;
  const { kept, all } = found;
  const keep = async () => {
    setBusy(true);
    setFound((await ask({ kind: 'keep-articles' }).catch(() => null)) ?? found);
    setBusy(false);
  };
  return (
    <>
      <p role="status">
        {kept === all
          ? 'All articles open without a network, and so does every other page.'
          : `Without a network every page opens but articles you have not opened yet: ${kept} of ${all} are here.`}
      </p>
      {kept < all && (
        <p>
          <button type="button" className="button" onClick={keep} disabled={busy}>
            {busy ? 'Fetching the articles…' : 'Keep all articles'}
          </button>
        </p>
      )}
    </>
  );
}
