import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeGiven } from '@/app/_components/offline/given';
import manifest from '@/app/manifest';

interface Launch {
  readonly files?: readonly { getFile(): Promise<File> }[];
}

/** The browser's queue: who takes from it, and what the system opens. */
let consumer: ((launch: Launch) => unknown) | undefined;
const opened = (...names: readonly string[]) =>
  consumer?.({
    files: names.map((name) => ({ getFile: async () => new File(['茶'], name) })),
  });

beforeEach(() => {
  consumer = undefined;
  vi.stubGlobal('location', { hash: '', pathname: '/' });
  vi.stubGlobal('window', {
    launchQueue: {
      setConsumer: (take: (launch: Launch) => unknown) => {
        consumer = take;
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Names of what a page that takes this kind was handed. */
function taking(kind: 'text' | 'words'): string[] {
  const taken: string[] = [];
  takeGiven(kind, ({ from }) => taken.push(from instanceof File ? from.name : from));
  return taken;
}

describe('files that the system opens', () => {
  it('a text is handed to the page that takes texts, once', async () => {
    const taken = taking('text');
    await opened('雨.txt');
    expect(taken).toEqual(['雨.txt']);
  });

  it.each(['words.csv', 'words.tsv', 'deck.apkg', 'DECK.APKG'])(
    '%s is one of words',
    async (name) => {
      const [words, texts] = [taking('words'), [] as string[]];
      await opened(name);
      expect(words).toEqual([name]);
      takeGiven('text', ({ from }) => texts.push(String(from)));
      await opened(name);
      expect(texts).toEqual([]);
    },
  );

  it('a start without a file hands over nothing', async () => {
    const taken = taking('text');
    await opened();
    await consumer?.({});
    expect(taken).toEqual([]);
  });

  it('a browser without such a queue is left alone', () => {
    vi.stubGlobal('window', {});
    expect(() => taking('text')).not.toThrow();
  });

  it('each ending of the manifest leads to the page that takes it', async () => {
    const handlers = manifest().file_handlers ?? [];
    const endings = handlers.flatMap(({ action, accept }) =>
      Object.values(accept)
        .flat()
        .map((ending) => [action, ending] as const),
    );
    expect(endings.map(([, ending]) => ending).sort()).toEqual(['.apkg', '.csv', '.tsv', '.txt']);
    for (const [action, ending] of endings) {
      const taken = taking(action === '/' ? 'text' : 'words');
      await opened(`file${ending}`);
      expect(taken).toEqual([`file${ending}`]);
    }
  });
});
