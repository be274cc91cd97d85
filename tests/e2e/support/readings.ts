import type { Page } from '@playwright/test';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A character of the text: its em, its box, the gap set after it, and where its readings are printed. */
export interface ReadCharacter {
  readonly em: number;
  readonly gap: number;
  /** Read without a tone: zhuyin has a dot above its symbols, in a square that is empty else. */
  readonly neutral: boolean;
  /** How far pinyin is moved from the middle towards its word's, in em of the text: a sixteenth a step. */
  readonly moved: number;
  readonly box: Box;
  readonly before: Box | undefined;
  readonly after: Box | undefined;
}

type Side = 'before' | 'after';

const boxOf = ([x = 0, y = 0, width = 0, height = 0]: number[]): Box => ({ x, y, width, height });

/** Boxes of the printed text itself, which scripts of a page cannot see, of each character in order. */
async function printedBoxes(page: Page): Promise<ReadonlyMap<Side, Box>[]> {
  const session = await page.context().newCDPSession(page);
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: [],
  });
  await session.detach();
  const [page0] = documents;
  if (!page0) return [];
  const { nodes, layout } = page0;
  const sides = new Map(
    nodes.pseudoType?.index.map((node, at) => [node, strings[nodes.pseudoType?.value[at] ?? -1]]),
  );
  const of = new Map<number, Map<Side, Box>>();
  layout.nodeIndex.forEach((node, at) => {
    const side = sides.get(node);
    const isText = (layout.text[at] ?? -1) >= 0;
    if (!isText || (side !== 'before' && side !== 'after')) return;
    const character = nodes.parentIndex?.[node] ?? -1;
    // What holds a line together is printed too, around no character.
    const names = nodes.attributes?.[character]?.filter((_, place) => place % 2 === 0) ?? [];
    if (!names.some((name) => strings[name] === 'data-p')) return;
    const printed = of.get(character) ?? new Map<Side, Box>();
    of.set(character, printed.set(side, boxOf(layout.bounds[at] ?? [])));
  });
  return [...of].sort(([one], [other]) => one - other).map(([, printed]) => printed);
}

/** Characters with a reading on an unscrolled page, from the first of the text on. */
export async function readCharacters(page: Page, selector: string): Promise<ReadCharacter[]> {
  const all = page.locator('[data-text] [data-p]');
  const own = await all.evaluateAll(
    (characters, wanted) =>
      characters.map((character) => {
        const { x, y, width, height } = character.getBoundingClientRect();
        const style = getComputedStyle(character);
        return {
          wanted: character.matches(wanted),
          em: Number.parseFloat(style.fontSize),
          gap: Number.parseFloat(style.letterSpacing) || 0,
          neutral: character.getAttribute('data-tone') === '5',
          moved:
            Number(
              character.className
                .replace(/^.*\bk(\d)\b.*$/, '-$1')
                .replace(/^.*\bf(\d)\b.*$/, '$1'),
            ) / 16 || 0,
          box: { x, y, width, height },
        };
      }),
    selector,
  );
  const printed = await printedBoxes(page);
  return own.flatMap(({ wanted, ...character }, index) => {
    const [before, after] = [printed[index]?.get('before'), printed[index]?.get('after')];
    return wanted && (before ?? after) ? [{ ...character, before, after }] : [];
  });
}

export const middleOf = ({ x, width }: Box): number => x + width / 2;
export const heartOf = ({ y, height }: Box): number => y + height / 2;

/** How far a reading's middle stands from that of its character, along a line, in pixels. */
export const offMiddle = ({ em, box }: ReadCharacter, printed: Box | undefined): number =>
  printed ? middleOf(printed) - (box.x + em / 2) : Number.NaN;

/** Pinyin of a word is drawn together; it stands that far from the middle and no further. */
export const offPlace = (character: ReadCharacter, printed: Box | undefined): number =>
  Math.abs(offMiddle(character, printed) - character.moved * character.em);
