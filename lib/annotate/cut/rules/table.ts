import { fired, isTraced } from '../../language/trace';
import { address } from './address';
import { directionComplement } from './direction-complement';
import { evenHalves } from './even-halves';
import { lettersAndHan } from './letters-and-han';
import { localiser } from './localiser';
import { measureWord } from './measure-word';
import { reduplication } from './reduplication';
import type { CutParagraph, CutPiece, CutRule } from './rule';
import { simplifiedHomograph } from './simplified-homograph';
import { suffix } from './suffix';
import { tornAcross } from './torn-across';
import { twoWords } from './two-words';
import { uncountedWord } from './uncounted-word';
import { aNotA, verbReduplication } from './verb-repeated';

/** In this order: what a rule cuts, those below it see. */
export const CUT_RULES: readonly CutRule[] = [
  // Mends the segmenter's own scale, so before all that goes by what it cut.
  uncountedWord,
  // The same of suffixes.
  suffix,
  // The same of compounds.
  evenHalves,
  // Whole stretches as they are meant: surer than anything told from single words.
  tornAcross,
  // Whole addresses, for the same reason.
  address,
  // Before any rule that looks at neighbours, for T|恤 is one of them.
  lettersAndHan,
  // Four characters, so before what is told from two or three of them.
  reduplication,
  // Parts 想不|想起|來, and leaves 想起|來 to the next.
  aNotA,
  // Needs its verb whole, as the rules above left it.
  directionComplement,
  // From here on words are parted: none of the joins above may take the parts up again.
  twoWords,
  // After the measure words that do count were parted from their nouns.
  measureWord,
  // Asks for a character alone before the word, as the two partings above leave them.
  localiser,
  // Last, for it asks whether what is a word by now is one in the original script too.
  simplifiedHomograph,
];

/** Once names are known: 左看看 is perhaps somebody, and a name is not joined. */
export const CUT_RULES_AFTER_NAMES: readonly CutRule[] = [verbReduplication];

/** Where `npm run why` sends who asks for a rule. */
const TABLE = 'lib/annotate/cut/rules/table.ts';

/** The pieces of a paragraph after all rules, each seeing what the one before left. */
export function applyCutRules(
  rules: readonly CutRule[],
  paragraph: CutParagraph,
): readonly CutPiece[] {
  let { pieces } = paragraph;
  for (const rule of rules) {
    const before = pieces;
    pieces = rule.apply({ ...paragraph, pieces: before });
    if (isTraced() && pieces !== before) {
      fired(TABLE, `${rule.name}: ${change(before, pieces, paragraph.text)}`);
    }
  }
  return pieces;
}

/** The pieces that are new: 坐|下來. */
function change(before: readonly CutPiece[], after: readonly CutPiece[], text: string): string {
  const old = new Set(before.map(({ start, end }) => `${start} ${end}`));
  return after
    .filter(({ start, end }) => !old.has(`${start} ${end}`))
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}
