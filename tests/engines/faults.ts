import { isHan } from '@/lib/domain/han';
import type { Extent, Measured, SetGlyph, SetLine, SetParagraph } from './measure';

/** Punctuation that never begins a line, and brackets that never end one: CLREQ, 4.2.2. */
const NEVER_FIRST = new Set('，。、；：！？」』）】》〉〕…·,.;:!?)]}’”%');
const NEVER_LAST = new Set('「『（【《〈〔([{‘“');

export interface Asked {
  /** Readings are shown, so every character has its own. */
  readonly readings: boolean;
}

/** CSS pixels lines may differ by at their end. */
const EDGE = 1;

const middle = (start: number, end: number): number => (start + end) / 2;
const show = (glyph: SetGlyph): string =>
  glyph.reading ? `${glyph.text} ${glyph.reading}` : glyph.text;
const words = (line: SetLine): string => line.glyphs.map(({ text }) => text).join('');

/** Kinsoku: what begins and ends lines. */
function breakFaults({ lines }: SetParagraph): string[] {
  return lines.flatMap((line, index) => {
    const [first, last] = [line.glyphs[0], line.glyphs.at(-1)];
    return [
      ...(index > 0 && first && NEVER_FIRST.has(first.text)
        ? [`a line begins with ${first.text}: ${words(line)}`]
        : []),
      ...(!line.last && last && NEVER_LAST.has(last.text)
        ? [`a line ends with ${last.text}: ${words(line)}`]
        : []),
    ];
  });
}

/** The middle of a line across its direction: its characters of full size stand on it. */
function heart({ glyphs }: SetLine): number {
  const all = glyphs
    .map(({ blockStart, blockEnd }) => middle(blockStart, blockEnd))
    .sort((a, b) => a - b);
  return all[Math.floor(all.length / 2)] ?? 0;
}

/** Lines of a paragraph stand at even distances, and no character leaves its line. */
function spacingFaults({ lines }: SetParagraph): string[] {
  const hearts = lines.map(heart);
  const gaps = hearts.slice(1).map((at, index) => at - (hearts[index] ?? 0));
  const uneven = gaps.some((gap) => Math.abs(gap - (gaps[0] ?? 0)) > 1.5);
  const astray = lines.flatMap((line, index) =>
    line.glyphs
      .filter(
        ({ em, blockStart, blockEnd }) =>
          Math.abs(middle(blockStart, blockEnd) - (hearts[index] ?? 0)) > em / 4,
      )
      .map((glyph) => `${show(glyph)} stands beside its line: ${words(line)}`),
  );
  return [
    ...(uneven
      ? [`lines at uneven distances: ${gaps.map((gap) => gap.toFixed(1)).join(' ')}`]
      : []),
    ...astray,
  ];
}

/** Full lines end at the same edge. Punctuation may hang over it. */
function edgeFaults(paragraph: SetParagraph): string[] {
  if (paragraph.title) return [];
  return paragraph.lines.flatMap((line) => {
    const last = line.glyphs.at(-1);
    if (line.last || !last) return [];
    // Letters alone have nothing that may be stretched: the line is as full as they allow.
    const room = line.glyphs.some(({ text }) => isHan(text)) ? EDGE : last.em;
    const short = paragraph.inlineEnd - last.inlineEnd;
    const hangs = NEVER_FIRST.has(last.text) && short < 0 && -short <= last.em + EDGE;
    if (Math.abs(short) <= room || hangs) return [];
    return [`a line ends ${short.toFixed(1)} px before the edge: ${words(line)}`];
  });
}

/**
 * Characters of a full line stand no further apart than this, in em. Brackets that begin no line and
 * the three characters of a paragraph's end may leave four em of a phone's sixteen.
 */
const LOOSE = 0.36;

/** No line of Han without readings is torn apart. */
function looseFaults({ title, lines }: SetParagraph): string[] {
  return lines.flatMap((line) => {
    const [first, last] = [line.glyphs[0], line.glyphs.at(-1)];
    const plain = line.glyphs.every(({ text }) => isHan(text) || /^[\p{P}]$/u.test(text));
    if (title || line.last || !plain || !first || !last) return [];
    const ems = line.glyphs.reduce((sum, { em }) => sum + em, 0);
    const gap = (last.inlineEnd - first.inlineStart - ems) / (line.glyphs.length - 1) / first.em;
    return gap > LOOSE ? [`a loose line, ${gap.toFixed(2)} em between: ${words(line)}`] : [];
  });
}

/** A paragraph's last line has three characters, unless it ends with a word too long to be kept. */
function orphanFaults({ lines, held }: SetParagraph): string[] {
  const last = lines.at(-1);
  if (!last || !held || lines.length < 2) return [];
  const letters = [...words(last)].filter((character) => /[\p{L}\p{N}]/u.test(character));
  return letters.length > 2 ? [] : [`a last line of ${letters.length}: ${words(last)}`];
}

/** Every character of the text is on the screen. */
const lostFaults = ({ lost }: SetParagraph): string[] =>
  lost === '' ? [] : [`characters that are not shown: ${lost}`];

const overlap = (one: Extent, other: Extent): number =>
  Math.min(
    Math.min(one.inlineEnd, other.inlineEnd) - Math.max(one.inlineStart, other.inlineStart),
    Math.min(one.blockEnd, other.blockEnd) - Math.max(one.blockStart, other.blockStart),
  );

