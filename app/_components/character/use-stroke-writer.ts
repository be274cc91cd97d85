'use client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { StrokeData } from '@/lib/domain/lexicon/character';
import { loadOrTell } from '../ui/lazy/load-or-tell';
import { createWriter, type StrokeWriter } from './stroke-writer';

const misses = (count: number): string => `${count} ${count === 1 ? 'miss' : 'misses'}`;

/** The writer of one character in `box`; `begin` is called before each new one. */
function useWriter(
  box: RefObject<HTMLElement | null>,
  character: string,
  data: StrokeData,
  begin: () => void,
) {
  const writer = useRef<Promise<StrokeWriter | null> | null>(null);
  /** The writer, made where there is none yet or its code did not come before. */
  const ready = useCallback((): Promise<StrokeWriter | null> => {
    const make = async () => {
      const code = await loadOrTell(() => import('hanzi-writer'));
      const ours = writer.current === made;
      if (!code && ours) writer.current = null;
      return code && ours && box.current ? createWriter(code, box.current, character, data) : null;
    };
    if (writer.current) return writer.current;
    const made: Promise<StrokeWriter | null> = make();
    writer.current = made;
    return made;
  }, [box, character, data]);

  useEffect(() => {
    begin();
    ready();
    return () => {
      const last = writer.current;
      writer.current = null;
      last?.then((old) => old?.destroy());
    };
  }, [begin, ready]);

  return { writer, ready };
}

/** The writer of one character in the element `box`, and what it says while one practises. */
export function useStrokeWriter(character: string, data: StrokeData) {
  const box = useRef<HTMLDivElement>(null);
  const [practising, setPractising] = useState(false);
  const [next, setNext] = useState(0);
  const [news, setNews] = useState('');
  const strokes = data.strokes.length;
  const begin = useCallback(() => {
    setPractising(false);
    setNews('');
  }, []);
  const { writer, ready } = useWriter(box, character, data, begin);

  const watch = async () => {
    begin();
    (await ready())?.watch();
  };
  const ask = (stroke: number) => {
    setNext(stroke);
    if (stroke < strokes) setNews(`Draw stroke ${stroke + 1} of ${strokes}.`);
  };
  const practise = async () => {
    const made = await ready();
    await made?.practise(({ result, stroke, mistakes }) => {
      if (result === 'right') ask(stroke + 1);
      else if (result === 'wrong') setNews(`Not quite. Stroke ${stroke + 1} of ${strokes} again.`);
      else {
        setPractising(false);
        setNews(mistakes === 0 ? 'Written without a miss.' : `Written, with ${misses(mistakes)}.`);
      }
    });
    if (!made || made !== (await writer.current)) return;
    setPractising(true);
    ask(0);
  };
  const help = () => {
    // Before the last stroke is drawn, whose end the practice reports itself.
    ask(next + 1);
    writer.current?.then((made) => made?.help());
  };
  return { box, practising, news, watch, practise, help };
}
