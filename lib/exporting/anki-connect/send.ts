import { fieldsOf, tagsOf } from '../anki/note';
import { FIELDS, type FieldName, MODELS, NOTE_TYPE_ID } from '../anki/note-type';
import type { TakenWord } from '../anki/taken-word';
import { anything, ids, names, noteInfos, permission } from './answers';
import { type Action, Connection, type ConnectionOptions, FOR_PEOPLE } from './connection';
import { AnkiTrouble, denied, wantsKey } from './trouble';

type Fields = Readonly<Record<FieldName, string>>;

/** A word that did not get to Anki, and why, in Anki's words where it said so. */
export interface Failed {
  readonly word: string;
  readonly why: string;
}

/** How far the words have come. */
export interface Sent {
  readonly all: number;
  readonly added: number;
  readonly updated: number;
  /** There already, with the same fields. */
  readonly unchanged: number;
  readonly failed: readonly Failed[];
}

/** Words in a request: some 50 kB, which Anki reads in two seconds. */
const BATCH = 50;

/** Notes read in a request, which says no more of each than a number. */
const READ = 500;

const { name: NAME, tmpls: TEMPLATES, css: CSS } = MODELS[NOTE_TYPE_ID];

function* batches<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

async function getIn(anki: Connection, { origin, key }: ConnectionOptions): Promise<void> {
  const asked = { action: 'requestPermission' };
  const { permission: given, ...wants } = await anki.ask(asked, permission, FOR_PEOPLE);
  if (given !== 'granted') throw denied(origin);
  if ((wants.requireApikey || wants.requireApiKey) && key === '') throw wantsKey(key);
}

/** Has deck and note type be there; those that are there stay as they are. */
async function prepare(anki: Connection): Promise<void> {
  await anki.ask({ action: 'createDeck', params: { deck: NAME } }, anything);
  const known = await anki.ask({ action: 'modelNames' }, names);
  if (!known.includes(NAME)) {
    const params = {
      modelName: NAME,
      inOrderFields: FIELDS,
      css: CSS,
      cardTemplates: TEMPLATES.map(({ name, qfmt, afmt }) => ({
        Name: name,
        Front: qfmt,
        Back: afmt,
      })),
    };
    await anki.ask({ action: 'createModel', params }, anything);
    return;
  }
  const fields = await anki.ask({ action: 'modelFieldNames', params: { modelName: NAME } }, names);
  const missing = FIELDS.filter((name) => !fields.includes(name));
  if (missing.length === 0) return;
  throw new AnkiTrouble(
    'anki',
    `Anki has a note type “${NAME}” without the fields ${missing.join(', ')}. Add them to it there, or give that note type another name, and send again.`,
  );
}

type Found = { readonly id: number; readonly fields: Readonly<Record<string, string>> };

/** Notes as Anki has them now; those that are there no more are left out. */
async function readNotes(anki: Connection, notes: readonly number[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const some of batches(notes, READ)) {
    const infos = await anki.ask({ action: 'notesInfo', params: { notes: some } }, noteInfos);
    for (const info of infos) {
      if (!('noteId' in info)) continue;
      const fields = Object.entries(info.fields).map(([name, { value }]) => [name, value] as const);
      found.push({ id: info.noteId, fields: Object.fromEntries(fields) });
    }
  }
  return found;
}

/** Anki writes what it is given in NFC. */
const nfc = (text = ''): string => text.normalize('NFC');

const isSame = (one: Readonly<Record<string, string>>, other: Fields): boolean =>
  FIELDS.every((name) => nfc(one[name]) === nfc(other[name]));

/** Every note of ours by the word it is of, whichever way it got there; of doubles the first. */
async function notesByWord(anki: Connection): Promise<ReadonlyMap<string, Found>> {
  const notes = await anki.ask({ action: 'findNotes', params: { query: `note:${NAME}` } }, ids);
  const byWord = new Map<string, Found>();
  for (const note of await readNotes(anki, notes)) {
    const id = nfc(note.fields['Hangjian id']);
    if (id !== '' && !byWord.has(id)) byWord.set(id, note);
  }
  return byWord;
}

interface Written {
  readonly word: TakenWord['word'];
  readonly fields: Fields;
  /** Null where the note is to be made. */
  readonly note: number | null;
  readonly action: Action;
}

/** What is to be done for a word; null where it is there as it is. */
function toWrite(taken: TakenWord, known: Found | undefined): Written | null {
  const { word } = taken;
  const fields = fieldsOf(taken);
  if (known) {
    if (isSame(known.fields, fields)) return null;
    const note = { id: known.id, fields };
    return {
      word,
      fields,
      note: known.id,
      action: { action: 'updateNoteFields', params: { note } },
    };
  }
  const options = { allowDuplicate: false };
  const note = { deckName: NAME, modelName: NAME, fields, tags: tagsOf(word), options };
  return { word, fields, note: null, action: { action: 'addNote', params: { note } } };
}

/** Anki changes no note that its own list of cards has open, and does not say so (anki-connect#82). */
const NOT_TAKEN =
  'Anki still has it as it was. Close the window in which Anki lists or edits cards, and send again.';

/** Writes some words, reads them back, and says what came of each. */
async function write(anki: Connection, some: readonly Written[]) {
  const told = await anki.askAll(some.map(({ action }) => action));
  const failed: Failed[] = [];
  const written: (Written & { readonly id: number })[] = [];
  for (const [index, one] of some.entries()) {
    const { result = null, error = null } = told[index] ?? {};
    const id = one.note ?? (typeof result === 'number' ? result : null);
    if (error === null && id !== null) written.push({ ...one, id });
    else failed.push({ word: one.word.traditional, why: error ?? 'Anki has made no note of it.' });
  }
  const read = await readNotes(
    anki,
    written.map(({ id }) => id),
  );
  const byId = new Map(read.map(({ id, fields }) => [id, fields]));
  let [added, updated] = [0, 0];
  for (const { word, fields, note, id } of written) {
    const now = byId.get(id);
    if (!now || !isSame(now, fields)) failed.push({ word: word.traditional, why: NOT_TAKEN });
    else if (note === null) added += 1;
    else updated += 1;
  }
  return { added, updated, failed };
}

/**
 * Sends words to the Anki that runs on this machine, into the deck and note type that a package
 * (lib/exporting/anki/package.ts) has as well. A note is known by the id of its word: it gets the
 * fields of now, and is not doubled. Its cards, schedule and tags are left as they are, and nothing
 * is ever removed.
 * @param onSent told after each batch how far it has come: what was sent stays, whatever is next
 * @throws AnkiTrouble; the signal's reason where it was called off
 */
export async function sendToAnki(
  words: readonly TakenWord[],
  options: ConnectionOptions,
  onSent: (sent: Sent) => void,
): Promise<Sent> {
  const anki = new Connection(options);
  await getIn(anki, options);
  await prepare(anki);
  const known = await notesByWord(anki);
  let sent: Sent = { all: words.length, added: 0, updated: 0, unchanged: 0, failed: [] };
  for (const some of batches(words, BATCH)) {
    const all = some.map((taken) => toWrite(taken, known.get(nfc(fieldsOf(taken)['Hangjian id']))));
    const wanted = all.filter((one) => one !== null);
    const { added, updated, failed } = await write(anki, wanted);
    sent = {
      ...sent,
      added: sent.added + added,
      updated: sent.updated + updated,
      unchanged: sent.unchanged + all.length - wanted.length,
      failed: [...sent.failed, ...failed],
    };
    onSent(sent);
  }
  return sent;
}
