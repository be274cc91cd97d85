import type { BaseForm } from '../../domain/token';
import { wordSet, wordsOf } from '../language/data';
import { fired } from '../language/trace';
import { VERB_OBJECT } from './verb-object';

/** A word whose parts stand apart in the sentence: which tokens, and the word they make. */
export interface SpreadWord {
  readonly tokens: readonly number[];
  readonly form: BaseForm;
  readonly traditional: string;
  readonly simplified: string;
}

interface Form {
  readonly traditional: string;
  readonly simplified: string;
}

/** Verbs with their object inside, which speakers take apart: 睡了一覺. */
const SEPARABLE = wordSet('words/separable');
/** What may stand between, at most four tokens. It decides nothing before the object is met. */
const BETWEEN: ReadonlySet<string> = new Set(wordsOf('words/between'));
const LONGEST_BETWEEN = 4;

/** Complements that make a potential form: 看不見, 聽得懂. 說得好 is praise, not 說好. */
const COMPLEMENTS = wordSet('words/complements');

/** What makes the potential form: 看不見, 看得見. */
const isAble = ({ traditional }: Form): boolean => traditional === '不' || traditional === '得';

const DIRECTIONS = wordSet('words/directions');
/** 出來, 過去: a direction, and whether one comes or goes. */
const isDirection = (word: string): boolean =>
  /^.[來去]$/.test(word) && DIRECTIONS.has(word.charAt(0));

const firstOf = ({ traditional, simplified }: Form): Form => ({
  traditional: traditional.charAt(0),
  simplified: simplified.charAt(0),
});

/**
 * Words of the dictionary that the sentence takes apart: separable verbs (睡了一覺 → 睡覺), A不A
 * (喜不喜歡 → 喜歡), potential forms (聽不懂 → 聽懂) and AABB (乾乾淨淨 → 乾淨) in pieces.
 * @param forms the tokens of one sentence, in order.
 */
export function spreadWords(
  forms: readonly Form[],
  isWord: (traditional: string) => boolean,
): readonly SpreadWord[] {
  const found: SpreadWord[] = [];
  const put = (form: BaseForm, tokens: readonly number[], parts: readonly Form[]): void => {
    const traditional = parts.map((part) => part.traditional).join('');
    if (!isWord(traditional)) return;
    const simplified = parts.map((part) => part.simplified).join('');
    found.push({ form, tokens, traditional, simplified });
  };
  for (let at = 0; at + 2 < forms.length; at += 1) {
    const first = forms[at] as Form;
    if (first.traditional.length !== 1) continue;
    const second = forms[at + 1] as Form;
    const third = forms[at + 2] as Form;
    if (second.traditional === '不' || second.traditional === '沒') {
      if (third.traditional.length > 1 && third.traditional.startsWith(first.traditional)) {
        put('asked', [at], [third]);
        continue;
      }
    }
    if (isAble(second) && COMPLEMENTS.has(third.traditional)) {
      put('able', [at, at + 2], [first, third]);
      continue;
    }
    if (isAble(second) && isDirection(third.traditional)) {
      // 認不出來: the dictionary has 認出, and whether one comes or goes is left out.
      const whole = isWord(first.traditional + third.traditional);
      put('able', [at, at + 2], [first, whole ? third : firstOf(third)]);
      continue;
    }
    const fourth = forms[at + 3];
    const doubled =
      first.traditional === second.traditional && third.traditional === fourth?.traditional;
    if (doubled && third.traditional.length === 1) {
      put('doubled', [at, at + 1, at + 2, at + 3], [first, third]);
      continue;
    }
    for (let to = at + 2; to <= at + 1 + LONGEST_BETWEEN && to < forms.length; to += 1) {
      if (!BETWEEN.has((forms[to - 1] as Form).traditional)) break;
      const object = forms[to] as Form;
      if (!SEPARABLE.has(first.traditional + object.traditional)) continue;
      fired('words/between', first.traditional + object.traditional);
      put('apart', [at, to], [first, object]);
      break;
    }
  }
  return found;
}

const AA = /^(.)([一不沒没]?)\1$/u;
const AABB = /^(.)\1(.)\2$/u;
const AAB = /^(.)\1(.)$/u;

/** The word that a token says twice, and how. */
export interface Repeated {
  readonly word: string;
  readonly form: 'doubled' | 'asked';
}

/**
 * The word that a token says twice: 長長 and 走一走 → 長 and 走, 乾乾淨淨 → 乾淨, 散散步 → 散步, 要不要 → 要
 * asked; null for others.
 */
export function repeated(traditional: string): Repeated | null {
  const [, only, between = ''] = AA.exec(traditional) ?? [];
  if (only) return { word: only, form: /[不沒没]/u.test(between) ? 'asked' : 'doubled' };
  const [, verb = '', object = ''] = AAB.exec(traditional) ?? [];
  if (VERB_OBJECT.has(verb + object)) return { word: verb + object, form: 'doubled' };
  const [, first, second] = AABB.exec(traditional) ?? [];
  if (!first || !second || first === second) return null;
  return { word: first + second, form: 'doubled' };
}
