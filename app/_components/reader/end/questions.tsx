'use client';

import { Fragment, type ReactNode, useMemo } from 'react';
import { wordsOfNumber } from '@/lib/domain/reading/phrase';
import { spellWord } from '@/lib/domain/reading/pinyin';
import { zhuyinSyllable } from '@/lib/domain/reading/zhuyin';
import type { Paragraph } from '@/lib/domain/text';
import { bandOfWord, type Token } from '@/lib/domain/token';
import { decodeBlock, type WireBlock } from '@/lib/domain/wire/wire';
import { languageOf } from '@/lib/reader/preferences/preferences';
import { MOST_SYLLABLES } from '@/lib/reader/text/figures';
import { jointBetween } from '@/lib/reader/text/line-breaks';
import { type ShownCharacter, shownCharacters } from '@/lib/reader/text/shown';
import { usePreferences } from '../../ui/stores/stores';
import { useDisplay } from '../text/use-display';

/** Over a character, printed by the style sheet: copied, found and read out is the text alone. */
function Ruby({ reading, children }: { readonly reading: string; readonly children: ReactNode }) {
  return (
    <ruby>
      {children}
      <rt data-reading={reading} />
    </ruby>
  );
}

/** A character or figures with their readings; where both are shown, pinyin stands over zhuyin. */
function Read({ shown, bare }: { readonly shown: ShownCharacter; readonly bare: boolean }) {
  const aid = usePreferences((state) => state.aid);
  const { character, syllable, figures = [] } = shown;
  const words = syllable ? [[syllable]] : wordsOfNumber(figures);
  if (words.length === 0 || figures.length > MOST_SYLLABLES || bare || aid === 'none') {
    return character;
  }
  const pinyin = words.map(spellWord).join(' ');
  if (aid === 'pinyin') return <Ruby reading={pinyin}>{character}</Ruby>;
  const symbols = words.flat().map(zhuyinSyllable).join('');
  const zhuyin = <Ruby reading={symbols}>{character}</Ruby>;
  return aid === 'both' ? <Ruby reading={pinyin}>{zhuyin}</Ruby> : zhuyin;
}

/** Which words get their readings, as in the text; all where that is a matter of what is known. */
function useInScope(): (token: Token) => boolean {
  const scope = usePreferences((state) => state.scope);
  const from = usePreferences((state) => state.band);
  return (token) => scope !== 'band' || token.kind !== 'word' || bandOfWord(token) >= from;
}

const lastOf = (text: string): string => [...text].at(-1) ?? '';

/**
 * Words of one line, in the script and with the readings that the text has. WebKit breaks no line
 * between characters with one reading over the other: as Gecko in the text, it is shown where.
 */
function Line({ tokens }: { readonly tokens: readonly Token[] }) {
  const display = useDisplay();
  const inScope = useInScope();
  const all = tokens.flatMap((token) =>
    shownCharacters(token, display).map((shown) => ({ shown, bare: !inScope(token) })),
  );
  return (
    <span className="text-end-line" lang={languageOf(display)}>
      {all.map(({ shown, bare }, index) => {
        const before = lastOf(all[index - 1]?.shown.character ?? '');
        const [after = ''] = shown.character;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: characters of a line never move
          <Fragment key={index}>
            {jointBetween('gecko', before, after, true) && <wbr />}
            <Read shown={shown} bare={bare} />
          </Fragment>
        );
      })}
    </span>
  );
}

const tokensOf = ({ sentences }: Paragraph): readonly Token[] =>
  sentences.flatMap(({ tokens }) => tokens);

/**
 * What is asked about the text. A question opens on its answer.
 * @param blocks of paragraphs that are by turns a question and its answer
 */
export function Questions({ blocks }: { readonly blocks: readonly WireBlock[] }) {
  const lines = useMemo(
    () => blocks.flatMap((block) => decodeBlock(block).paragraphs.map(tokensOf)),
    [blocks],
  );
  if (lines.length === 0) return null;
  return (
    <>
      <h2>Questions</h2>
      <p>Each opens on its answer.</p>
      <ol className="text-end-questions">
        {lines.map(
          (question, index) =>
            index % 2 === 0 && (
              // biome-ignore lint/suspicious/noArrayIndexKey: the questions of a text never move
              <li key={index}>
                <details>
                  <summary>
                    <Line tokens={question} />
                  </summary>
                  <p>
                    <Line tokens={lines[index + 1] ?? []} />
                  </p>
                </details>
              </li>
            ),
        )}
      </ol>
    </>
  );
}
