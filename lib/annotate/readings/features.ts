import { hasHan } from '../../domain/han';
import { tableOf } from '../language/data';

/**
 * What the polyphone model sees of a character: its neighbours as they are and by kind. The
 * training script uses these very functions, so a change here needs a new model.
 */

const MODEL_KINDS = tableOf('readings/model-kinds');

/** Letters of the kinds in `dictionary/readings/model-kinds.txt`, by the rows' names. */
const ROWS: readonly (readonly [string, string])[] = [
  ['n', 'number'],
  ['p', 'particle'],
  ['g', 'place'],
  ['t', 'foreign'],
];
const LISTED = ROWS.map(([letter, name]) => {
  const row = MODEL_KINDS.get(name);
  if (!row) throw new Error(`readings/model-kinds has no row ${name}`);
  return { letter, rule: row.rule, characters: new Set(row.value) };
});
const OPENING = new Set('「『《〈（(【“‘');
const CLOSING = new Set('」』》〉）)】”’');

/** Letters of the kinds; '^' is no character at all, 'z' any other Han character. */
const KINDS = '^npgtz[]0a·、.';
const NOTHING = KINDS.indexOf('^');
const FOREIGN = KINDS.indexOf('t');
const DOT = KINDS.indexOf('·');
const MARK = KINDS.indexOf('.');

/** Kinds told so far, by code unit: the same characters come again and again. */
const told = new Uint8Array(0x10000).fill(KINDS.length);

/** Index in KINDS of a code point's kind. */
function kindAt(point: number | undefined): number {
  if (point === undefined) return NOTHING;
  if (point > 0xffff) return KINDS.indexOf(tell(String.fromCodePoint(point)));
  if (told[point] === KINDS.length) told[point] = KINDS.indexOf(tell(String.fromCodePoint(point)));
  return told[point] as number;
}

/** A letter for the kind of character; 'z' is any other Han character. */
export const kindOf = (character: string | undefined): string =>
  KINDS.charAt(kindAt(character?.codePointAt(0)));

function tell(character: string): string {
  const listed = LISTED.find(({ characters }) => characters.has(character));
  if (listed) return listed.letter;
  if (hasHan(character)) return 'z';
  if (OPENING.has(character)) return '[';
  if (CLOSING.has(character)) return ']';
  if (/[\d０-９]/.test(character)) return '0';
  if (/[A-Za-z]/.test(character)) return 'a';
  if (character === '·' || character === '•' || character === '-') return '·';
  if (character === '、') return '、';
  return '.';
}

/** Characters this far on either side count, wherever exactly they stand. */
const BAG = 6;
/** Foreign names are told by so many neighbours on either side. */
const NAME = 3;
const MOST_FOREIGN = 4;

/**
 * Features are numbers while a text is read: a string for each would be made and hashed, some
 * twenty times a character. A tag, and what it says: a code point, a kind, two kinds or a count.
 */
const TAGS = '*ABlr<>=fb';
const [ANY, ALONE, WITHIN, LEFT, RIGHT, BEFORE, AFTER, BETWEEN, NAMED, NEAR] = Array.from(
  TAGS,
  (_, tag) => tag * 0x200000,
) as [number, number, number, number, number, number, number, number, number, number];

/**
 * Features of the character at `at` in the code points of a Traditional sentence. Wider n-grams
 * were tried and left out: with some fifteen examples a character they only add noise.
 * @param alone whether it is a word of its own, so that no neighbour shares its word.
 */
export function featureCodes(points: readonly number[], at: number, alone: boolean): number[] {
  const before = kindAt(points[at - 1]);
  const after = kindAt(points[at + 1]);
  const codes = [
    ANY,
    alone ? ALONE : WITHIN,
    LEFT + (points[at - 1] ?? 0),
    RIGHT + (points[at + 1] ?? 0),
    BEFORE + before,
    AFTER + after,
    BETWEEN + before * KINDS.length + after,
    NAMED,
  ];
  const bag = codes.length;
  let foreign = 0;
  for (let by = -BAG; by <= BAG; by++) {
    const point = points[at + by];
    if (by === 0 || point === undefined) continue;
    const kind = kindAt(point);
    if (Math.abs(by) <= NAME && (kind === FOREIGN || kind === DOT)) foreign++;
    if (kind === MARK) continue;
    const code = NEAR + point;
    if (!codes.includes(code, bag)) codes.push(code);
  }
  codes[bag - 1] = NAMED + Math.min(MOST_FOREIGN, foreign);
  return codes;
}

/** The number of a feature by the name it has in the model: "l在", "=pt", "f3". */
export function featureCode(name: string): number {
  const tag = TAGS.indexOf(name.charAt(0)) * 0x200000;
  const said = name.slice(1);
  if (tag === NAMED) return tag + Number(said);
  if (tag === BEFORE || tag === AFTER) return tag + KINDS.indexOf(said);
  if (tag === BETWEEN) {
    return tag + KINDS.indexOf(said.charAt(0)) * KINDS.length + KINDS.indexOf(said.charAt(1));
  }
  return tag + (said.codePointAt(0) ?? 0);
}

/** The name of a feature in the model. */
function featureName(code: number): string {
  const tag = Math.floor(code / 0x200000);
  const letter = TAGS.charAt(tag);
  const said = code - tag * 0x200000;
  if (letter === 'f') return letter + said;
  if (letter === '<' || letter === '>') return letter + KINDS.charAt(said);
  if (letter === '=') {
    return (
      letter + KINDS.charAt(Math.floor(said / KINDS.length)) + KINDS.charAt(said % KINDS.length)
    );
  }
  return said === 0 ? letter : letter + String.fromCodePoint(said);
}

export const codePoints = (characters: Iterable<string>): number[] =>
  Array.from(characters, (character) => character.codePointAt(0) as number);

/** Names of the features of a character, for training. */
export const featuresOf = (characters: readonly string[], at: number, alone: boolean): string[] => {
  return featureCodes(codePoints(characters), at, alone).map(featureName);
};

/** The row of the kind that a feature is about, the kind of a neighbour; null for others. */
export function kindRuleOf(code: number): string | null {
  if (code < BEFORE || code >= BETWEEN) return null;
  const letter = KINDS.charAt(code % 0x200000);
  return LISTED.find((listed) => listed.letter === letter)?.rule ?? null;
}

/** The neighbour a feature names, with its side; null for a feature that names none. */
export function neighbourOf(code: number): { side: 'left' | 'right'; character: string } | null {
  const side =
    code > RIGHT && code < BEFORE ? 'right' : code > LEFT && code < RIGHT ? 'left' : null;
  if (!side) return null;
  const point = code - (side === 'left' ? LEFT : RIGHT);
  return { side, character: String.fromCodePoint(point) };
}
