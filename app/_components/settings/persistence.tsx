'use client';

import { useEffect, useState } from 'react';

type Kept = 'unknown' | 'lasting' | 'evictable';

/** Whether the browser may clear what is kept when it runs out of room, and the way to ask. */
export function Persistence() {
  const [kept, setKept] = useState<Kept>('unknown');
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    navigator.storage
      ?.persisted?.()
      .then((lasting) => setKept(lasting ? 'lasting' : 'evictable'))
      .catch(() => undefined);
  }, []);
  const ask = async () => {
    const lasting = await navigator.storage.persist().catch(() => false);
    setKept(lasting ? 'lasting' : 'evictable');
    setAsked(true);
  };
  if (kept === 'unknown') return null;
  if (kept === 'lasting') return <p>Your browser has promised not to clear it by itself.</p>;
  return (
    <>
      <p>
        Your browser may clear it when it runs out of room.
        {asked && ' It did not promise otherwise; a backup is the safe way.'}
      </p>
      {!asked && (
        <p>
          <button type="button" className="button" onClick={ask}>
            Ask it to keep everything
          </button>
        </p>
      )}
    </>
  );
}
