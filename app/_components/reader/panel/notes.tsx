import type { Script } from '@/lib/domain/script';
import type { Note } from '@/lib/reader/panel/notes';
import { Han } from './han';

interface NotesProps {
  readonly notes: readonly Note[];
  readonly script: Script;
  readonly follow: (surface: string) => void;
}

/** What is to be said about the word here, besides what it means. */
export function Notes({ notes, script, follow }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <ul className="notes">
      {notes.map((note) => (
        <li key={note.kind + note.text} data-note={note.kind}>
          {note.text}
          {note.follow && (
            <>
              {' '}
              <button
                type="button"
                className="chip"
                onClick={() => note.follow && follow(note.follow.traditional)}
              >
                <Han script={script}>{note.follow[script]}</Han>
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
