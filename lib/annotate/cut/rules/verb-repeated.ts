import { isHan } from '../../../domain/han';
import type { Lexicon } from '../../../domain/lexicon/lexicon';
import { isMeasureSense } from '../../../domain/lexicon/measure-sense';
import { isVerbEntry } from '../../readings/grammar';
import { VERB_OBJECT } from '../../word/verb-object';
import { Recutting } from '../recut';
import { BESIDE } from './beside';
import type { CutPiece, CutRule } from './rule';

/** Tells of a Simplified word whether the dictionary has it as a verb. */
export const verbsOf =
  (lexicon: Pick<Lexicon, 'exact'>) =>
  (word: string): boolean =>
    lexicon.exact(word).some(isVerbEntry);

/** The same, and not as a measure word, which counts when it is said twice: 趟趟, each time. */
const mereVerbsOf =
  (lexicon: Pick<Lexicon, 'exact'>) =>
  (word: string): boolean => {
    const entries = lexicon.exact(word);
    return entries.some(isVerbEntry) && !entries.some(({ senses }) => senses.some(isMeasureSense));
  };

/** Between a word said twice: 要不要, 去沒去 ask, 看一看 and 看了看 try. */
const BETWEEN = /[不没一了]/g;
/** 一天一天, 每步一步: what is counted, not done. */
const isCounting = BESIDE.is('counting');
/** What follows a description: 胖胖的, 輕輕地, 短短一天. */
const isDescribed = BESIDE.is('described');
/** 好不好看 asks whether it is 好看: what is good to see, hear, eat, drink, play with or use. */
const isGoodTo = BESIDE.is('good-to');

/**
 * Makes one word of a verb or adjective that asks or tries by being said twice, which the
 * segmenter tears (要|不要, 想|一|想), and three of what asks by the first half of a longer word
 * (可不|可以 → 可|不|可以, 好不好|看 → 好|不|好看).
 */
export const aNotA: CutRule = {
  name: 'a-not-a',
  apply({ pieces, forms, tools }) {
    const { converted: text, back } = forms.simplified;
    const isVerb = verbsOf(tools.lexicon);
    const joined = new Recutting(pieces);
    BETWEEN.lastIndex = 0;
    for (let match = BETWEEN.exec(text); match; match = BETWEEN.exec(text)) {
      const at = match.index;
      const word = text.charAt(at - 1);
      if (word === '' || word !== text.charAt(at + 1) || !isHan(word)) continue;
      // 還沒還錢: still, and to give back.
      if (word === '还') continue;
      const asks = match[0] !== '一' && match[0] !== '了';
      if (!asks && (isCounting(text.charAt(at - 2)) || !isVerb(word))) continue;
      const end = at + 2;
      const next = joined.startingAt(back(at + 1))?.end ?? 0;
      // 敲了|敲門: the second half of the one, not the first of the other.
      if (!asks && next > back(end)) joined.cut([back(at + 1), back(end), next]);
      if (match[0] === '了') continue;
      const last = word === '好' && isGoodTo(text.charAt(end)) ? back(end + 1) : next;
      if (asks && last > back(end)) {
        joined.cut([back(at - 1), back(at), back(at + 1), last]);
      } else joined.cut([back(at - 1), back(end)]);
    }
    return joined.pieces();
  },
};

/**
 * Makes one word of a verb said twice, 擦|擦 → 擦擦, to do it for a moment, its object and all
 * (散|散步 → 散散步), and of what describes so: 胖|胖|的 → 胖胖|的. Not where it is the end of one word and the beginning of the next (教 in
 * 千教萬教|教人), nor in a name.
 */
export const verbReduplication: CutRule = {
  name: 'verb-reduplication',
  apply({ pieces, forms: { simplified }, tools }) {
    const isVerb = mereVerbsOf(tools.lexicon);
    const joined = new Recutting(pieces);
    for (let at = 1; at < pieces.length; at += 1) {
      const second = pieces[at] as CutPiece;
      const first = pieces[at - 1] as CutPiece;
      if (first.end - first.start !== 1 || second.end - second.start > 2) continue;
      if (second.kind !== 'word' || first.name || second.name) continue;
      const word = simplified.slice(first.start, first.end);
      const again = simplified.slice(second.start, second.end);
      if (!again.startsWith(word) || !isHan(word)) continue;
      if (again !== word) {
        if (VERB_OBJECT.has(again)) joined.cut([first.start, second.end]);
        continue;
      }
      const earlier = first.start > 1 ? simplified.slice(first.start - 2, first.start - 1) : '';
      const describes = isDescribed(simplified.slice(second.end, second.end + 1));
      if (word === earlier || !(describes || isVerb(word))) continue;
      joined.cut([first.start, second.end]);
    }
    return joined.pieces();
  },
};
