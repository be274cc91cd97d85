import type { ReactNode } from 'react';
import type { Token } from '@/lib/domain/token';
import { printedClass } from '@/lib/reader/text/printed-readings';
import type { SetCharacter, SetToken } from '@/lib/reader/text/set-character';
import { type Display, isReworded } from '@/lib/reader/text/shown';

/**
 * Class names of one character: `s`, its gaps where it has any, `b` where zhuyin's is the wider,
 * and its syllable.
 */
function classOf({ pinyin: syllable, pinyinGap, zhuyinGap }: SetCharacter): string {
  const pinyin = pinyinGap > 0 ? ` g${pinyinGap}` : '';
  const zhuyin = zhuyinGap > 0 ? ` h${zhuyinGap}` : '';
  const both = zhuyinGap > pinyinGap ? ` b${zhuyinGap}` : '';
  const printed = printedClass(syllable);
  return `s${pinyin}${zhuyin}${both}${printed && ` ${printed}`}`;
}

/** Readings are attributes that style sheets print: they are never copied, found or read out twice. */
const readingsOf = (set: SetCharacter) =>
  set.pinyin === ''
    ? {}
    : { 'data-p': set.pinyin, 'data-z': set.zhuyin, 'data-r': set.column, 'data-tone': set.tone };

/** Flags a style sheet marks: a repair, a name, a substituted wording. */
function flagsOf(token: Token, display: Display): string | undefined {
  if (token.kind !== 'word') return undefined;
  const flags = token.flags.filter((flag) => flag === 'repaired' || flag === 'name');
  const work = token.nameType === 'work' ? ['work'] : [];
  const reworded = isReworded(token, display) ? ['reworded'] : [];
  const differs = token.reading.some((syllable, index) => {
    const other = token.taiwan[index];
    return other && (other.base !== syllable.base || other.tone !== syllable.tone);
  });
  const all = [...flags, ...work, ...reworded, ...(differs ? ['differs'] : [])];
  return all.length > 0 ? all.join(' ') : undefined;
}

/**
 * One token as inline text: a word or number is one element with its offset, holding one
 * element a character; all else is bare text.
 */
export function renderToken({ token, shown, characters }: SetToken, display: Display): ReactNode {
  if (token.kind !== 'word' && token.kind !== 'number') {
    return token.kind === 'latin' ? (
      <span key={token.span.start} className="latin">
        {shown}
      </span>
    ) : (
      shown
    );
  }
  const { start } = token.span;
  const common = {
    'data-offset': start,
    'data-b': token.kind === 'word' ? token.band : undefined,
    'data-f': flagsOf(token, display),
  };
  const [only] = characters;
  if (characters.length === 1 && only) {
    return (
      <span key={start} className={`w ${classOf(only)}`} {...common} {...readingsOf(only)}>
        {only.character}
      </span>
    );
  }
  const plain = characters.every((character) => character.pinyin === '');
  return (
    <span key={start} className="w" {...common}>
      {plain
        ? shown
        : characters.map((set, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: characters of a word never move
            <span key={index} className={classOf(set)} {...readingsOf(set)}>
              {set.character}
            </span>
          ))}
    </span>
  );
}
