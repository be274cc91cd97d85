import { wordsOf } from '../../lib/annotate/language/data';
import { fired, isTraced } from '../../lib/annotate/language/trace';
import { COMPOUND_SURNAMES, surnameCost } from '../../lib/annotate/name/chances';
import { listedPerson } from '../../lib/annotate/name/listed';
import { looksForeign } from '../../lib/annotate/name/transliterated';

/** Surnames too rare for names to be looked for by them, but telling in a list of names. */
const RARE_SURNAMES: ReadonlySet<string> = new Set(wordsOf('names/rare-surnames'));
/** jieba's names of three characters met less often are mostly scraps of novels: 郭靖见. */
const MET = 3;
/** The same where no surname begins them: 操引军, 慈恩一; but 光武帝 and 木婉清 are met. */
const MET_WITHOUT_SURNAME = 50;

/**
 * True for a word of three characters that jieba calls a person and that is hardly one: 15,600 of
 * its 40,000, without which F1 is the same (84.6) and no sentence has their false names.
 * @param simplified a word with jieba's tag for people
 * @param times how often jieba met it
 */
export function isHardlyPerson(simplified: string, times: number): boolean {
  if ([...simplified].length !== 3 || looksForeign(simplified)) return false;
  if (listedPerson(simplified)?.type === 'place') return false;
  const [first = ''] = simplified;
  const surnamed = surnameCost(first) !== null || COMPOUND_SURNAMES.has(simplified.slice(0, 2));
  const rare = !surnamed && RARE_SURNAMES.has(first);
  if (rare && isTraced()) fired('names/rare-surnames', simplified);
  return times < (surnamed || rare ? MET : MET_WITHOUT_SURNAME);
}
