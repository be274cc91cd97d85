import { applyCorrections } from '../../../lib/domain/correction/correct';
import type { Correction } from '../../../lib/domain/engine';
import { parseReading } from '../../../lib/domain/reading/reading';
import type { Paragraph } from '../../../lib/domain/text';
import type { Token, Word } from '../../../lib/domain/token';
import { entryOf as entry } from '../../reader/wires';

const DICTIONARY = [
  entry('研究', '研究', 'yan2 jiu1', 'research'),
  entry('研究生', '研究生', 'yan2 jiu1 sheng1', 'graduate student'),
  entry('生命', '生命', 'sheng1 ming4', 'life'),
  entry('生', '生', 'sheng1', 'to be born'),
  entry('命', '命', 'ming4', 'life; fate'),
  entry('行', '行', 'xing2', 'to go'),
  entry('行', '行', 'hang2', 'row', 'line of business', 'firm'),
  entry('長', '长', 'chang2', 'long'),
  entry('長', '长', 'zhang3', 'chief'),
  entry('大', '大', 'da4', 'big'),
  entry('校長', '校长', 'xiao4 zhang3', 'headmaster'),
  entry('長大', '长大', 'zhang3 da4', 'to grow up'),
  entry('叫', '叫', 'jiao4', 'to call'),
];
export const tools = {
  entriesOf: (surface: string) =>
    DICTIONARY.filter((item) => item.traditional === surface || item.simplified === surface),
};

export const word = (
  surface: string,
  numbered: string,
  more: Partial<Word> = {},
): Omit<Word, 'span'> => ({
  kind: 'word',
  surface,
  traditional: surface,
  simplified: surface,
  reading: parseReading(numbered) ?? [],
  taiwan: parseReading(numbered) ?? [],
  entries: tools.entriesOf(surface).map(({ id }) => id),
  flags: [],
  ...more,
});
export const stop: Omit<Token & { kind: 'punctuation' }, 'span'> = {
  kind: 'punctuation',
  surface: '。',
  traditional: '。',
  simplified: '。',
};

export function paragraph(tokens: readonly Omit<Token, 'span'>[], start = 0): Paragraph {
  let at = start;
  const placed = tokens.map((token) => {
    const span = { start: at, end: at + token.surface.length };
    at = span.end;
    return { ...token, span } as Token;
  });
  const span = { start, end: at };
  return { span, sentences: [{ span, tokens: placed }] };
}

export const rule = (
  surface: string,
  words: string,
  more: Partial<Correction> = {},
): Correction => ({
  id: `${surface}/${words}`,
  surface,
  words: words.split(' '),
  ...more,
});

export const apply = (source: Paragraph, rules: readonly Correction[], textId = 'own') =>
  applyCorrections(source, rules, tools, textId).sentences.flatMap(({ tokens }) => tokens);
export const cut = (source: Paragraph, rules: readonly Correction[], textId?: string) =>
  apply(source, rules, textId)
    .map(({ surface }) => surface)
    .join('|');
export const only = (source: Paragraph, rules: readonly Correction[]) =>
  apply(source, rules).find(
    (token): token is Word => token.kind === 'word' && token.flags.includes('corrected'),
  );

export const glued = paragraph(
  [word('研究生', 'yan2 jiu1 sheng1'), word('命', 'ming4'), stop],
  100,
);
export const headmaster = paragraph([
  word('校長', 'xiao4 zhang3'),
  word('大', 'da4'),
  word('叫', 'jiao4'),
]);
