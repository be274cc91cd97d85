import { formatMarked } from '../../domain/reading/pinyin';
import { sameReading } from '../../domain/reading/reading';
import type { Word } from '../../domain/token';

/** Sentences by the engine's short codes; `said` is the reading, `by` the evidence. */
const SENTENCES: Readonly<Record<string, (said: string, by: string | undefined) => string>> = {
  word: (said, by) => `${said}, as in ${by ?? 'this word'}.`,
  usual: (said) => `${said} is its usual reading.`,
  context: (said, by) =>
    by ? `${said}, because of ${by}.` : `${said} is likeliest among these words.`,
  parts: (said) => `${said}: no dictionary has the word, so each part is read by itself.`,
  name: (said) => `${said}, read as a name.`,
  surname: (said) => `${said} is its reading as a surname.`,
  author: (said, by) => `${said}: the text itself says so (${by ?? 'in brackets'}).`,
  cantonese: (said) => `Cantonese: read in Mandarin here, ${said}.`,
  classical: (said) => `Classical Chinese: read as Mandarin reads it today, ${said}.`,
  japanese: () => 'Japanese: it has no Mandarin reading here.',
  corrected: (said) => `${said}, by your correction.`,
  variant: (said, by) => `${said}, for the character is a variant: ${by ?? ''}.`,
  'after-verb': (said, by) => `${said} after ${by ?? 'a verb'}.`,
  ability: (said, by) => `${said} in ${by ?? 'this'}: what one can or cannot do.`,
  attained: (said, by) => `${said} in ${by ?? 'this'}: the aim is reached.`,
  adverbial: (said, by) =>
    `${said}: it makes ${by ?? 'the word before it'} say how something is done.`,
  noun: (said) => `${said}: a thing here, not an ending.`,
  must: (said) => `${said}: must, have to.`,
  get: (said) => `${said}: to get.`,
  worn: (said) => `${said}: to wear.`,
  written: (said) => `${said}: to write a book.`,
  hit: (said) => `${said}: to hit or be hit.`,
  answer: (said, by) => `${said} in ${by ?? 'this'}: in answer to.`,
  should: (said, by) => `${said} in ${by ?? 'this'}: should.`,
  amount: (said) => `${said}: few, little.`,
  length: (said) => `${said}: how long something is.`,
  growth: (said, by) => `${said} in ${by ?? 'this'}: to grow.`,
  'wei-for': (said) => `${said}: for someone, or for the sake of something.`,
  'wei-be': (said) => `${said}: to be, to become, as.`,
};

/** Why a word is read as it is, as a sentence, and what else it could be; null where nothing is to say. */
export function whySentence({ reading, taiwan, why, alternatives = [] }: Word): string | null {
  if (!why) return null;
  const mainland = formatMarked(reading);
  const said = sameReading(reading, taiwan)
    ? mainland
    : `${mainland} (in Taiwan ${formatMarked(taiwan)})`;
  const sentence = SENTENCES[why.code]?.(said, why.evidence) ?? `Read ${said}.`;
  const others = alternatives.map(formatMarked).join(', ');
  return others ? `${sentence} Elsewhere also ${others}.` : sentence;
}
