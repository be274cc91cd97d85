'use client';
import { useEffect, useRef, useState } from 'react';
import type { StrokeData } from '@/lib/domain/lexicon/character';
import { createWriter, type StrokeWriter } from './stroke-writer';

const misses = (count: number): string => `${count} ${count === 1 ? 'miss' : 'misses'}`;

/** The writer of one character in the element `box`, and what it says while one practises. */
export function useStrokeWriter(character: string, data: StrokeData) {
  const box = useRef<HTMLDivElement>(null);
  const writer = useRef<Promise<StrokeWriter> | null>(null);
  const [practising, setPractising] = useState(false);
  const [next, setNext] = useState(0);
  const [news, setNews] = useState('');
  const strokes = data.strokes.length;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    setPractising(false);
    setNews('');
    const made = createWriter(element, character, data);
    writer.current = made;
    return () => {
      writer.current = null;
      made.then((old) => old.destroy());
    };
  }, [character, data]);

  const watch = () => {
    setPractising(false);
    setNews('');
    writer.current?.then((made) => made.watch());
  };
  const ask = (stroke: number) => {
    setNext(stroke);
    if (stroke < strokes) setNews(`Draw stroke ${stroke + 1} of ${strokes}.`);
  };
  const practise = async () => {
    const made = await writer.current;
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
    writer.current?.then((made) => made.help());
  };
  return { box, practising, news, watch, practise, help };
}
