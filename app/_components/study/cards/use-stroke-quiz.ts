'use client';

import { useEffect, useRef, useState } from 'react';
import type { StrokeData } from '@/lib/domain/lexicon/character';
import { createWriter, type StrokeWriter } from '../../character/stroke-writer';
import { loadOrTell } from '../../ui/lazy/load-or-tell';

export interface StrokesDone {
  readonly misses: number;
  readonly helped: boolean;
}

/**
 * Has one character drawn from memory in the element `box`.
 * @param onDone called once, when its last stroke is drawn
 */
export function useStrokeQuiz(
  character: string,
  data: StrokeData,
  onDone: (done: StrokesDone) => void,
) {
  const box = useRef<HTMLDivElement>(null);
  const writer = useRef<StrokeWriter | null>(null);
  const helped = useRef(false);
  const done = useRef(onDone);
  done.current = onDone;
  /** Index of the stroke to draw; null until one can be drawn. */
  const [stroke, setStroke] = useState<number | null>(null);
  const [missed, setMissed] = useState(false);
  useEffect(() => {
    let over = false;
    helped.current = false;
    const begin = async () => {
      const code = await loadOrTell(() => import('hanzi-writer'));
      if (!code || over || !box.current) return;
      const made = createWriter(code, box.current, character, data, false);
      writer.current = made;
      await made.practise(({ result, stroke: drawn, mistakes }) => {
        setMissed(result === 'wrong');
        if (result === 'right') setStroke(drawn + 1);
        else if (result === 'done') done.current({ misses: mistakes, helped: helped.current });
      });
      if (!over) setStroke(0);
    };
    begin();
    return () => {
      over = true;
      writer.current?.destroy();
      writer.current = null;
    };
  }, [character, data]);
  const help = () => {
    helped.current = true;
    // The end of the last stroke is told by the practice itself.
    setStroke((drawn) => (drawn === null ? null : Math.min(drawn + 1, data.strokes.length - 1)));
    setMissed(false);
    writer.current?.help();
  };
  return { box, stroke, missed, help };
}
