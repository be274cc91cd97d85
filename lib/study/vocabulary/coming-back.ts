import type { LearnerStorage } from '../../storage/storage';

/** The window, where there is one: it tells of `focus` and of `visibilitychange`. */
export const WINDOW: EventTarget | undefined = typeof window === 'undefined' ? undefined : window;

/**
 * Reads anew when the learner comes back to a page beside which another tab was open: that may have
 * been killed when it had written something and told nobody.
 * @returns the way to stop
 */
export function onComingBack(
  page: EventTarget | undefined,
  storage: LearnerStorage,
  read: () => void,
): () => void {
  const back = () => {
    if (globalThis.document?.visibilityState !== 'hidden' && storage.hadCompany()) read();
  };
  const events = ['focus', 'visibilitychange'];
  for (const event of events) page?.addEventListener(event, back);
  return () => {
    for (const event of events) page?.removeEventListener(event, back);
  };
}
