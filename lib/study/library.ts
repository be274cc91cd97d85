import { createStore, type StoreApi } from 'zustand/vanilla';
import { HangjianError } from '../domain/errors';
import type { WordProfile } from '../domain/profile';
import { createOutbox, type Failure, messageOf } from '../storage/outbox';
import type { LearnerStorage, StoredPosition, StoredText } from '../storage/storage';
import type { Undo } from '../storage/undo';
import { annotating } from './annotating';
import { checkOwnText, describeOwnText, newTextId } from './own-text';
import { bringBackText, purgeRemovedTexts, removeText } from './removed-text';

export interface LibraryState {
  readonly ready: boolean;
  /** The learner's own texts, by id. */
  readonly texts: ReadonlyMap<string, StoredText>;
  /** How far texts, shipped and own, have been read, by text id. */
  readonly positions: ReadonlyMap<string, StoredPosition>;
  /** The words of own texts, by text id, once `connectProfiles` has been called. */
  readonly profiles: ReadonlyMap<string, WordProfile>;
  readonly failure: Failure | null;
  readonly connect: () => () => void;
  /** Reads the profiles and follows them: only the shelf needs them. Returns how to stop. */
  readonly connectProfiles: () => () => void;
  /**
   * Keeps a text, has it annotated, and resolves to its id as soon as its first block can be
   * read; the rest goes on arriving. A text of which nothing could be annotated is not kept.
   * @throws HangjianError for a text that cannot be taken, or when it could not be kept.
   */
  readonly add: (text: string) => Promise<string>;
  readonly rename: (id: string, title: string) => Promise<void>;
  /** Resolves to the way back, which works as long as this page is open. */
  readonly remove: (id: string) => Promise<Undo>;
}

export type LibraryStore = StoreApi<LibraryState>;

/** The learner's own texts, and where reading stopped in any text. */
export function createLibrary(storage: LearnerStorage, request: typeof fetch): LibraryStore {
  return createStore<LibraryState>()((set, get) => {
    const outbox = createOutbox((failure) => set({ failure }));
    const tools = { storage, request };

    const load = async () => {
      try {
        const [texts, positions] = await Promise.all([
          storage.texts.all(),
          storage.positions.all(),
        ]);
        set({
          ready: true,
          texts: new Map(texts.map((text) => [text.id, text])),
          positions: new Map(positions.map((position) => [position.id, position])),
        });
      } catch (cause) {
        set({ failure: { message: messageOf(cause), retry: reload } });
      }
    };
    const reload = () => {
      set({ failure: null });
      load();
    };

    const show = (id: string, text: StoredText | undefined) => {
      const texts = new Map(get().texts);
      if (text) texts.set(id, text);
      else texts.delete(id);
      set({ texts });
    };

    return {
      ready: false,
      texts: new Map(),
      positions: new Map(),
      profiles: new Map(),
      failure: null,
      connect() {
        const stop = storage.subscribe(({ store }) => {
          if (store === 'texts' || store === 'positions') load();
        });
        load().then(() => purgeRemovedTexts(storage, Date.now()).catch(() => undefined));
        return stop;
      },
      connectProfiles() {
        const read = async () => {
          // The shelf stands without them; a failure to read texts is told by `load`.
          const profiles = await storage.profiles.all().catch(() => []);
          set({ profiles: new Map(profiles.map(({ id, words }) => [id, words])) });
        };
        read();
        return storage.subscribe(({ store }) => {
          if (store === 'profiles') read();
        });
      },
      async add(text) {
        checkOwnText(text);
        const id = newTextId();
        const now = Date.now();
        const info = describeOwnText(id, text, now);
        await storage.write([
          { store: 'sources', put: { id, text } },
          { store: 'texts', put: { id, info, added: now, annotation: null } },
        ]);
        await new Promise<void>((resolve, reject) => {
          let begun = false;
          const onBlock = () => {
            begun = true;
            resolve();
          };
          const annotated = annotating().then((code) =>
            code.annotateOwnText(tools, id, { onBlock }),
          );
          annotated.then(
            () => resolve(),
            async (cause) => {
              // What has begun to arrive stays on the shelf, and the reader goes on with it.
              if (begun) return;
              await storage.texts.remove(id).catch(() => undefined);
              await storage.sources.purge([id]).catch(() => undefined);
              reject(cause);
            },
          );
        });
        return id;
      },
      rename: (id, title) => {
        const wanted = title.trim();
        if (wanted === '') {
          return Promise.reject(new HangjianError('empty', 'A text needs a title.'));
        }
        return outbox.run(async () => {
          const asTyped = { title: wanted, titleSimplified: wanted };
          const title = await annotating().then(
            (code) => code.titleInBothScripts(request, wanted),
            () => asTyped,
          );
          const rename = (text: StoredText | undefined) =>
            text && { ...text, info: { ...text.info, ...title } };
          show(id, await storage.texts.update(id, rename));
        });
      },
      remove: (id) =>
        outbox.run(async () => {
          const log = await removeText(storage, id);
          show(id, undefined);
          return () =>
            outbox.run(async () => {
              const undone = await bringBackText(storage, id, log);
              await load();
              return undone;
            });
        }),
    };
  });
}
