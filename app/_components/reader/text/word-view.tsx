import { type CSSProperties, Fragment, type ReactNode } from 'react';
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
function classOf(set: SetCharacter): string {
  const { pinyin: syllable, pinyinGap, zhuyinGap, pinyinShift } = set;
  // Figures have their gaps as lengths.
  if (set.figures) return 's';
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

/**
 * Figures with their readings, which hang from where they begin (`reader-figures.css`). Lengths are
 * in em of the text.
 */
function renderFigures(
  { figures, pinyinGap, zhuyinGap }: SetCharacter,
  digits: ReactNode,
): ReactNode {
  if (!figures) return digits;
  const { pinyin, zhuyin, beside, columns, along, symbols, row, turned } = figures;
  const style = {
    '--row': row,
    '--turned': turned,
    '--pinyin-gap': pinyinGap / 8,
    '--zhuyin-gap': zhuyinGap / 8,
    '--columns': columns,
    '--symbols': symbols,
  } as CSSProperties;
  return (
    <span className="n" data-n={pinyin} style={style}>
      <span className="m" data-z={zhuyin} data-r={beside} data-c={along}>
        {digits}
      </span>
    </span>
  );
}

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

/** Whether a word's characters stand in elements of their own, between which it may be parted. */
const isDivisible = ({ token, characters }: SetToken): boolean =>
  token.kind === 'word' && characters.every(({ pinyin }) => pinyin !== '');

interface Stretch {
  readonly tokens: readonly SetToken[];
  /** Places of its first token and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** Where its last token is parted, in characters. */
  readonly cut?: number;
}

/** Words with what the engine needs between them. */
function renderStretch(
  { tokens, from, to, cut = 0 }: Stretch,
  display: Display,
  engine: LayoutEngine,
): ReactNode {
  return tokens.slice(from, to).map((set, index) => {
    const at = from + index;
    const next = firstOf(tokens[at + 1]?.shown ?? '');
    const token = renderToken(set, { display, engine, next, cut: at === to - 1 ? cut : 0 });
    if (engine === 'blink') return token;
    const before = lastOf(tokens[at - 1]?.shown ?? '');
    return (
      <Fragment key={set.token.span.start}>
        <Joint {...{ engine, before, after: firstOf(set.shown), border: true }} />
        {token}
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
  const { token, character: cut } = endOf(
    tokens.map((set) => ({ text: set.shown, divisible: isDivisible(set) })),
  );
  const end = cut > 0 ? token + 1 : token;
  const before = lastOf(tokens[end - 1]?.shown ?? '');
  const after = firstOf(tokens[end]?.shown ?? '');
  const rest = { tokens, from: end, to: tokens.length };
  return (
    <>
      {renderStretch({ tokens, from: 0, to: end, cut }, display, engine)}
      {cut === 0 && <Joint {...{ engine, before, after, border: true }} />}
      {end < tokens.length && (
        // Set as Chromium has it: where nothing breaks and nothing is stretched nothing is needed.
        <span className={cut > 0 ? 'end tied' : 'end'}>
          {renderStretch(rest, display, 'blink')}
        </span>
      )}
    </>
  );
}

interface TokenProps {
  readonly display: Display;
  readonly engine: LayoutEngine;
  /** The first character behind it. */
  readonly next: string;
  /** From which of its characters on it stays on one line, 0 where it is not parted. */
  readonly cut: number;
}

/** The characters of a word or number, each an element. */
function renderCharacters(
  { token, characters }: SetToken,
  from: number,
  to: number,
  { engine, next }: TokenProps,
): ReactNode {
  return characters.slice(from, to).flatMap((set, place) => {
    const index = from + place;
    const before = lastOf(characters[index - 1]?.character ?? '');
    const joint = jointBetween(engine, before, firstOf(set.character), false);
    const tied = index === characters.length - 1 && isTied(engine, next);
    return [
      ...(joint ? [<wbr key={`joint-${index}`} />] : []),
      <span key={index} className={classOf(set)} {...readingsOf(set)}>
        {set.pinyin === ''
          ? renderFigures(set, plainText(token, set.character, tied))
          : set.character}
      </span>,
    ];
  });
}

/** A word whose last characters stay on one line with what follows. */
function renderParted(set: SetToken, props: TokenProps): ReactNode {
  const { cut, engine } = props;
  const [before, after] = [set.characters[cut - 1]?.character, set.characters[cut]?.character];
  return (
    <>
      {renderCharacters(set, 0, cut, props)}
      {jointBetween(engine, before ?? '', after ?? '', false) && <wbr />}
      <span className="end">
        {renderCharacters(set, cut, set.characters.length, { ...props, engine: 'blink' })}
      </span>
    </>
  );
}

/**
 * One token as inline text: a word or number is one element with its offset, holding one
 * element a character; all else is bare text.
 */
function renderToken(set: SetToken, props: TokenProps): ReactNode {
  const { token, shown, characters } = set;
  const { display, engine, next, cut } = props;
  if (token.kind !== 'word' && token.kind !== 'number') return renderOther(set, display, next);
  const { start } = token.span;
  const common = {
    'data-offset': start,
    'data-b': token.kind === 'word' ? token.band : undefined,
    'data-f': flagsOf(token, display),
  };
  const [only] = characters;
  if (characters.length === 1 && only) {
    const text = plainText(token, shown, isTied(engine, next));
    return (
      <span key={start} className={`w ${classOf(only)}`} {...common} {...readingsOf(only)}>
        {only.pinyin === '' ? renderFigures(only, text) : text}
      </span>
    );
  }
  const whole = () =>
    characters.every(({ pinyin, figures }) => pinyin === '' && !figures)
      ? plainText(token, shown, isTied(engine, next))
      : renderCharacters(set, 0, characters.length, props);
  return (
    <span key={start} className="w" {...common}>
      {cut > 0 ? renderParted(set, props) : whole()}
    </span>
  );
}
