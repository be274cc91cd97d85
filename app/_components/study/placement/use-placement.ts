'use client';

import { useState } from 'react';
import { HangjianError } from '@/lib/domain/errors';
import type { GivenWord } from '@/lib/importing/given-words';
import type { FoundWord } from '@/lib/importing/match';
import type { Undo } from '@/lib/storage/undo';
import { ASKED, type BandAnswer, goesOn, sampleOf } from '@/lib/study/placement/placement';
import type { IncomingWord } from '@/lib/study/vocabulary/words';
import { useVocabulary } from '../../ui/stores/stores';
import { matchWords } from '../files/ask-words';
import { useWork } from '../files/use-work';

type Bands = readonly (readonly string[])[];

/** A word of a band, asked for in Simplified. */
const given = (word: string): GivenWord => ({
  word,
  simplified: '',
  pinyin: '',
  taiwanPinyin: '',
  meaning: '',
  status: null,
  level: '',
  tags: [],
  note: '',
});

/** Words of a band that are looked up to ask twenty: a list of news has many names. */
const SAMPLED = 30;

/** Names say little of how many words somebody knows. */
const isNoName = ({ pinyin }: FoundWord): boolean => !/^\p{Lu}/u.test(pinyin);

/** What the dictionary has for words of a band; of several that are written alike the likeliest. */
async function wordsOf(
  words: readonly string[],
  signal: AbortSignal,
  onProgress: (done: number) => void = () => undefined,
): Promise<readonly FoundWord[]> {
  const matched = await matchWords(words.map(given), onProgress, signal);
  return matched.flatMap(({ match }) => {
    if (match.kind === 'unknown') return [];
    return match.kind === 'ambiguous' ? match.words.slice(0, 1) : [match.word];
  });
}

async function readBands(signal: AbortSignal): Promise<Bands> {
  const message = 'The list of words cannot be reached now. Nothing was changed; try again later.';
  const answer = await fetch('/api/frequent-words', { signal }).catch(() => null);
  if (!answer?.ok) throw new HangjianError('internal', message);
  return (await answer.json()) as Bands;
}

/** A band that is asked about. */
interface Asked {
  /** From 0, the most frequent. */
  readonly band: number;
  readonly words: readonly FoundWord[];
}

/** A band that has been. */
export interface Answered extends BandAnswer {
  /** Ids of the words asked that are not known: they are not marked with their band. */
  readonly unknown: readonly string[];
}

/** What was said of the words of a band of some size. */
function answeredOf({ words }: Asked, known: ReadonlySet<string>, size: number): Answered {
  const unknown = words.map(({ id }) => id).filter((id) => !known.has(id));
  return { size, asked: words.length, known: words.length - unknown.length, unknown };
}

/** The words of some bands as they are to be marked, those left out that were said to be unknown. */
async function wordsToMark(
  bands: Bands,
  answers: readonly Answered[],
  signal: AbortSignal,
  tell: (said: string) => void,
): Promise<readonly IncomingWord[]> {
  const all = bands.flat();
  const found = await wordsOf(all, signal, (done) =>
    tell(`Looked up ${done.toLocaleString('en')} of ${all.length.toLocaleString('en')}…`),
  );
  const unknown = new Set(answers.flatMap((answer) => answer.unknown));
  return [...new Map(found.map((word) => [word.id, word])).values()]
    .filter(({ id }) => !unknown.has(id))
    .map((word) => ({ word, status: 'known', saved: false }));
}

/** Words to ask of a band. */
async function readAsked(bands: Bands, band: number, signal: AbortSignal): Promise<Asked> {
  const found = await wordsOf(sampleOf(bands[band] ?? [], SAMPLED, Math.random), signal);
  return { band, words: sampleOf(found.filter(isNoName), ASKED, () => 0) };
}

const MOMENT = 'One moment…';

/** One check, from its beginning to what is marked; nothing is written before the end. */
export function usePlacement() {
  const bringIn = useVocabulary((state) => state.bringIn);
  const { said, setSaid, busy, run } = useWork();
  const [bands, setBands] = useState<Bands>([]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [answers, setAnswers] = useState<readonly Answered[]>([]);
  const [over, setOver] = useState(false);
  const begin = () =>
    run(MOMENT, async (signal) => {
      const all = await readBands(signal);
      setBands(all);
      setAsked(await readAsked(all, 0, signal));
    });
  const answer = (known: ReadonlySet<string>) =>
    run(MOMENT, async (signal) => {
      if (!asked) return;
      const answered = answeredOf(asked, known, bands[asked.band]?.length ?? 0);
      const next = asked.band + 1;
      if (goesOn(answered) && next < bands.length) setAsked(await readAsked(bands, next, signal));
      else setOver(true);
      setAnswers([...answers, answered]);
    });
  /** Marks the words of the first `count` bands as known; null where it could not be done. */
  const mark = async (count: number) => {
    let done: { readonly marked: number; readonly undo: Undo } | null = null;
    await run(MOMENT, async (signal) => {
      const tell = (text: string) => signal.aborted || setSaid(text);
      const words = await wordsToMark(bands.slice(0, count), answers, signal, tell);
      if (signal.aborted) return;
      done = { marked: words.length, undo: await bringIn(words) };
    });
    return done as { readonly marked: number; readonly undo: Undo } | null;
  };
  return { said, busy, asked, answers, over, begin, answer, mark };
}
