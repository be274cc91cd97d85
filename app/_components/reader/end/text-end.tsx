'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { TextInfo } from '@/lib/domain/text';
import type { WireBlock } from '@/lib/domain/wire/wire';
import { nextText } from '@/lib/study/texts/next-text';
import { shelve } from '@/lib/study/texts/shelf';
import { Han } from '../../ui/han';
import { useLibrary, useVocabulary } from '../../ui/stores/stores';
import { useReader } from '../reader-context';
import { Questions } from './questions';

/** Words that are shown by name; of more only their number. */
const SHOWN = 24;

/** The words saved in the open text, in the order they stand in. */
function useSavedHere() {
  const { info } = useReader();
  const words = useVocabulary((state) => state.words);
  return useMemo(
    () =>
      [...words.values()]
        .flatMap((word) => {
          const met = word.encounters.find(({ textId }) => textId === info.id);
          return word.saved && met ? [{ word, offset: met.offset }] : [];
        })
        .sort((one, other) => one.offset - other.offset)
        .map(({ word }) => word),
    [words, info],
  );
}

function SavedHere() {
  const { info } = useReader();
  const words = useSavedHere();
  if (words.length === 0) return null;
  return (
    <>
      <h2>
        {words.length === 1 ? '1 word' : `${words.length.toLocaleString('en')} words`} saved in this
        text
      </h2>
      <p className="text-end-words">
        {words.slice(0, SHOWN).map((word) => (
          <Han key={word.id} forms={word} />
        ))}
      </p>
      <p>
        <Link href={`/vocabulary?text=${encodeURIComponent(info.id)}`}>Look through them</Link>
      </p>
    </>
  );
}

function Next({ articles }: { readonly articles: readonly TextInfo[] }) {
  const { info } = useReader();
  const ready = useLibrary((state) => state.ready);
  const texts = useLibrary((state) => state.texts);
  const positions = useLibrary((state) => state.positions);
  const next = useMemo(
    () => nextText(shelve(articles, texts.values(), positions, 'recent'), info.id),
    [articles, texts, positions, info],
  );
  if (!ready) return null;
  return (
    <>
      <h2>{next ? 'Next' : 'All is read'}</h2>
      <p>
        {next ? (
          <Link href={next.href} className="text-end-next">
            <Han
              forms={{ traditional: next.info.title, simplified: next.info.titleSimplified }}
              className="title"
            />
          </Link>
        ) : (
          <Link href="/">Back to the shelf</Link>
        )}
      </p>
    </>
  );
}

/**
 * What a text leads to, the words saved in it, questions about it and the next one, behind what its
 * page says of it. What they are made of stands there, so that no code for it is part of the first
 * load.
 */
export function TextEnd() {
  const { viewport } = useReader();
  const end = viewport.page.current?.querySelector<HTMLElement>('[data-articles]');
  const given = end?.dataset.articles;
  const articles = useMemo(() => JSON.parse(given ?? '[]') as TextInfo[], [given]);
  const asked = end?.dataset.questions;
  const questions = useMemo(() => JSON.parse(asked ?? '[]') as WireBlock[], [asked]);
  if (!end) return null;
  return createPortal(
    <>
      <SavedHere />
      <Questions blocks={questions} />
      <Next articles={articles} />
    </>,
    end,
  );
}
