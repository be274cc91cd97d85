'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { SavedWord } from '@/lib/domain/card';
import type { EntryId } from '@/lib/domain/lexicon/lexicon';
import type { Block, TextInfo } from '@/lib/domain/text';
import { makeHandout } from '@/lib/exporting/handout';
import type { HandoutOptions, HandoutText } from '@/lib/exporting/handout-options';
import { Dialog } from '../ui/dialog/dialog';
import { downloadText } from '../ui/download';
import { loadOrTell } from '../ui/lazy/load-or-tell';
import styles from './handout.module.css';
import { keptFace, previewFace } from './handout-face';
import { HandoutForm } from './handout-form';

/** What is loaded of a text for a hand-out. */
export interface HandoutBlocks {
  readonly blocks: readonly Block[];
  /** False where the text goes on. */
  readonly whole: boolean;
}

interface HandoutDialogProps {
  readonly info: TextInfo;
  /** Blocks from the beginning of the text, together at most `limit` characters or one block. */
  readonly load: (limit: number) => Promise<HandoutBlocks>;
  readonly saved: ReadonlyMap<string, SavedWord>;
  /** What the reader shows now. */
  readonly defaults: Pick<
    HandoutOptions,
    'script' | 'spelling' | 'aid' | 'standard' | 'band' | 'direction'
  >;
  readonly onClose: () => void;
}

/** Some sixty pages: more is a book, and slow to preview. */
const LIMIT = 30_000;

function textOf(
  info: TextInfo,
  { blocks }: HandoutBlocks,
  saved: HandoutText['saved'],
): HandoutText {
  const { title, titleSimplified, author, source, licence } = info;
  return {
    title,
    titleSimplified,
    ...(author === undefined ? {} : { author }),
    ...(source === undefined ? {} : { source }),
    ...(licence === undefined ? {} : { licence }),
    paragraphs: blocks.flatMap((block) => block.paragraphs),
    entryOf: (id: EntryId) => {
      for (const block of blocks) {
        const entry = block.entries.get(id);
        if (entry) return entry;
      }
      return undefined;
    },
    saved,
  };
}

/** Names a file after the text, without what file systems refuse. */
const fileName = (title: string): string =>
  `${
    title
      .replace(/[\p{Cc}/\\:*?"<>|]+/gu, ' ')
      .trim()
      .slice(0, 80) || 'hand-out'
  }.html`;

/** A word list has both scripts; without the Mainland's face it is set in what a system has. */
const bothFaces = () => loadOrTell(() => import('../ui/fonts/kai-simplified'));

/** The beginning of the text, once it is loaded and the faces it is set in are known. */
function useBeginning(load: HandoutDialogProps['load']) {
  const [loaded, setLoaded] = useState<HandoutBlocks | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    Promise.all([load(LIMIT), bothFaces()]).then(
      ([blocks]) => current && setLoaded(blocks),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [load]);
  return { loaded, failed };
}

interface ButtonsProps {
  readonly ready: boolean;
  readonly onPrint: () => void;
  /** Settles when the file has been handed out. */
  readonly onKeep: () => Promise<void>;
  readonly onClose: () => void;
}

function Buttons({ ready, onPrint, onKeep, onClose }: ButtonsProps) {
  const [keeping, setKeeping] = useState(false);
  const keep = async () => {
    setKeeping(true);
    await onKeep();
    setKeeping(false);
  };
  return (
    <div className={styles.buttons}>
      <button type="button" className="button" data-primary="" disabled={!ready} onClick={onPrint}>
        Print
      </button>
      <button type="button" className="button" disabled={!ready || keeping} onClick={keep}>
        Keep as a file
      </button>
      <button type="button" className="plain" onClick={onClose}>
        Close
      </button>
    </div>
  );
}

/** Makes a hand-out of the text: choose, look, print or keep. */
export function HandoutDialog({ info, load, saved, defaults, onClose }: HandoutDialogProps) {
  const { loaded, failed } = useBeginning(load);
  const [options, setOptions] = useState<HandoutOptions>({
    ...defaults,
    words: 'unknown',
    glossary: 'end',
  });
  const preview = useRef<HTMLIFrameElement>(null);

  const text = useMemo(() => (loaded ? textOf(info, loaded, saved) : null), [info, loaded, saved]);
  const page = useMemo(() => {
    if (!text) return null;
    return makeHandout(text, options, previewFace(makeHandout(text, options), options.script));
  }, [text, options]);
  const keep = async () => {
    if (!text) return;
    const face = await keptFace(makeHandout(text, options), options.script);
    downloadText(fileName(title), makeHandout(text, options, face), 'text/html');
  };
  const title = options.script === 'traditional' ? info.title : info.titleSimplified;

  return (
    <Dialog title="Hand-out" onClose={onClose}>
      <HandoutForm options={options} onChange={setOptions} />
      {failed && (
        <p role="alert">The text could not be read from storage. Close this and try again.</p>
      )}
      {loaded && !loaded.whole && (
        <p className="quiet">
          This is a long text: the hand-out holds its beginning, some {LIMIT.toLocaleString('en')}{' '}
          characters.
        </p>
      )}
      {page && (
        <iframe
          ref={preview}
          className={styles.preview}
          title="Preview of the hand-out"
          // No scripts; the page itself may fetch nothing. The same origin is what printing needs.
          sandbox="allow-same-origin allow-modals"
          srcDoc={page}
        />
      )}
      <Buttons
        ready={page !== null}
        onPrint={() => preview.current?.contentWindow?.print()}
        onKeep={keep}
        onClose={onClose}
      />
    </Dialog>
  );
}
