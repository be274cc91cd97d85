import type { LearnerStorage } from '@/lib/storage/storage';

/** Offset asked for by the address, `#o120`: the way back from a saved word. */
export function askedOffset(): number | null {
  const asked = /^#o(\d+)$/.exec(window.location.hash);
  return asked ? Number(asked[1]) : null;
}

/** Where the learner returns to: the place in the address, or where they left off. */
export async function placeIn(storage: LearnerStorage, id: string): Promise<number> {
  const asked = askedOffset();
  if (asked !== null) return asked;
  return (await storage.positions.get(id).catch(() => undefined))?.offset ?? 0;
}
