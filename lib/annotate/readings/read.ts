import type { Lexicon } from '@/lib/domain/lexicon/lexicon';
import {
  formatNumbered,
  parseReading,
  type Reading,
  sameReading,
} from '@/lib/domain/reading/reading';
import type { ReadingReason } from '@/lib/domain/token';
import { candidateReadings } from './candidates';
import { SentenceContext } from './context';
import type { PolyphoneReader } from './polyphones';
import { applyQuotations } from './quotations';
import { complement } from './rules/complement';
import { frames } from './rules/frame';
import { decide, OVERRULING } from './rules/table';
import { spokenReading } from './taiwan/spoken';
import { taiwanReading } from './taiwan/taiwan';
import type { ReadableToken, ReadingChoice, ReadingTools, TokenNotes } from './types';
import { readUnknown } from './unknown';
import { WORD_CLASSES } from './word-classes';

const NO_ALTERNATIVES: readonly Reading[] = [];
const NOTHING: ReadingChoice = {
  reading: [],
  taiwan: [],
  spoken: undefined,
  alternatives: NO_ALTERNATIVES,
  why: undefined,
};

const hasPolyphone = WORD_CLASSES.named('polyphone');

function notesOn(token: ReadableToken): TokenNotes {
  if (token.notes) return token.notes;
  const readings = candidateReadings(token.traditional, token.entries, token.isName);
  token.notes = {
    readings,
    sounds: readings.map((reading) => formatNumbered(reading).toLowerCase()),
    overruled: OVERRULING.some(({ looksAround }) => looksAround(token.traditional)),
    settled: null,
    made: null,
  };
  return token.notes;
}

/**
 * Chooses a reading for every word of a sentence; tokens of other kinds get empty ones.
 *
 * Most words have one reading in the dictionary and are done at once. The others are decided by
 * rules about their neighbours, then by the statistical model, and only where both are silent by
 * the romaniser. Never a reading that the Traditional character does not have.
 */
export function readSentence(
  tokens: readonly ReadableToken[],
  tools: ReadingTools,
): ReadingChoice[] {
  const context = new SentenceContext(tokens, tools);
  const choices: ReadingChoice[] = [];
  tokens.forEach((token, index) => {
    choices.push(said(token, tokens, index, choices) ?? chosen(token, index, context));
  });
  applyQuotations(tokens, choices, tools);
  return choices;
}

const ONCE_MORE = /^[一了]$/u;

/** The second 數 of 數一數 and 數了數 is read as the first. */
function said(
  { traditional }: ReadableToken,
  tokens: readonly ReadableToken[],
  index: number,
  before: readonly ReadingChoice[],
): ReadingChoice | null {
  if (traditional.length !== 1 || tokens[index - 2]?.traditional !== traditional) return null;
  return ONCE_MORE.test(tokens[index - 1]?.traditional ?? '') ? (before[index - 2] ?? null) : null;
}

function chosen(token: ReadableToken, index: number, context: SentenceContext): ReadingChoice {
  if (token.kind !== 'word') return NOTHING;
  const notes = notesOn(token);
  const overruled = notes.overruled ? readOverruled(token, index, context) : null;
  return overruled ?? notes.settled ?? readToken(token, notes, index, context);
}

/** A reader for sentences that knows the model. */
export function readerWith(
  polyphones: PolyphoneReader,
): (tokens: readonly ReadableToken[], tools: ReadingTools) => ReadingChoice[] {
  return (tokens, { romanise, lexicon }) => readSentence(tokens, { romanise, lexicon, polyphones });
}

/** The few words whose neighbours overrule the dictionary: 看|得到, 姓|曾, 曾|老師. */
function readOverruled(
  token: ReadableToken,
  index: number,
  context: SentenceContext,
): ReadingChoice | null {
  for (const rule of OVERRULING) {
    const ruling = rule.read(index, context, []);
    const reading = ruling && parseReading(ruling.reading);
    if (!ruling || !reading) continue;
    // A complement is two words: the readings of the one it looks like are none of it.
    const readings =
      rule === complement ? [] : candidateReadings(token.traditional, token.entries, false);
    return choose(token, reading, readings, context.tools.lexicon, ruling.why);
  }
  return null;
}

/** @param keeps whether no other sentence would choose otherwise */
function settle(notes: TokenNotes, choice: ReadingChoice, keeps: boolean): ReadingChoice {
  if (keeps) notes.settled = choice;
  return choice;
}

function readToken(
  token: ReadableToken,
  notes: TokenNotes,
  index: number,
  context: SentenceContext,
): ReadingChoice {
  const { lexicon } = context.tools;
  const { traditional } = token;
  const { readings, sounds } = notes;
  const [only] = readings;
  if (!only) {
    const { reading, why, settled } = readUnknown(token, index, context);
    const taiwan = taiwanReading(token, reading, lexicon);
    const spoken = spokenReading(traditional, reading, taiwan);
    const choice = { reading, taiwan, spoken, alternatives: NO_ALTERNATIVES, why };
    return settle(notes, choice, settled);
  }
  if (readings.length === 1) {
    const framed = frames.looksAround(traditional) && frames.read(index, context, sounds);
    const ruled = framed && parseReading(framed.reading);
    if (framed && ruled) return choose(token, ruled, readings, lexicon, framed.why);
    const telling = only.length > 1 && hasPolyphone(traditional);
    const why = telling ? { code: 'word', evidence: traditional } : undefined;
    const keeps = !frames.looksAround(traditional);
    return settle(notes, choose(token, only, readings, lexicon, why), keeps);
  }
  const { reading, why, settled } = decide(index, context, readings, sounds);
  const { taiwan, spoken, alternatives } = chooseAmong(notes, token, reading, lexicon);
  return settle(notes, { reading, taiwan, spoken, alternatives, why }, settled);
}

/** What follows from each of a word's readings is found out once, not once a sentence. */
function chooseAmong(
  notes: TokenNotes,
  token: ReadableToken,
  reading: Reading,
  lexicon: Lexicon,
): ReadingChoice {
  notes.made ??= new Map();
  const known = notes.made.get(reading);
  if (known) return known;
  const choice = choose(token, reading, notes.readings, lexicon, undefined);
  if (notes.readings.includes(reading)) notes.made.set(reading, choice);
  return choice;
}

function choose(
  token: ReadableToken,
  reading: Reading,
  readings: readonly Reading[],
  lexicon: Lexicon,
  why: ReadingReason | undefined,
): ReadingChoice {
  const alternatives = readings.filter((other) => !sameReading(other, reading));
  const taiwan = taiwanReading(token, reading, lexicon);
  const spoken = spokenReading(token.traditional, reading, taiwan);
  return { reading, taiwan, spoken, alternatives, why };
}
