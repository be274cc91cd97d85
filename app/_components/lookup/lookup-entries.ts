import { useEffect, useState } from 'react';
import type { Entry, Lookup } from '@/lib/domain/lexicon/lexicon';
import { request } from '../engine/request';

const asked = new Map<string, Promise<Lookup>>();

async function ask(surface: string): Promise<Lookup> {
  const answer = await request(`/api/lookup?q=${encodeURIComponent(surface)}`);
  if (!answer.ok) throw new Error(`lookup ${answer.status}`);
  return (await answer.json()) as Lookup;
}

/** The dictionary on a spelling, asked once a page; failures are not kept. */
export function askLookup(surface: string): Promise<Lookup> {
  const known = asked.get(surface);
  if (known) return known;
  const answer = ask(surface);
  asked.set(surface, answer);
  answer.catch(() => asked.delete(surface));
  return answer;
}

export const lookupEntries = async (surface: string): Promise<readonly Entry[]> =>
  (await askLookup(surface)).entries;

/** Entries of one spelling; null while they are asked for, empty when there are none or no network. */
export function useEntries(surface: string | null): readonly Entry[] | null {
  const [found, setFound] = useState<{ surface: string; entries: readonly Entry[] } | null>(null);
  useEffect(() => {
    if (surface === null) return;
    let current = true;
    lookupEntries(surface)
      .catch(() => [])
      .then((entries) => current && setFound({ surface, entries }));
    return () => {
      current = false;
    };
  }, [surface]);
  return found && found.surface === surface ? found.entries : null;
}
