import { HangjianError } from '@/lib/domain/errors';
import { deviceStore } from '@/lib/engine/shards/device-store';
import { readStrokesShard } from '@/lib/engine/shards/keep';
import { recognise } from '@/lib/search/handwriting/recognise';
import { openTemplates, type Templates } from '@/lib/search/handwriting/templates';
import type { Asked, Told } from './recogniser';

/*
 * Which characters have been drawn, told on this device: looking through nine thousand takes longer
 * than a frame, so it is not done in the page. Not in the engine's worker either, which may be busy
 * with a text, and whose code a drawing does not need.
 */

/** As many as one looks over at a glance. */
const SHOWN = 8;
const FAILED = 'Your drawing could not be looked at. Draw it once more.';
const NOT_SECURE =
  'Characters can be drawn where Hangjian is opened by an address that begins with https.';

async function open(): Promise<Templates> {
  // Browsers keep nothing for pages that came over plain http.
  if (typeof caches === 'undefined') throw new HangjianError('internal', NOT_SECURE);
  return openTemplates(await readStrokesShard(await deviceStore()));
}

let opened: Promise<Templates> | undefined;

/** What does not come is asked for again the next time. */
function templates(): Promise<Templates> {
  opened ??= open().catch((cause) => {
    opened = undefined;
    throw cause;
  });
  return opened;
}

async function answer({ id, ink }: Asked): Promise<Told> {
  try {
    const found = recognise(ink, await templates(), SHOWN);
    return { id, characters: found.map(({ character }) => character) };
  } catch (cause) {
    return { id, problem: cause instanceof HangjianError ? cause.message : FAILED };
  }
}

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  postMessage(await answer(data));
});
