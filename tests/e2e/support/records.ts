import { expect, type Page } from '@playwright/test';
import type { Brought } from '@/lib/storage/storage';

/** Puts records straight into the learner's database, as another visit would have left them. */
export async function keep(page: Page, store: Brought, records: readonly object[]): Promise<void> {
  await page.evaluate(
    ([name, values]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('hangjian');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(name, 'readwrite');
          for (const value of values) transaction.objectStore(name).put(value);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    [store, records] as const,
  );
  await page.reload();
}

/** A record as it is kept now; null where there is none. */
export const kept = (
  page: Page,
  store: 'words' | 'positions' | 'texts' | 'lookups' | 'readings',
  id: string,
): Promise<Record<string, unknown> | null> =>
  page.evaluate(
    ([name, key]) =>
      new Promise<Record<string, unknown> | null>((resolve, reject) => {
        const opening = indexedDB.open('hangjian');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction(name).objectStore(name).get(key);
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result ?? null);
          };
          asked.onerror = () => reject(asked.error);
        };
      }),
    [store, id] as const,
  );

/** Waits until the place of an article is written down, past its beginning: that comes after a pause. */
export const placeKept = (page: Page, id: string): Promise<void> =>
  expect
    .poll(async () => Number((await kept(page, 'positions', id))?.offset ?? 0))
    .toBeGreaterThan(20);

/** All records of a store that have not been removed. */
export const allKept = (
  page: Page,
  store: 'cards' | 'logs' | 'texts',
): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('hangjian');
        opening.onsuccess = () => {
          const asked = opening.result.transaction(name).objectStore(name).getAll();
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result.filter(({ deleted }) => !deleted));
          };
          asked.onerror = () => reject(asked.error);
        };
      }),
    store,
  );

interface Given {
  readonly traditional: string;
  readonly simplified: string;
  readonly pinyin: string;
  readonly taiwanPinyin?: string;
  readonly gloss: string;
  readonly sentence: string;
  readonly sentenceSimplified: string;
  readonly title: string;
  readonly offset: number;
}

const GIVEN: readonly Given[] = [
  {
    traditional: '巷口',
    simplified: '巷口',
    pinyin: 'xiang4 kou3',
    gloss: 'entrance of a lane',
    sentence: '巷口停著一輛車。',
    sentenceSimplified: '巷口停着一辆车。',
    title: '巷口的早餐店',
    offset: 2,
  },
  {
    traditional: '綠豆',
    simplified: '绿豆',
    pinyin: 'lü4 dou4',
    gloss: 'mung bean',
    sentence: '夏天我常喝綠豆湯。',
    sentenceSimplified: '夏天我常喝绿豆汤。',
    title: '夏天',
    offset: 5,
  },
  {
    traditional: '垃圾',
    simplified: '垃圾',
    pinyin: 'la1 ji1',
    taiwanPinyin: 'le4 se4',
    gloss: 'trash',
    sentence: '記得倒垃圾。',
    sentenceSimplified: '记得倒垃圾。',
    title: '夏天',
    offset: 90,
  },
];

/** Three saved words, newest first as they stand; two of one text, one of an article. */
export const savedWords = (now: number): object[] =>
  GIVEN.map((given, index) => {
    const { traditional, simplified, pinyin, gloss, title } = given;
    const start = given.sentence.indexOf(traditional);
    return {
      id: traditional,
      traditional,
      simplified,
      pinyin,
      taiwanPinyin: given.taiwanPinyin ?? pinyin,
      gloss,
      entryIds: [],
      status: 'learning',
      saved: true,
      encounters: [
        {
          textId: title,
          textTitle: title,
          href: '/read/breakfast-shop',
          sentence: given.sentence,
          sentenceSimplified: given.sentenceSimplified,
          within: { start, end: start + traditional.length },
          offset: given.offset,
        },
      ],
      added: now - index * 60_000,
      changed: now,
      deleted: false,
    };
  });
