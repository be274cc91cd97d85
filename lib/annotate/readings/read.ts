import type { Lexicon } from '@/lib/domain/lexicon/lexicon';
import {
  parseReading,
  type Reading,
  type Syllable,
  sameReading,
} from '@/lib/domain/reading/reading';
import type { ReadingReason } from '@/lib/domain/token';
import { candidateReadings } from './candidates';
import { readCharacter } from './character';
import { SentenceContext } from './context';
import { endsClause } from './grammar';
import type { PolyphoneReader } from './polyphones';
import { isComplement } from './rules/de';
import { hasRule } from './rules/table';
import { taiwanReading } from './taiwan/taiwan';
import type { ReadableToken, ReadingChoice, ReadingTools, TokenNotes } from './types';
import { readUnknown, surnameReading } from './unknown';
import { USUAL_ALONE } from './usual';
import { chooseWordReading } from './words';

const NO_ALTERNATIVES: readonly Reading[] = [];
const NOTHING: ReadingChoice = { reading: [], taiwan: [], alternatives: NO_ALTERNATIVES };

/** Characters a learner meets in several readings: a word that holds one is the reason for its own. */
const POLYPHONES =
  /[長重行樂了得地著還發種中為應當都調數分好少教便降差會覺間強相處難正朝傳轉彈藏曾解角切量率累卷散似和空興奇更倒只干乾幹背薄曲宿省盛禁濟鑽]/u;

function notesOn(token: ReadableToken): TokenNotes {
  if (token.notes) return token.notes;
  const readings = candidateReadings(token.traditional, token.entries, token.isName);
  token.notes = {
    readings,
    syllables: readings.flatMap((reading) => (reading.length === 1 ? reading : [])),
    special: token.traditional.startsWith('得') || OWN_SURNAME.test(token.traditional),
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
  const special = notes.special ? readSpecial(token, index, context) : null;
  return special ?? notes.settled ?? readToken(token, notes, index, context);
}

/** A reader for sentences that knows the model. */
export function readerWith(
  polyphones: PolyphoneReader,
): (tokens: readonly ReadableToken[], tools: ReadingTools) => ReadingChoice[] {
  return (tokens, { romanise, lexicon }) => readSentence(tokens, { romanise, lexicon, polyphones });
}

const DE = parseReading('de5') ?? [];
/** Surnames read otherwise than the common word, and what follows or precedes a surname. */
const OWN_SURNAME = /^[曾單仇華樂區朴任解查]$/u;
const TITLE =
  /^(老師|先生|小姐|太太|女士|醫師|醫生|同學|校長|經理|董事長|博士|阿姨|叔叔|伯伯|媽媽|爸爸|師傅|老闆|氏)$/u;

/** The few words whose neighbours overrule the dictionary: 看|得到, 姓|曾, 曾|老師. */
function readSpecial(
  token: ReadableToken,
  index: number,
  context: SentenceContext,
): ReadingChoice | null {
  const { traditional, entries } = token;
  const { lexicon } = context.tools;
  if (traditional.startsWith('得') && isComplement(index, context)) {
    const [, rest] = candidateReadings(traditional, entries, false)[0] ?? [];
    if (!rest) return null;
    const why = { code: 'after-verb', evidence: context.near(index, -1) };
    return choose(token, [...DE, rest], [], lexicon, why);
  }
  if (!OWN_SURNAME.test(traditional)) return null;
  const before = context.near(index, -1);
  // 他任老師 is a teacher; 任老師 at the start is Mr Ren.
  const serves = traditional === '任' && !endsClause(context.tokens[index - 1]);
  if (before !== '姓' && (serves || !TITLE.test(context.near(index, 1)))) return null;
  const surname = surnameReading(traditional, lexicon);
  const readings = candidateReadings(traditional, entries, false);
  return surname && choose(token, [surname], readings, lexicon, { code: 'surname' });
}

function readToken(
  token: ReadableToken,
  notes: TokenNotes,
  index: number,
  context: SentenceContext,
): ReadingChoice {
  const { lexicon } = context.tools;
  const { traditional, isName } = token;
  const { readings } = notes;
  const settle = (choice: ReadingChoice): ReadingChoice => {
    notes.settled = choice;
    return choice;
  };
  const [only] = readings;
  if (!only) {
    const { reading, why, settled } = readUnknown(token, index, context);
    const taiwan = taiwanReading(token, reading, lexicon);
    const choice = { reading, taiwan, alternatives: NO_ALTERNATIVES, why };
    return settled ? settle(choice) : choice;
  }
  if (readings.length === 1) {
    const telling = only.length > 1 && POLYPHONES.test(traditional);
    const why = telling ? { code: 'word', evidence: traditional } : undefined;
    return settle(choose(token, only, readings, lexicon, why));
  }
  if (only.length === 1) {
    const usual = isName || hasRule(traditional) ? null : usualAlone(traditional, readings);
    if (usual) return settle(choose(token, usual, readings, lexicon, { code: 'usual' }));
    const { syllable, why } = readCharacter(index, context, notes.syllables);
    const { reading, taiwan, alternatives } = chooseSyllable(token, syllable, notes, lexicon);
    return { reading, taiwan, alternatives, why };
  }
  const { reading, why, settled } = chooseWordReading(token, readings, index, context);
  const choice = choose(token, reading, readings, lexicon, why);
  return settled ? settle(choice) : choice;
}

/** The reading the character has in all but the rarest texts, null for characters without one. */
function usualAlone(character: string, readings: readonly Reading[]): Reading | null {
  const usual = parseReading(USUAL_ALONE.get(character) ?? '');
  return (usual && readings.find((reading) => sameReading(reading, usual))) ?? null;
}

/** A character's readings and what follows from each are made once, not once a sentence. */
function chooseSyllable(
  token: ReadableToken,
  syllable: Syllable,
  notes: TokenNotes,
  lexicon: Lexicon,
): ReadingChoice {
  notes.made ??= new Map();
  const known = notes.made.get(syllable);
  if (known) return known;
  const choice = choose(token, [syllable], notes.readings, lexicon);
  notes.made.set(syllable, choice);
  return choice;
}

function choose(
  token: ReadableToken,
  reading: Reading,
  readings: readonly Reading[],
  lexicon: Lexicon,
  why?: ReadingReason,
): ReadingChoice {
  const alternatives = readings.filter((other) => !sameReading(other, reading));
  const taiwan = taiwanReading(token, reading, lexicon);
  return why ? { reading, taiwan, alternatives, why } : { reading, taiwan, alternatives };
}