/** The square of a character; a line of type is higher. */
function inSquare({ inlineStart, inlineEnd, ...glyph }: SetGlyph, half = 0.5) {
  const at = middle(glyph.blockStart, glyph.blockEnd);
  const by = half * glyph.em;
  return { inlineStart, inlineEnd, blockStart: at - by, blockEnd: at + by };
}

type Which = 'printed' | 'zhuyin';

/**
 * Every reading is printed, within half an em of its character, and touches no neighbour's.
 * Pinyin beyond a column of zhuyin has that much further to go.
 */
function readingFaults({ lines }: SetParagraph, which: Which, beyond: number): string[] {
  return lines.flatMap(({ glyphs }) =>
    glyphs.flatMap((glyph, index) => {
      if (!glyph.reading || !glyph.seen) return [];
      const { em } = glyph;
      const printed = glyph[which];
      if (printed === undefined) return [];
      if (!printed)
        return [`${show(glyph)}: no ${which === 'zhuyin' ? 'zhuyin' : 'reading'} is printed`];
      const far = Math.max(
        printed.inlineStart - glyph.inlineStart - (glyph.run ?? em) - em * 0.6,
        glyph.inlineStart - printed.inlineEnd - em / 2,
        glyph.blockStart - printed.blockEnd - em / 2 - beyond * em,
        printed.blockStart - glyph.blockEnd - em / 2,
      );
      const next = glyphs[index + 1]?.[which];
      return [
        ...(far > 0
          ? [`${show(glyph)}: its reading stands ${far.toFixed(1)} px too far away`]
          : []),
        ...(next && overlap(printed, next) > 1.5
          ? [`${show(glyph)}: its reading runs into the next`]
          : []),
      ];
    }),
  );
}

/** A reading of figures may have two lines: they stand clear of the characters of the line before. */
function figureFaults({ lines }: SetParagraph): string[] {
  return lines.flatMap(({ glyphs }, index) => {
    const before = (lines[index - 1]?.glyphs ?? []).map((glyph) => inSquare(glyph));
    return glyphs.flatMap(({ run, printed, zhuyin, ...glyph }) =>
      run !== undefined &&
      [printed, zhuyin].some((box) => box && before.some((ink) => overlap(box, ink) > INK))
        ? [`${glyph.text} ${glyph.reading}: its reading reaches the line before`]
        : [],
    );
  });
}

/** What answers to points is a line of type, which is a little higher than its ink, CSS pixels. */
const INK = 2;

/** The corner of a word that differs stands clear of every reading. */
function cornerFaults({ lines }: SetParagraph): string[] {
  const glyphs = lines.flatMap((line) => line.glyphs);
  return glyphs.flatMap(({ corner, ...glyph }) =>
    corner &&
    glyphs.some(({ printed, zhuyin }) =>
      [printed, zhuyin].some((box) => box && overlap(box, corner) > INK),
    )
      ? [`${show({ corner, ...glyph })}: its corner crosses a reading`]
      : [],
  );
}

/** Boxes of readings above reach a little into the square of their character, empty there. */
const INTO = { column: 0.3, over: 0.3 };

/** No reading is printed on its own character. */
function coverFaults({ lines }: SetParagraph, which: Which, column: boolean): string[] {
  return lines.flatMap(({ glyphs }) =>
    glyphs.flatMap((glyph) => {
      const [printed, { em, run = em }] = [glyph[which], glyph];
      // Figures are less high than characters, and less wide when turned.
      const square = inSquare(glyph, glyph.run ? 0.35 : 0.5);
      square.inlineEnd = glyph.inlineStart + run;
      if (!printed || overlap(printed, square) <= INTO[column ? 'column' : 'over'] * em) return [];
      return [`${show(glyph)}: its reading stands on it`];
    }),
  );
}

/** Everything that is not as a well-set page has it, in words that say where. */
export function faultsOf(
  { engine, paragraphs, overflow, vertical, columns, spaced }: Measured,
  { readings }: Asked,
): string[] {
  // Where it is painted differs from what it says of boxes there.
  const astray = engine === 'webkit' && vertical ? spaced : 0;
  const readingsOf = (paragraph: SetParagraph) => {
    const both = paragraph.lines.some(({ glyphs }) => glyphs.some(({ zhuyin }) => zhuyin));
    return [
      ...readingFaults(paragraph, 'printed', both ? (vertical ? 1 : 0.5) : 0),
      ...readingFaults(paragraph, 'zhuyin', 0),
      ...coverFaults(paragraph, 'printed', columns && !both),
      ...coverFaults(paragraph, 'zhuyin', columns),
      ...figureFaults(paragraph),
      ...cornerFaults(paragraph),
    ];
  };
  return [
    ...(astray > 0 ? [`${astray} characters stand behind the room that is for behind them`] : []),
    ...(overflow > 0 ? [`the page is ${overflow} px wider than the window`] : []),
    ...paragraphs.flatMap((paragraph) => [
      ...lostFaults(paragraph),
      ...breakFaults(paragraph),
      ...spacingFaults(paragraph),
      ...edgeFaults(paragraph),
      ...orphanFaults(paragraph),
      ...(readings ? readingsOf(paragraph) : looseFaults(paragraph)),
    ]),
  ];
}
