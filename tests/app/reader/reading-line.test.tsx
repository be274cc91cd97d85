import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ReadingLine } from '@/app/_components/reader/panel/reading-line';
import { parseReading, type Reading } from '@/lib/domain/reading/reading';

const numbered = (text: string): Reading => parseReading(text) ?? [];

/** The line as plain text, readings parted by blanks. */
const line = (mainland: string, taiwan: string, spoken?: string): string =>
  renderToStaticMarkup(
    <ReadingLine
      mainland={[numbered(mainland)]}
      taiwan={[numbered(taiwan)]}
      spoken={spoken ? [numbered(spoken)] : undefined}
    />,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

describe('the readings at the head of the panel', () => {
  it('are one where the standards agree', () => {
    expect(line('yin2 hang2', 'yin2 hang2')).toBe('yínháng ㄧㄣˊ ㄏㄤˊ');
  });
  it('say whose they are where they differ', () => {
    expect(line('qi1', 'qi2')).toBe('qí ㄑㄧˊ Taiwan qī ㄑㄧ Mainland');
  });
  it('end with what is also said', () => {
    expect(line('fa3 guo2', 'fa3 guo2', 'fa4 guo2')).toBe(
      'fǎguó ㄈㄚˇ ㄍㄨㄛˊ fàguó ㄈㄚˋ ㄍㄨㄛˊ also said',
    );
  });
});
