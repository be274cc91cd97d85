'use client';

import {
  type Dispatch,
  type SetStateAction,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { HangjianError } from '@/lib/domain/errors';
import { type Annotations, createAnnotations } from '@/lib/reader/text/annotations';
import type { LearnerStorage, StoredBlock, StoredText } from '@/lib/storage/storage';
import { noticeMissingBlocks } from '@/lib/study/texts/missing-blocks';
import { useStorage } from '../../ui/stores/stores';
import { placeIn } from '../place/wanted-place';
import { readRest } from '../window/read-rest';
import type { Viewport } from '../window/viewport';
import { followAnnotation } from './unfinished-text';

export interface OwnText {
  readonly annotations: Annotations;
  /** undefined until the record has been looked for; null when there is none. */
  readonly text: StoredText | null | undefined;
  /** Puts away a line over the text, for good. */
  readonly dismiss: (note: 'conversionNoted' | 'reflowNoted') => void;
  /** The text has been laid out anew since it was opened: nothing of it stands where it did. */
  readonly stale: boolean;
  /** Some of the text is shown that is not annotated yet. */
  readonly partly: boolean;
  readonly failure: TextFailure | null;
}

interface TextFailure {
  readonly message: string;
  readonly retry: () => void;
  /** What is missing will not come by itself. */
  readonly final: boolean;
}

type FirstRead = Promise<readonly [StoredText | undefined, StoredBlock | undefined]>;

/** What the first screen needs. */
function readFirst(storage: LearnerStorage, id: string): FirstRead {
  const reading = Promise.all([storage.texts.get(id), storage.blocks.get([id, 0])]);
  // Whoever waits for it says what went wrong; until then nobody does.
  reading.catch(() => undefined);
  return reading;
}

const saying = (cause: unknown): Omit<TextFailure, 'retry'> =>
  cause instanceof HangjianError
    ? { message: cause.message, final: cause.code === 'too-long' }
    : { message: 'This text could not be opened. Nothing of it is lost.', final: false };

/** The record as it is now; what is shown of it stays the same object where it says the same. */
const renewed = (shown: StoredText | null | undefined, now: StoredText): StoredText => {
  const same =
    shown?.info.title === now.info.title && shown.info.titleSimplified === now.info.titleSimplified;
  return same ? { ...now, info: shown.info } : now;
};

/** What tells layouts of one text apart. */
const layoutOf = ({ reflowed }: StoredText): string => reflowed ?? 'as pasted';

interface ReadingText {
  readonly annotations: Annotations;
  readonly ahead: () => number;
  readonly over: () => boolean;
  /** The text's record has been looked for; null where there is none. */
  readonly onText: (text: StoredText | null) => void;
  /** All that is stored has been read, and it is not all of the text. */
  readonly onUnfinished: () => void;
}

/** Reads a stored text: its first screen, and then the rest of it. */
async function readText(storage: LearnerStorage, reading: FirstRead, options: ReadingText) {
  const { annotations, ahead, over, onText, onUnfinished } = options;
  const [stored, first] = await reading;
  if (over()) return;
  annotations.expect(stored?.annotation?.length ?? 0);
  if (stored && first) annotations.add([first.block]);
  onText(stored ?? null);
  if (!stored) return;
  const { id } = stored.info;
  const place = stored.annotation ? await placeIn(storage, id) : Infinity;
  if (first) await readRest(storage, id, { annotations, place, ahead, over });
  if (over()) return;
  if (stored.annotation === null || (await noticeMissingBlocks(storage, id))) onUnfinished();
}

/** Puts away lines over a text, on the page and in its record. */
function useDismiss(
  id: string,
  setText: Dispatch<SetStateAction<StoredText | null | undefined>>,
): OwnText['dismiss'] {
  const storage = useStorage();
  return useCallback<OwnText['dismiss']>(
    (note) => {
      const noted = <Text extends StoredText | undefined | null>(text: Text) =>
        text && { ...text, [note]: true as const };
      setText(noted);
      // Kept for the next visit; should that fail, the line comes back, and nothing is lost.
      storage.texts.update(id, (stored) => noted(stored)).catch(() => undefined);
    },
    [storage, id, setText],
  );
}

/** The learner's own text from this browser; what is not annotated yet arrives as it is made. */
export function useOwnText(id: string, { screensAhead: ahead }: Viewport): OwnText {
  const storage = useStorage();
  const [annotations] = useState(() => createAnnotations());
  // Asked for before the page is put together: what is read is there when it is.
  const [asked] = useState(() =>
    typeof indexedDB === 'undefined' ? null : readFirst(storage, id),
  );
  const [text, setText] = useState<StoredText | null>();
  const [partly, setPartly] = useState(false);
  const [failure, setFailure] = useState<Omit<TextFailure, 'retry'> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [stale, setStale] = useState(false);
  const layout = useRef<string>(null);

  useEffect(() => {
    let over = false;
    const failed = (cause: unknown) => {
      if (!over) setFailure(saying(cause));
    };
    const arriving = followAnnotation(storage, id, {
      annotations,
      onPartly: () => setPartly(true),
      onText: (now) => {
        if (layout.current !== null && layout.current !== layoutOf(now)) setStale(true);
        setText((shown) => renewed(shown, now));
        if (now.annotation === null) return;
        setPartly(false);
        setFailure(null);
      },
      onFailure: failed,
    });
    setFailure(null);
    readText(storage, asked && attempt === 0 ? asked : readFirst(storage, id), {
      annotations,
      ahead,
      over: () => over,
      onText: (stored) => {
        layout.current = stored && layoutOf(stored);
        setText((shown) => stored && renewed(shown, stored));
      },
      onUnfinished: arriving.ask,
    }).catch(failed);
    return () => {
      over = true;
      arriving.stop();
    };
  }, [storage, id, annotations, asked, attempt, ahead]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const dismiss = useDismiss(id, setText);
  return {
    annotations,
    text,
    dismiss,
    stale,
    partly,
    failure: failure && { ...failure, retry },
  };
}
