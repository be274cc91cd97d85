import type { LearnerStorage } from '@/lib/storage/storage';
import { attention } from '@/lib/study/progress/attention';
import { noteReading } from '@/lib/study/progress/reading-log';
import { momentAt } from '@/lib/study/review/clock';

/** Milliseconds between two writes. */
const WRITE_EVERY = 20_000;

/** By these a reader shows that they are there. */
const SIGNS = ['scroll', 'pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

interface Diary {
  readonly storage: LearnerStorage;
  readonly textId: string;
  readonly rollover: () => number;
  /** UTF-16 units read for the first time since the text was opened. */
  readonly characters: () => number;
}

/** Writes down how long a text is read on which day, and how much. Returns how to stop. */
export function keepDiary({ storage, textId, rollover, characters }: Diary): () => void {
  const reader = attention();
  let owed = 0;
  let noted = 0;
  const note = () => {
    owed += reader.take(performance.now()) / 1_000;
    const seconds = Math.floor(owed);
    const more = Math.max(0, characters() - noted);
    if (seconds < 1) return;
    owed -= seconds;
    noted += more;
    const { day } = momentAt(Date.now(), rollover());
    // A lost half minute of reading is no loss worth a message.
    noteReading(storage, { textId, day, seconds, characters: more }).catch(() => undefined);
  };
  const sign = () => {
    if (!document.hidden) reader.sign(performance.now());
  };
  const leave = () => {
    reader.leave(performance.now());
    note();
  };
  const turned = () => (document.hidden ? leave() : sign());
  sign();
  const timer = window.setInterval(note, WRITE_EVERY);
  for (const name of SIGNS) {
    window.addEventListener(name, sign, { passive: true, capture: true });
  }
  document.addEventListener('visibilitychange', turned);
  return () => {
    window.clearInterval(timer);
    for (const name of SIGNS) window.removeEventListener(name, sign, { capture: true });
    document.removeEventListener('visibilitychange', turned);
    leave();
  };
}
