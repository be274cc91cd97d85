import { Fragment, type ReactNode } from 'react';
import { sameReading } from '@/lib/domain/reading/reading';
import type { Token } from '@/lib/domain/token';
import type { LayoutEngine } from '@/lib/reader/preferences/layout-engine';
import { jointBetween } from '@/lib/reader/text/line-breaks';
import { endOf } from '@/lib/reader/text/paragraph-end';
import { printedClass } from '@/lib/reader/text/printed-readings';
import type { SetCharacter, SetToken } from '@/lib/reader/text/set-character';
import { type Display, isReworded } from '@/lib/reader/text/shown';
import { digitRuns } from '@/lib/reader/text/vertical-digits';
import { renderOther } from './other-view';

/**
 * Class names of one character: `s`, its gaps where it has any, `b` where zhuyin's is the wider,
 * `k` or `f` where its pinyin stands back or forward, and its syllable.
 */
function classOf({ pinyin: syllable, pinyinGap, zhuyinGap, pinyinShift }: SetCharacter): string {
  const pinyin = pinyinGap > 0 ? ` g${pinyinGap}` : '';
  const zhuyin = zhuyinGap > 0 ? ` h${zhuyinGap}` : '';
  const both = zhuyinGap > pinyinGap ? ` b${zhuyinGap}` : '';
  const shift = pinyinShift === 0 ? '' : ` ${pinyinShift < 0 ? 'k' : 'f'}${Math.abs(pinyinShift)}`;
  const printed = printedClass(syllable);
  return `s${pinyin}${zhuyin}${both}${shift}${printed && ` ${printed}`}`;
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
  const differs = !sameReading(token.reading, token.taiwan);
  const all = [...flags, ...work, ...reworded, ...(differs ? ['differs'] : [])];
  return all.length > 0 ? all.join(' ') : undefined;
}

/** What an engine needs between two characters to break or to stretch a line there. */
function Joint(props: {
  readonly engine: LayoutEngine;
  readonly before: string;
  readonly after: string;
  readonly border: boolean;
}): ReactNode {
  const joint = jointBetween(props.engine, props.before, props.after, props.border);
  if (joint === 'break') return <wbr />;
  return joint === 'space' ? <i className="joint" /> : null;
}

/** Gecko sets a square of digits as a box of its own, behind which any mark could begin a line. */
const isTied = (engine: LayoutEngine, next: string): boolean =>
  engine === 'gecko' && next !== '' && !jointBetween(engine, '字', next, true);

/**
 * A number's digits, for columns; all other text as it is.
 * @param tied the line must not break behind it
 */
function plainText(token: Token, shown: string, tied: boolean): ReactNode {
  if (token.kind !== 'number' || (tied && /\d$/.test(shown))) return shown;
  const runs = digitRuns(shown);
  if (runs.every(({ combined }) => !combined)) return shown;
  return runs.map(({ text, combined }, index) =>
    combined ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of a number never move
      <span key={index} className="digits">
        {text}
      </span>
    ) : (
      text
    ),
  );
}

const lastOf = (text: string): string => [...text].at(-1) ?? '';
const firstOf = (text: string): string => [...text][0] ?? '';

/** Words with what the engine needs between them; `from` is the place of the first in its paragraph. */
function renderStretch(
  tokens: readonly SetToken[],
  from: number,
  to: number,
  display: Display,
  engine: LayoutEngine,
): ReactNode {
  const stretch = tokens.slice(from, to);
  const nextOf = (index: number) => firstOf(tokens[from + index + 1]?.shown ?? '');
  if (engine === 'blink') {
    return stretch.map((set, index) => renderToken(set, display, engine, nextOf(index)));
  }
  return stretch.map((set, index) => {
    const before = lastOf(tokens[from + index - 1]?.shown ?? '');
    return (
      <Fragment key={set.token.span.start}>
        <Joint {...{ engine, before, after: firstOf(set.shown), border: true }} />
        {renderToken(set, display, engine, nextOf(index))}
      </Fragment>
    );
  });
}

/** A paragraph's tokens as inline text; its end stays on one line, so that no character is alone. */
export function renderTokens(
  tokens: readonly SetToken[],
  display: Display,
  engine: LayoutEngine,
): ReactNode {
  const end = endOf(tokens.map(({ shown }) => shown));
  const before = lastOf(tokens[end - 1]?.shown ?? '');
  const after = firstOf(tokens[end]?.shown ?? '');
  return (
    <>
      {renderStretch(tokens, 0, end, display, engine)}
      <Joint {...{ engine, before, after, border: true }} />
      {end < tokens.length && (
        // Set as Chromium has it: where nothing breaks and nothing is stretched nothing is needed.
        <span className="end">{renderStretch(tokens, end, tokens.length, display, 'blink')}</span>
      )}
    </>
  );
}

/**
 * One token as inline text: a word or number is one element with its offset, holding one
 * element a character; all else is bare text.
 */
function renderToken(
  set: SetToken,
  display: Display,
  engine: LayoutEngine,
  next: string,
): ReactNode {
  const { token, shown, characters } = set;
  if (token.kind !== 'word' && token.kind !== 'number') return renderOther(set, display, next);
  const { start } = token.span;
  const common = {
    'data-offset': start,
    'data-b': token.kind === 'word' ? token.band : undefined,
    'data-f': flagsOf(token, display),
  };
  const [only] = characters;
  if (characters.length === 1 && only) {
    const digit = token.kind === 'number' && /^\d$/.test(shown) && !isTied(engine, next);
    const classes = `w ${classOf(only)}${digit ? ' digits' : ''}`;
    return (
      <span key={start} className={classes} {...common} {...readingsOf(only)}>
        {only.character}
      </span>
    );
  }
  const plain = characters.every((character) => character.pinyin === '');
  return (
    <span key={start} className="w" {...common}>
      {plain
        ? plainText(token, shown, isTied(engine, next))
        : characters.flatMap((set, index) => {
            const before = lastOf(characters[index - 1]?.character ?? '');
            const joint = jointBetween(engine, before, firstOf(set.character), false);
            const tied = index === characters.length - 1 && isTied(engine, next);
            return [
              // biome-ignore lint/suspicious/noArrayIndexKey: characters of a word never move
              ...(joint ? [<wbr key={`joint-${index}`} />] : []),
              // biome-ignore lint/suspicious/noArrayIndexKey: characters of a word never move
              <span key={index} className={classOf(set)} {...readingsOf(set)}>
                {set.pinyin === '' ? plainText(token, set.character, tied) : set.character}
              </span>,
            ];
          })}
    </span>
  );
}
