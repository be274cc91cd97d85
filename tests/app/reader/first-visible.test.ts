import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstVisible, sectionsAround } from '@/app/_components/reader/window/first-visible';
import { type Axis, type Box, type Frame, SIDES } from '@/lib/reader/window/axis';

/** One element of a text as it is laid out: where it begins and ends along the axis. */
interface Laid {
  readonly selector: '.chapter' | '.section' | '[data-start]' | '[data-offset]';
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly within: readonly Laid[];
}

const WORD = 40;

/** A text of paragraphs of so many words, a word a line, four paragraphs a section, from a place on. */
function layOut(paragraphs: readonly number[], from: number): Laid[] {
  let [at, place] = [0, from];
  const lines = (count: number): Laid[] =>
    Array.from({ length: count }, () => {
      const word: Laid = {
        selector: '[data-offset]',
        at,
        from: place,
        to: place + WORD,
        within: [],
      };
      at += 2;
      place += WORD;
      return word;
    });
  const around = (selector: Laid['selector'], within: readonly Laid[]): Laid => ({
    selector,
    at: within[0]?.at ?? at,
    from: within[0]?.from ?? place,
    to: within.at(-1)?.to ?? place,
    within,
  });
  const all = paragraphs.map((count) => around('[data-start]', lines(count)));
  const sections = Array.from({ length: Math.ceil(all.length / 4) }, (_, index) =>
    around('.section', all.slice(4 * index, 4 * index + 4)),
  );
  return [around('.chapter', sections)];
}

/** As much of an element as scripts ask for, in a window whose text runs along `axis`. */
function element(laid: Laid, frame: Frame): HTMLElement {
  const { from, to, at } = laid;
  const box: Box =
    frame.axis === 'down'
      ? { left: 20, right: 600, top: from, bottom: to }
      : { left: frame.width - to, right: frame.width - from, top: 20, bottom: 600 };
  const deep = (one: Laid): Laid[] => one.within.flatMap((inner) => [inner, ...deep(inner)]);
  const part = {
    id: `s${at}`,
    dataset: { start: String(at), offset: String(at) },
    getBoundingClientRect: () => box,
    getClientRects: () => [box],
    querySelectorAll: (selector: string) =>
      deep(laid)
        .filter((inner) => inner.selector === selector)
        .map((inner) => element(inner, frame)),
  };
  return part as unknown as HTMLElement;
}

const windowOf = (axis: Axis): Frame => ({ axis, width: 1280, height: 1280 });

const page = (frame: Frame, paragraphs: readonly number[], from: number): HTMLElement =>
  element({ ...(layOut(paragraphs, from)[0] as Laid), within: layOut(paragraphs, from) }, frame);

const AXES = Object.keys(SIDES) as Axis[];

describe.each(AXES)('the first word on the screen where text runs %s', (axis) => {
  const frame = windowOf(axis);
  const first = (paragraphs: readonly number[], from: number, edge = 0) =>
    firstVisible(page(frame, paragraphs, from), frame, edge)?.offset;

  it('is the first of the text before anything is scrolled', () => {
    expect(first([5, 5, 5], 100)).toBe(0);
  });

  it('is the one that stands where the text before it has gone through the window', () => {
    // Ten words have gone, the second paragraph with them.
    expect(first([5, 5, 5, 5, 5, 5], -10 * WORD)).toBe(20);
  });

  it('is not one of which half is covered', () => {
    expect(first([5, 5, 5], 0, 68)).toBe(4);
  });

  it('is the paragraph where it is not set as words', () => {
    expect(first([0, 0], 100)).toBe(0);
  });

  it('is the last paragraph when all is past, and nothing where there is no text', () => {
    expect(first([5, 5], -1000)).toBe(10);
    const none = { querySelectorAll: () => [] } as unknown as HTMLElement;
    expect(firstVisible(none, frame, 0)).toBeNull();
  });

  it('is what looking at every word finds', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 4000 }), (paragraphs, gone) => {
        const words = paragraphs.reduce((sum, count) => sum + count, 0);
        const index = Array.from({ length: words }).findIndex(
          (_, at) => at * WORD + WORD / 2 - gone > 0,
        );
        fc.pre(index >= 0);
        expect(first(paragraphs, -gone)).toBe(2 * index);
      }),
    );
  });
});

describe.each(AXES)('sections around the screen where text runs %s', (axis) => {
  it('are those before it, on it and after it that are near', () => {
    const frame = windowOf(axis);
    // Sections of 800 pixels, the third from the edge of the window on.
    const all = page(
      frame,
      Array.from({ length: 60 }, () => 5),
      -1600,
    );
    const { before, on, after } = sectionsAround(all, frame);
    const ids = (sections: readonly HTMLElement[]) => sections.map(({ id }) => id);
    expect(ids(before)).toEqual(['s0', 's40']);
    expect(ids(on)).toEqual(['s80', 's120']);
    expect(ids(after)).toEqual(['s160', 's200', 's240']);
  });
});
