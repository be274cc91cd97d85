'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import { messageOf } from '@/lib/storage/outbox';
import { annotating, finishing, reflowing } from '@/lib/study/annotation/annotating';
import { textAdder } from '@/lib/study/texts/add-text';
import { isByFiles } from '../engine/by-files';
import { getReady, request } from '../engine/request';
import { answersHere } from '../offline/worker';
import { toast } from '../ui/notices/toasts';
import { useLibrary, useStorage } from '../ui/stores/stores';

/**
 * Milliseconds the first words are waited for: a page of a server that takes longer may not come
 * either, and the text is on the shelf.
 */
const PATIENCE = 10_000;
/** The same where the dictionary has to come first, over a slow line too. */
const DICTIONARY_PATIENCE = 120_000;

const NOT_YET =
  'Your text is on the shelf, not annotated yet: that is done by itself when the server answers.';

const NO_DICTIONARY =
  'Your text is on the shelf, not annotated yet: that is done by itself when the dictionary is on this device.';

const OFFLINE = 'Your text is on the shelf with its words. It opens when you are online again.';

const inTime = (begun: Promise<boolean>): Promise<boolean> =>
  Promise.race([
    begun,
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(false), isByFiles() ? DICTIONARY_PATIENCE : PATIENCE);
    }),
  ]);

type AddText = ReturnType<typeof textAdder>;

/** The way onto the shelf, the same as long as the shelf is open: a retry makes no second text. */
export function useTextAdder(): AddText {
  const storage = useStorage();
  const finish = useLibrary((state) => state.finish);
  return useMemo(() => textAdder({ storage, request }, finish), [storage, finish]);
}

/** Adding one text, from the button to its page; or to the shelf, where the server is not there. */
export function useAddText(add: AddText, onKept: () => void, onClose: () => void) {
  const router = useRouter();
  const [stage, setStage] = useState<'open' | 'keeping' | 'reading'>('open');
  const [problem, setProblem] = useState('');
  /** Set at once, unlike state: a double click comes before the next render. */
  const submitted = useRef(false);
  const kept = useRef(false);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    // Whoever is about to add a text may be offline when they have: the code is there by then.
    Promise.all([annotating(), finishing(), reflowing(), getReady()]).catch(() => undefined);
    return () => {
      left.current = true;
    };
  }, []);

  const submit = async (text: string) => {
    if (submitted.current) return;
    submitted.current = true;
    setStage('keeping');
    setProblem('');
    try {
      const { id, begun } = await add(text);
      kept.current = true;
      onKept();
      setStage('reading');
      const read = await inTime(begun);
      // Its page comes from the server, unless it is kept here, whoever has read the text.
      const opens = read && (navigator.onLine || answersHere());
      // Closed meanwhile: the text is on the shelf, and nobody waits for it.
      if (opens && !left.current) router.push(`/texts/${id}`);
      if (opens) return;
      toast(read ? OFFLINE : isByFiles() ? NO_DICTIONARY : NOT_YET);
      if (!left.current) onClose();
    } catch (cause) {
      submitted.current = false;
      setProblem(messageOf(cause));
      setStage('open');
    }
  };
  return { stage, problem, submit, kept };
}
