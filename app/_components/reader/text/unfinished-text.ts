import type { Annotations } from '@/lib/reader/text/annotations';
import type { LearnerStorage, StoredBlock, StoredText } from '@/lib/storage/storage';
import { annotating, readingSource } from '@/lib/study/annotation/annotating';
import { request } from '../../engine/request';
import { idleCallback } from '../window/read-rest';

/** Milliseconds without a block after which the text is shown as it was given. */
const SLOW = 1_500;
/** Blocks of it that are shown in one go: what a frame can bear. */
const AT_ONCE = 2;

interface Follower {
  readonly annotations: Annotations;
  /** Some of the text is shown that is not annotated yet. */
  readonly onPartly: () => void;
  /** The text's record has changed, here or in another tab. */
  readonly onText: (text: StoredText) => void;
  readonly onFailure: (cause: unknown) => void;
}

interface Heard {
  readonly onText: (text: StoredText) => void;
  readonly onBlock: (block: StoredBlock) => void;
}

/** Hears of each change of one text's record and blocks, in this tab or another. Returns how to stop. */
const hearText = (storage: LearnerStorage, id: string, { onText, onBlock }: Heard): (() => void) =>
  storage.subscribe(async (notice) => {
    if (notice.store === 'texts' && notice.keys.includes(id)) {
      const text = await storage.texts.get(id).catch(() => undefined);
      if (text) onText(text);
    }
    if (notice.store !== 'blocks') return;
    for (const key of notice.keys) {
      if (key[0] !== id) continue;
      const record = await storage.blocks.get(key).catch(() => undefined);
      if (record) onBlock(record);
    }
  });

/**
 * Follows what arrives of an open text, whoever has it annotated: this page, another tab, or the
 * finisher long after. What does not come is shown as it was given.
 */
export function followAnnotation(storage: LearnerStorage, id: string, follower: Follower) {
  const { annotations, onPartly, onText, onFailure } = follower;
  let over = false;
  let waiting = false;
  let shown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const showSource = async () => {
    if (shown || over) return;
    shown = true;
    const { sourceBlocks } = await readingSource();
    const blocks = [...(await sourceBlocks(storage, id, annotations.length()))];
    while (blocks.length > 0 && !over && waiting) {
      onPartly();
      annotations.add(blocks.splice(0, AT_ONCE));
      await idleCallback();
    }
  };
  const show = () => {
    showSource().catch(onFailure);
  };
  const expect = () => {
    clearTimeout(timer);
    if (waiting && !shown) timer = setTimeout(show, SLOW);
  };
  const hear = hearText(storage, id, {
    onText: (text) => {
      if (over) return;
      if (text.annotation !== null) waiting = false;
      onText(text);
    },
    onBlock: ({ block }) => {
      if (over) return;
      annotations.add([block]);
      expect();
    },
  });
  return {
    /** Has the text annotated. */
    ask() {
      waiting = true;
      expect();
      annotating()
        .then((code) => code.annotateOwnText({ storage, request }, id))
        .catch((cause) => {
          if (over) return;
          onFailure(cause);
          show();
        });
    },
    stop() {
      over = true;
      clearTimeout(timer);
      hear();
    },
  };
}
