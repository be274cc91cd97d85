import type { ReviewCard, ReviewLog, SavedWord } from '@/lib/domain/card';
import { profileFrom, type WordProfile } from '@/lib/domain/wire/profile';
import { readDictionary } from '@/lib/server/dictionary-files';
import type { StoredProfile, StoredText } from '@/lib/storage/storage';
import { SOUND } from '../../attack/storage/records';
import { numbers } from '../../attack/study/numbers';

/** How much a learner has. */
export interface Size {
  readonly words: number;
  readonly answers: number;
  readonly texts: number;
}

/** What years leave behind, by the issue of study; and what a learner has after the first text. */
export const YEARS: Size = { words: 20_000, answers: 100_000, texts: 200 };
export const FIRST_DAY: Size = { words: 3, answers: 0, texts: 1 };

export interface Records {
  readonly words: readonly SavedWord[];
  readonly cards: readonly ReviewCard[];
  readonly logs: readonly ReviewLog[];
  readonly texts: readonly StoredText[];
  readonly profiles: readonly StoredProfile[];
}

const DAY = 86_400_000;
/** Every so many words one is due; the others are spread over what comes. */
const DUE = 100;
const AHEAD = 300;
/** Different words of a text, taken the more often the more frequent they are. */
const WORDS_A_TEXT = 500;
/** The same texts at every run. */
const SEED = 20_261_130;

/** Words of the segmenter's list, the most frequent first. */
function frequentWords(count: number): readonly string[] {
  return readDictionary('segmenter.dict.utf8')
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '']) => /^\p{Script=Han}{1,4}$/u.test(word))
    .sort(([, one], [, other]) => Number(other) - Number(one))
    .slice(0, count)
    .map(([word = '']) => word);
}

function wordOf(name: string, at: number, now: number): SavedWord {
  const known = at % 3 === 0;
  return {
    ...SOUND.words,
    id: name,
    traditional: name,
    simplified: name,
    status: known ? 'known' : 'learning',
    ...(known ? { knownSince: now - (at % 900) * DAY } : {}),
    added: now - (at % 1_000) * DAY,
    order: at + 1,
    changed: now,
  };
}

function cardOf(name: string, at: number, now: number): ReviewCard {
  const today = Math.floor(now / DAY);
  const dueDay = at % DUE < 1 || at < 3 ? today - 1 : today + 1 + (at % AHEAD);
  const lastDay = today - 30 - (at % 60);
  return {
    ...SOUND.cards,
    id: name,
    dueDay,
    due: dueDay * DAY,
    stability: 20 + (at % 200),
    scheduledDays: dueDay - lastDay,
    reps: 5,
    firstDay: lastDay - 200,
    lastDay,
    lastReview: lastDay * DAY,
    changed: lastDay * DAY,
  };
}

function logOf(name: string, at: number, time: number): ReviewLog {
  const before = { ...SOUND.logs.before, id: name, state: 2, stability: 8, difficulty: 5, reps: 2 };
  return {
    ...SOUND.logs,
    id: `${name}@${time}`,
    cardId: name,
    rating: at % 9 === 0 ? 'again' : 'good',
    time,
    duration: 2_000 + (at % 7) * 900,
    before: { ...before, lastReview: time - 8 * DAY, lastDay: Math.floor(time / DAY) - 8 },
    order: at + 1,
    changed: time,
  } as ReviewLog;
}

function profileOf(words: readonly string[], next: () => number): WordProfile {
  const counts = new Map<string, number>();
  for (let met = 0; counts.size < WORDS_A_TEXT && met < WORDS_A_TEXT * 20; met += 1) {
    const word = words[Math.floor(next() ** 3 * words.length)] ?? '';
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return profileFrom(counts);
}

/**
 * Records as a learner of that many words would have them: a third of the words known, one in a
 * hundred due, answers over the last years.
 * @param now milliseconds since the epoch
 */
export function recordsOf({ words: count, answers, texts }: Size, now: number): Records {
  const next = numbers(SEED);
  const stamp = { changed: now, deleted: false } as const;
  const names = frequentWords(count);
  const met = frequentWords(25_000);
  const every = (1_500 * DAY) / Math.max(1, answers);
  const ids = Array.from({ length: texts }, (_, at) => `bench${at}`);
  return {
    words: names.map((name, at) => wordOf(name, at, now)),
    cards: names.map((name, at) => cardOf(name, at, now)),
    logs: Array.from({ length: answers }, (_, at) =>
      logOf(names[at % count] ?? '', at, Math.round(now - DAY - (answers - at) * every)),
    ),
    texts: ids.map((id, at) => ({
      ...SOUND.texts,
      id,
      info: { ...SOUND.texts.info, id, title: `茶館 ${at}`, characters: 1_500 },
      // Annotated whole, or the app would begin to: on the shelf only its words are looked at.
      annotation: { script: 'traditional', length: 1_500, blocks: 1 },
      added: now - at * DAY,
      order: at + 1,
      ...stamp,
    })),
    profiles: ids.map((id) => ({ id, ...profileOf(met, next), ...stamp })),
  };
}
