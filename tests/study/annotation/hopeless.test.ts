import { describe, expect, it, vi } from 'vitest';
import { annotateOwnText } from '@/lib/study/annotation/annotate-own';
import { finishTexts } from '@/lib/study/annotation/finish-texts';
import { SOUND } from '../../attack/storage/records';
import { fresh, tab } from '../../storage/tab';
import { annotationServer } from './annotation-server';

/** A text as a backup may bring it, with what is written of it; null for nothing. */
async function restored(text: string | null) {
  fresh();
  const storage = tab();
  await storage.texts.put(SOUND.texts);
  if (text !== null) await storage.sources.put({ id: 'k3m9', text });
  return { storage, ...annotationServer('whole') };
}

describe('a text of which nothing can be annotated', () => {
  it.each([
    ['its words are not there', null, 'not-found', /title of this text is in this browser/],
    ['it is too long', '我'.repeat(2_000_001), 'too-long', /2,000,001 characters.*in parts/],
  ])('says why: %s', async (_, text, code, message) => {
    const { storage, request } = await restored(text);
    const annotating = annotateOwnText({ storage, request }, 'k3m9');
    await expect(annotating).rejects.toMatchObject({ code });
    await expect(annotating).rejects.toThrow(message);
    await expect(annotating).rejects.not.toThrow(/no longer on your shelf/);
  });

  it('is not tried over and over', async () => {
    const { storage, request } = await restored(null);
    const asked = vi.spyOn(storage.sources, 'get');
    const finisher = finishTexts({ storage, request });
    finisher.wake();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    await storage.texts.all();
    finisher.wake();
    await vi.waitFor(async () => expect(await storage.texts.get('k3m9')).toBeDefined());
    expect(asked).toHaveBeenCalledTimes(1);
    finisher.stop();
  });

  it('is finished like any other once its words are there', async () => {
    const { storage, request } = await restored(null);
    await annotateOwnText({ storage, request }, 'k3m9').catch(() => undefined);
    await storage.sources.put({ id: 'k3m9', text: SOUND.sources.text });
    const text = await annotateOwnText({ storage, request }, 'k3m9');
    expect(text.annotation).toMatchObject({ blocks: 1 });
  });
});
