import { type Fate, linesFor } from '../../study/annotation/annotation-server';

/** Some five thousand characters of short lines: three blocks. */
export const BOOK = [
  '讀書筆記',
  ...Array.from({ length: 240 }, (_, index) => `第${index}天，讀書、寫字，練習到很晚才睡覺。`),
].join('\n');

/** UTF-8 bytes of the whole answer, and of it up to the end of each line. */
const encoder = new TextEncoder();
const lineEnds: number[] = [];
for (const line of linesFor({ text: BOOK }).split(/(?<=\n)/)) {
  lineEnds.push((lineEnds.at(-1) ?? 0) + encoder.encode(line).length);
}
export const ANSWER = lineEnds.at(-1) ?? 0;

/** Bytes after which the first blocks have come and the last one has not. */
export const HALFWAY = (lineEnds.at(-2) ?? 0) + 9;

/** How an annotation dies: what is seen of it, and what the first request meets. */
export type Kill = readonly [what: string, fate: Fate];

const REFUSED: readonly Kill[] = [
  ['offline, or nobody at that address', 'unreachable'],
  ['too many requests', { status: 429, retryAfter: '0' }],
  ['too long for this server', { status: 413 }],
  ['not understood', { status: 400 }],
  ['out of order', { status: 500 }],
  ['a proxy without a server', { status: 502 }],
  ['a server that starts', { status: 503, retryAfter: '0' }],
];

const WAYS = [
  ['the connection breaks', (broken: number): Fate => ({ broken })],
  ['the answer ends politely', (cutShort: number): Fate => ({ cutShort })],
  ['nothing more comes', (silentAfter: number): Fate => ({ silentAfter })],
] as const;

const at = (bytes: number): readonly Kill[] =>
  WAYS.map(([what, fate]) => [`${what} after ${bytes} of ${ANSWER} bytes`, fate(bytes)]);

/** Before the first byte, around the end of every line, in the middle of every line. */
const POINTS: readonly number[] = [
  0,
  ...lineEnds.flatMap((end, index) => [
    Math.floor(((lineEnds[index - 1] ?? 0) + end) / 2),
    end - 1,
    end,
  ]),
].filter((bytes) => bytes < ANSWER - 1);

export const KILLS: readonly Kill[] = [...REFUSED, ...POINTS.flatMap(at)];

/** Every so many bytes. */
export const allKills = (step: number): readonly Kill[] =>
  Array.from({ length: Math.ceil(ANSWER / step) }, (_, index) => at(index * step)).flat();
