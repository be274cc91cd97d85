import type { LearnerStorage } from '../../storage/storage';
import { annotating, reflowing } from '../annotation/annotating';
import { checkOwnText, newTextId } from './own-text';

export interface AddedText {
  readonly id: string;
  /** True as soon as its first block can be read; false when the server could not give it now. */
  readonly begun: Promise<boolean>;
}

interface AddTools {
  readonly storage: LearnerStorage;
  readonly request: typeof fetch;
}

/**
 * How a text comes onto the shelf: kept first, then annotated. `onFailed` is called when the server
 * could not be had to annotate it now.
 */
export function textAdder(tools: AddTools, onFailed: () => void) {
  const { storage } = tools;
  /** The text that is being kept. A failed attempt may be on disk all the same: its id stays. */
  let latest: {
    readonly text: string;
    readonly id: string;
    added: Promise<AddedText> | null;
  } | null = null;

  const begin = (id: string): Promise<boolean> =>
    new Promise((resolve) => {
      const annotated = annotating().then((code) =>
        code.annotateOwnText(tools, id, { onBlock: () => resolve(true) }),
      );
      annotated.then(
        () => resolve(true),
        () => {
          resolve(false);
          onFailed();
        },
      );
    });

  const keep = async (text: string, id: string): Promise<AddedText> => {
    const now = Date.now();
    const { layOutPasted } = await reflowing();
    const pasted = layOutPasted(id, text, now);
    await storage.transact(['sources', 'texts', 'positions'], async (transaction) => {
      const order = await transaction.next(['texts', 'positions']);
      await transaction.put('sources', pasted.source);
      await transaction.put('texts', { id, ...pasted.text, added: now, annotation: null, order });
    });
    return { id, begun: begin(id) };
  };

  return async (text: string): Promise<AddedText> => {
    checkOwnText(text);
    if (latest?.text !== text) latest = { text, id: newTextId(), added: null };
    const mine = latest;
    mine.added ??= keep(text, mine.id).then(
      (added) => {
        if (latest === mine) latest = null;
        return added;
      },
      (cause) => {
        mine.added = null;
        throw cause;
      },
    );
    return mine.added;
  };
}
