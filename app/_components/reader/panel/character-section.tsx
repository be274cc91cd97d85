'use client';

import { hanIn } from '@/lib/domain/han';
import { inScript } from '@/lib/domain/script';
import { wordsInText } from '@/lib/reader/panel/character-words';
import { Writing } from '../../character/writing';
import { usePreferences } from '../../ui/stores/stores';
import { useReader } from '../reader-context';
import type { PanelView } from './use-panel-page';

/** How each character of the open word is written, and where else in the text it stands. */
export function CharacterSection({ view }: { readonly view: PanelView }) {
  const { annotations, selection } = useReader();
  const script = usePreferences((state) => state.script);
  const near = view.place.token.span.start;
  const tokens = () =>
    (annotations.blockAt(near)?.paragraphs ?? []).flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => sentence.tokens),
    );
  const inText = (character: string) =>
    wordsInText(character, tokens(), (id) => annotations.blockAt(near)?.entries.get(id));
  return (
    <Writing
      heading={<h3>Writing</h3>}
      characters={hanIn(inScript(view.content.forms, script))}
      inText={inText}
      follow={selection.getState().follow}
    />
  );
}
