import { createStore, type StoreApi } from 'zustand/vanilla';
import { HangjianError } from '../../domain/errors';
import type { WordProfile } from '../../domain/wire/profile';
import { createOutbox, type Failure, messageOf } from '../../storage/outbox';
import type { LearnerStorage, StoredPosition, StoredText } from '../../storage/storage';
import type { Undo } from '../../storage/undo';
import { lateFinisher } from '../annotation/late-finisher';
import { isOwed } from '../annotation/owed';
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
  /** Begins to read the profiles, unless they are being read: for whoever will follow them next. */
  readonly beginProfiles: () => void;
  /** Reads the profiles and follows them: only the shelf needs them. Returns how to stop. */
  readonly connectProfiles: () => () => void;
  /** Texts without a whole annotation of which some can be read in words already. */
  readonly begun: ReadonlySet<string>;
  /** Has what texts are owed finished by itself, as is done whenever texts change. */
  readonly finish: () => void;
  /** Resolves when the title is on disk as it was typed; its other script follows by itself. */
  readonly rename: (id: string, title: string) => Promise<void>;
  /** Resolves to the way back, which works as long as this page is open. */
  readonly remove: (id: string) => Promise<Undo>;
}

export type LibraryStore = StoreApi<LibraryState>;

const BEFORE_READING = {
  ready: false,
  texts: new Map(),
  positions: new Map(),
  profiles: new Map(),
  begun: new Set<string>(),
  failure: null,
} as const satisfies Partial<LibraryState>;

async function readLibrary(
  storage: LearnerStorage,
): Promise<Pick<LibraryState, 'texts' | 'positions' | 'begun'>> {
  const [texts, positions] = await Promise.all([storage.texts.all(), storage.positions.all()]);
  const unfinished = texts.filter(({ annotation }) => annotation === null);
  const begun = await Promise.all(
    unfinished.map(async ({ id }) => ((await storage.blocks.keys(id)).length > 0 ? [id] : [])),
  );
  return {
    begun: new Set(begun.flat()),
    texts: new Map(texts.map((text) => [text.id, text])),
    positions: new Map(positions.map((position) => [position.id, position])),
  };
}

/** The text under the title as it was typed, which is owed its other script; not a removed text. */
const renamed = (text: StoredText | undefined, title: string) =>
  text && !text.deleted
    ? { ...text, titleOwed: true as const, info: { ...text.info, title, titleSimplified: title } }
    : undefined;

/** Reads what the library shows, and tells whoever finishes texts of those that are owed something. */
function libraryReader(storage: LearnerStorage, set: LibraryStore['setState'], onOwed: () => void) {
  const load = async () => {
    try {
      const read = await readLibrary(storage);
      set({ ready: true, ...read });
      if ([...read.texts.values()].some(isOwed)) onOwed();
    } catch (cause) {
      set({ failure: { message: messageOf(cause), retry: reload } });
    }
  };
  const reload = () => {
    set({ failure: null });
    load();
  };
  return load;
}

/** Reads the profiles, one reading at a time; what changes meanwhile is read after it. */
function profileReader(storage: LearnerStorage, set: LibraryStore['setState']) {
  let reading = false;
  let changed = false;
  const read = async () => {
    reading = true;
    do {
      changed = false;
      // The shelf stands without them; a failure to read texts is told with the texts.
      const profiles = await storage.profiles.all().catch(() => []);
      set({ profiles: new Map(profiles.map((profile) => [profile.id, profile])) });
    } while (changed);
    reading = false;
  };
  const begin = () => {
    if (!reading) read();
  };
  return {
    begin,
    /** To be told of a change, whether or not anybody follows them. */
    noticed: () => {
      changed = true;
    },
    again: () => {
      changed = true;
      begin();
    },
  };
}

/** The learner's own texts, and where reading stopped in any text. */
export function createLibrary(storage: LearnerStorage, request: typeof fetch): LibraryStore {
  return createStore<LibraryState>()((set, get) => {
    const outbox = createOutbox((failure) => set({ failure }));
    const finisher = lateFinisher({ storage, request, events: globalThis.window });
    const load = libraryReader(storage, set, finisher.wake);
    const profiles = profileReader(storage, set);

    const show = (id: string, text: StoredText | undefined) => {
      const texts = new Map(get().texts);
      if (text) texts.set(id, text);
      else texts.delete(id);
      set({ texts });
    };

    return {
      ...BEFORE_READING,
      connect() {
        const follow = finisher.start();
        const stop = storage.subscribe(({ store }) => {
          if (store === 'texts' || store === 'positions') load();
          if (store === 'profiles') profiles.noticed();
        });
        load().then(() => purgeRemovedTexts(storage, Date.now()).catch(() => undefined));
        return () => {
          stop();
          follow();
        };
      },
      beginProfiles: profiles.begin,
      connectProfiles() {
        profiles.begin();
        return storage.subscribe(({ store }) => {
          if (store === 'profiles') profiles.again();
        });
      },
      finish: finisher.wake,
      rename: async (id, typed) => {
        const title = typed.trim();
        if (title === '') throw new HangjianError('empty', 'A text needs a title.');
        await outbox.run(async () =>
          show(id, await storage.texts.update(id, (text) => renamed(text, title))),
        );
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
