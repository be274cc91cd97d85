import { type DBSchema, openDB } from 'idb';
import { GIVEN } from './names';

/** What another program has given: a text to read, as it is or in a file, or a file of words. */
export type Given =
  | { readonly kind: 'text'; readonly from: string | File }
  | { readonly kind: 'words'; readonly from: File };

interface Inbox extends DBSchema {
  readonly given: { readonly key: number; readonly value: Given };
}

/** Apart from all that is kept: what lies here is taken within a moment. */
const open = () =>
  openDB<Inbox>('hangjian-inbox', 1, {
    upgrade: (database) => {
      database.createObjectStore('given', { autoIncrement: true });
    },
  });

/** Puts something down for the page that is opened next. */
export async function give(given: Given): Promise<void> {
  const database = await open();
  try {
    await database.add('given', given);
  } finally {
    database.close();
  }
}

/** Takes the latest of a kind; what lay there before it goes. */
export async function take<Kind extends Given['kind']>(
  kind: Kind,
): Promise<Extract<Given, { kind: Kind }> | null> {
  const database = await open();
  try {
    const transaction = database.transaction('given', 'readwrite');
    let latest: Given | null = null;
    for await (const cursor of transaction.store) {
      if (cursor.value.kind !== kind) continue;
      latest = cursor.value;
      await cursor.delete();
    }
    await transaction.done;
    return latest as Extract<Given, { kind: Kind }> | null;
  } finally {
    database.close();
  }
}

/** Files that hold words; others are read as a text. */
const WORDS = /\.(?:apkg|colpkg|csv|tsv)$/i;

/** What a file is taken as, by its name. */
export const givenFile = (file: File): Given =>
  WORDS.test(file.name) ? { kind: 'words', from: file } : { kind: 'text', from: file };

/** UTF-16 units of a title, at most; longer ones are the text once more. */
const TITLE = 200;

/** What is shared as one text: its title first, unless the text begins with it. */
export function sharedText(title: string, text: string): string {
  const [head, body] = [title.trim(), text.trim()];
  if (body === '') return head;
  return head === '' || head.length > TITLE || body.startsWith(head) ? body : `${head}\n${body}`;
}

/** What was shared, by the fields of the manifest's `share_target`. */
export function givenBy(form: FormData): Given {
  const [file] = form.getAll('file').filter((value) => value instanceof File);
  if (file) return givenFile(file);
  const field = (name: string): string => String(form.get(name) ?? '');
  const text = [field('text'), field('url')].filter((part) => part !== '').join('\n');
  return { kind: 'text', from: sharedText(field('title'), text) };
}

/** The page on which it is taken. */
export const takenAt = ({ kind }: Given): string =>
  (kind === 'words' ? '/vocabulary' : '/') + GIVEN;
