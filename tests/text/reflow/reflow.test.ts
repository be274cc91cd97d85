import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { applyReflow, reflowOffsets } from '@/lib/domain/reflow';
import { runningText } from '@/lib/text/reflow/reflow';

interface Examples {
  readonly joined: readonly {
    readonly name: string;
    readonly pasted: string;
    readonly running: string;
  }[];
  readonly kept: readonly { readonly name: string; readonly pasted: string }[];
}

const examples = parse(
  readFileSync(new URL('./examples.yaml', import.meta.url), 'utf8'),
) as Examples;

/** What is read of a paste. */
const read = (pasted: string): string => {
  const found = runningText(pasted);
  return found ? applyReflow(pasted, found.reflow) : pasted;
};

describe('lines that were broken to fit a column, and characters set apart', () => {
  it.each(examples.joined)('$name', ({ pasted, running }) => {
    const expected = running.replace(/ ?↵ ?/g, '\n');
    expect(read(pasted).replace(/\n+$/, '')).toBe(expected);
    expect(runningText(pasted)?.told).not.toBeNull();
  });
});

describe('what its author broke or set apart', () => {
  it.each(examples.kept)('$name', ({ pasted }) => {
    expect(read(pasted)).toBe(pasted);
  });
});

/** Characters that say nothing of lists or headings. */
const han = fc.constantFrom(...'山水風雨花草樹木鳥魚貓狗車船路橋人家門窗桌椅書筆紙茶飯菜早晚春秋');
const clause = fc.string({ unit: han, minLength: 3, maxLength: 12 });
const sentence = fc
  .array(clause, { minLength: 1, maxLength: 4 })
  .map((all) => `${all.join('，')}。`);
const paragraph = fc.array(sentence, { minLength: 4, maxLength: 9 }).map((all) => all.join(''));

/** Breaks a paragraph as a program does for a column of so many characters: no mark begins a line. */
function broken(text: string, characters: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const character of text) {
    const mark = '，。'.includes(character);
    if (line.length >= characters && !mark) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line].join('\n');
}

/** Of the lines that were broken, most end in the midst of a clause: of one sentence a line nothing can be told. */
const isProse = (pasted: string): boolean => {
  const ends = [...pasted.matchAll(/(.)\n(?=[^\n　])/gu)].map(([, last = '']) => last);
  const midst = ends.filter((last) => !'，。'.includes(last)).length;
  const ended = ends.filter((last) => last === '。').length;
  return ends.length >= 8 && midst >= 0.6 * ends.length && ended <= 0.3 * ends.length;
};

const page = fc.record({
  paragraphs: fc.array(paragraph, { minLength: 3, maxLength: 8 }),
  characters: fc.integer({ min: 18, max: 48 }),
});

describe('any prose in any column', () => {
  it('is read in its paragraphs where they are set apart by blank lines', () => {
    fc.assert(
      fc.property(page, ({ paragraphs, characters }) => {
        const pasted = paragraphs.map((text) => broken(text, characters, '')).join('\n\n');
        fc.pre(isProse(pasted));
        expect(read(pasted)).toBe(paragraphs.join('\n\n'));
      }),
    );
  });

  it('is read in its paragraphs where they are indented', () => {
    fc.assert(
      fc.property(page, ({ paragraphs, characters }) => {
        const pasted = paragraphs.map((text) => broken(text, characters, '　　')).join('\n');
        fc.pre(isProse(pasted));
        expect(read(pasted)).toBe(paragraphs.map((text) => `　　${text}`).join('\n'));
      }),
    );
  });

  it('is read as it stands where it was not broken', () => {
    fc.assert(
      fc.property(page, ({ paragraphs }) => {
        const pasted = paragraphs.join('\n');
        expect(read(pasted)).toBe(pasted);
      }),
    );
  });
});

describe('any verse', () => {
  const verse = (mark: fc.Arbitrary<string>) =>
    fc.integer({ min: 4, max: 24 }).chain((length) => {
      const half = fc.string({ unit: han, minLength: length, maxLength: length });
      return fc.array(
        fc.tuple(half, mark).map((parts) => parts.join('')),
        { minLength: 2, maxLength: 40 },
      );
    });

  it.each([
    ['whose lines end clauses', fc.constantFrom('，', '。', '；')],
    ['without punctuation', fc.constant('')],
  ])('%s keeps its lines, all of one length', (_, mark) => {
    fc.assert(
      fc.property(verse(mark), (lines) => {
        expect(read(lines.join('\n'))).toBe(lines.join('\n'));
      }),
    );
  });
});

/** Anything that might stand in a paste, blanks and breaks more often than not. */
const anything = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\n\n',
        ' ',
        '　',
        '，',
        '。',
        '-',
        '> ',
        '12\n',
        '第 3 頁\n',
        '\t',
        '𠮷',
      ),
      clause,
      sentence,
      fc.constantFrom('reading', 'e\u0301', '3.5', 'wéi'),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join('').normalize('NFC'));

describe('the way back to what was pasted', () => {
  it('leads from every place of the running text to the same character, and back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          page.map(({ paragraphs, characters }) => broken(paragraphs.join(''), characters, '')),
        ),
        (pasted) => {
          const found = runningText(pasted);
          if (!found) return;
          const running = applyReflow(pasted, found.reflow);
          const offsets = reflowOffsets(found.reflow);
          for (let offset = 0; offset < running.length; offset += 1) {
            const there = offsets.pasted(offset);
            expect(pasted[there]?.replace('\n', ' ')).toBe(running[offset]?.replace('\n', ' '));
            expect(offsets.running(there)).toBe(offset);
          }
        },
      ),
    );
  });

  it('nothing is left out but blanks, breaks, hyphens, quotation marks and page numbers', () => {
    const seen = (text: string) => text.replace(/[\s>\-0-9第頁]/gu, '');
    fc.assert(
      fc.property(anything, (pasted) => {
        // A line that stands at the head of three pages may be taken for a running head.
        fc.pre(new Set(pasted.split('\n')).size >= pasted.split('\n').length - 1);
        expect(seen(read(pasted))).toBe(seen(pasted));
      }),
    );
  });

  it('as it was pasted, only the blanks of blank lines go', () => {
    fc.assert(
      fc.property(anything, (pasted) => {
        const found = runningText(pasted, true);
        expect(found?.told ?? null).toBeNull();
        const kept = found ? applyReflow(pasted, found.reflow) : pasted;
        expect(kept).toBe(pasted.replace(/^[^\S\n]+$/gmu, ''));
      }),
    );
  });
});
