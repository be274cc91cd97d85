import type { Line } from './lines';
import { isBlank } from './lines';

/** Page numbers as they stand between the lines of a copied document: 12, - 12 -, 第 12 頁, 3/10. */
const FOLIO =
  /^[-–—~〜‧·•\s]{0,3}(?:第|頁|Page|page|p\.|P\.)?\s?([0-9０-９]{1,4})\s?(?:[/／]\s?[0-9０-９]{1,4}|of\s[0-9]{1,4})?\s?頁?[-–—~〜‧·•\s]{0,3}$/u;
/** What shows that a number is a page's even where it is the only one. */
const DECORATED = /^[-–—~〜]|第|頁|[Pp]age|[Pp]\.|[/／]/u;
const LONGEST_FOLIO = 24;

/** Lines that are blank or belong to the page, at most, between two lines of one sentence. */
const LONGEST_BREAK = 8;
/** How often a line stands at the head of pages before it counts as running there. */
const RUNNING = 3;
/** Cells: a running head has no more. */
const LONGEST_HEAD = 60;

const numberIn = (digits: string): number =>
  Number(digits.replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10)));

interface Folio {
  readonly index: number;
  readonly value: number;
  readonly decorated: boolean;
}

function folioAt(text: string, lines: readonly Line[], index: number): Folio | null {
  const { from, to } = lines[index] as Line;
  if (to === from || to - from > LONGEST_FOLIO) return null;
  const content = text.slice(from, to);
  const digits = FOLIO.exec(content)?.[1];
  return digits ? { index, value: numberIn(digits), decorated: DECORATED.test(content) } : null;
}

/** Page numbers that rise by one; a single one only where it says that it is one. */
function foliosOf(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const found = lines.flatMap((_, index) => folioAt(text, lines, index) ?? []);
  const rising = found.filter(({ value, decorated }, at) => {
    const before = found[at - 1]?.value;
    const after = found[at + 1]?.value;
    return before === value - 1 || after === value + 1 || (found.length === 1 && decorated);
  });
  return new Set(rising.map(({ index }) => index));
}

/** How often each short line of a text occurs. */
function repeated(text: string, lines: readonly Line[]): (line: Line) => boolean {
  const counts = new Map<string, number>();
  const keyOf = ({ from, to }: Line) => text.slice(from, to);
  for (const line of lines) {
    if (isBlank(line) || line.width > LONGEST_HEAD) continue;
    const key = keyOf(line);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (line) => (counts.get(keyOf(line)) ?? 0) >= RUNNING;
}

/**
 * Lines of the page rather than of the text: page numbers that rise, with the running heads beside
 * them, where some of them stand in the midst of a sentence.
 * @param interrupted whether a sentence goes on from the one line to the other
 * @returns indices of lines
 */
export function pageFurniture(
  text: string,
  lines: readonly Line[],
  interrupted: (before: Line, after: Line) => boolean,
): ReadonlySet<number> {
  const folios = foliosOf(text, lines);
  const isRepeated = repeated(text, lines);
  const furniture = new Set<number>();
  let broken = 0;
  for (let index = 0; index < lines.length; ) {
    const isOf = (at: number): boolean => {
      const line = lines[at];
      return line !== undefined && !isBlank(line) && (folios.has(at) || isRepeated(line));
    };
    if (!isOf(index)) {
      index += 1;
      continue;
    }
    let end = index;
    const some: number[] = [];
    while (end < lines.length && end - index < LONGEST_BREAK) {
      if (isOf(end)) some.push(end);
      else if (!isBlank(lines[end] as Line)) break;
      end += 1;
    }
    let start = index - 1;
    while (start >= 0 && isBlank(lines[start] as Line)) start -= 1;
    const [before, after] = [lines[start], lines[end]];
    const inside = before !== undefined && after !== undefined && interrupted(before, after);
    if (inside) broken += 1;
    if (inside || some.some((at) => folios.has(at))) for (const at of some) furniture.add(at);
    index = Math.max(end, index + 1);
  }
  return broken > 0 ? furniture : new Set();
}
