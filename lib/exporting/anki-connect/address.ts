/**
 * Where Anki’s add-on AnkiConnect listens unless told otherwise: the one address besides our own that
 * a page may connect to (docs/decisions/016-words-straight-to-anki.md).
 */
export const ANKI_CONNECT = 'http://127.0.0.1:8765';
