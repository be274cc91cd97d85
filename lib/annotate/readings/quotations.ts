import { parseSyllable, type Reading, type Syllable } from '../../domain/reading/reading';
import { type DataRow, rowsOf } from '../language/data';
import { fired, isTraced } from '../language/trace';
import { readCharacterInTaiwan } from './taiwan/characters';
import { withinTable } from './taiwan/table';
import type { ReadableToken, ReadingChoice, ReadingTools } from './types';

interface Quotation {
  /** The row of the data file. */
  readonly rule: string;
  readonly line: string;
  /** A syllable for each character; null where it is read as anywhere. */
  readonly syllables: readonly (Syllable | null)[];
}

/** By the first two characters, the longest first. @throws Error for a row that cannot be read */
function quotationsOf(rows: readonly DataRow[]): ReadonlyMap<string, readonly Quotation[]> {
  const quotations = new Map<string, Quotation[]>();
  for (const { id: rule, text } of rows) {
    const [line = '', ...written] = text.split(' ');
    const syllables = written.map((one) => (one === '-' ? null : parseSyllable(one)));
    const readable = written.every((one, at) => one === '-' || syllables[at]);
    if (!readable || line.length < 2 || syllables.length !== line.length) {
      throw new Error(`${rule}: ${text}`);
    }
    const alike = [...(quotations.get(line.slice(0, 2)) ?? []), { rule, line, syllables }];
    quotations.set(
      line.slice(0, 2),
      alike.sort((one, other) => other.line.length - one.line.length),
    );
  }
  return quotations;
}

const QUOTATIONS = quotationsOf(rowsOf('readings/quotations'));

/** Whether a line begins with this code unit: most do not, and all of a text is asked. */
const BEGINS = new Uint8Array(0x10000);
for (const start of QUOTATIONS.keys()) BEGINS[start.charCodeAt(0)] = 1;

/** The quotation at a UTF-16 offset of the sentence. */
function quotationAt(sentence: string, at: number): Quotation | undefined {
  if (BEGINS[sentence.charCodeAt(at)] === 0) return undefined;
  const beginning = QUOTATIONS.get(sentence.slice(at, at + 2));
  return beginning?.find(({ line }) => sentence.startsWith(line, at));
}

/** The choice with the syllables of a line put in, from the character at `offset` of the token on. */
function quoted(
  token: ReadableToken,
  choice: ReadingChoice,
  offset: number,
  { line, syllables }: Quotation,
  tools: ReadingTools,
): ReadingChoice {
  // A syllable a character: words with Latin letters, and those of other planes, are no verse.
  if (choice.reading.length !== token.traditional.length) return choice;
  const at = (index: number): Syllable | null => syllables[index - offset] ?? null;
  if (!choice.reading.some((_, index) => at(index))) return choice;
  const reading: Reading = choice.reading.map((syllable, index) => at(index) ?? syllable);
  const taiwan = choice.taiwan.map((syllable, index) => {
    const own = at(index);
    const character = token.traditional.charAt(index);
    return own
      ? withinTable(character, readCharacterInTaiwan(character, own, tools.lexicon))
      : syllable;
  });
  return { ...choice, reading, taiwan, spoken: undefined, why: { code: 'word', evidence: line } };
}

/**
 * Lines of the classics that keep an old reading (`dictionary/readings/quotations.txt`), over what
 * the words of the sentence say.
 * @param choices a choice for each token; changed
 */
export function applyQuotations(
  tokens: readonly ReadableToken[],
  choices: ReadingChoice[],
  tools: ReadingTools,
): void {
  const sentence = tokens.map(({ traditional }) => traditional).join('');
  for (let start = 0; start < sentence.length - 1; start++) {
    const quotation = quotationAt(sentence, start);
    if (!quotation) continue;
    if (isTraced()) fired(quotation.rule, quotation.line);
    let begins = 0;
    tokens.forEach((token, index) => {
      const choice = choices[index];
      const ends = begins + token.traditional.length;
      if (
        choice &&
        token.kind === 'word' &&
        begins < start + quotation.line.length &&
        ends > start
      ) {
        choices[index] = quoted(token, choice, start - begins, quotation, tools);
      }
      begins = ends;
    });
    start += quotation.line.length - 1;
  }
}
