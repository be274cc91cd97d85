import type { Correction } from '../engine';

/** A stretch of one sentence that one of the learner's rules applies to. */
export interface CorrectedPlace {
  readonly start: number;
  readonly end: number;
  readonly rule: Correction;
}

/** A rule with its place in the order in which rules apply. */
interface Ranked {
  readonly rule: Correction;
  readonly rank: number;
}

/** The rules that can apply in one text, found by what stands there: not asked one by one. */
interface Rules {
  /** By surface. */
  readonly everywhere: ReadonlyMap<string, Ranked>;
  /** How long the surfaces are that begin with a UTF-16 unit. */
  readonly lengths: ReadonlyMap<number, ReadonlySet<number>>;
  /** Those for one place, by their offsets. */
  readonly here: readonly (Ranked & { readonly offset: number })[];
}

/** Half of a character that takes two UTF-16 units. */
const HALF = /\p{Surrogate}/u;

/** True where a word begins or ends in the middle of a character such as 𠮷. */
export const halvesCharacter = ({ surface, words }: Pick<Correction, 'surface' | 'words'>) =>
  HALF.test(surface) || words.some((word) => HALF.test(word));

/** An imported rule may be damaged: one that would change the text is no rule. */
export const isWhole = (rule: Pick<Correction, 'surface' | 'words'>): boolean =>
  rule.surface !== '' &&
  rule.words.join('') === rule.surface &&
  !rule.words.includes('') &&
  !halvesCharacter(rule);

/** Of two rules for one stretch in one place, or everywhere, the second replaces the first. */
function rulesOf(corrections: readonly Correction[], textId: string | undefined): Rules {
  const everywhere = new Map<string, Ranked>();
  const lengths = new Map<number, Set<number>>();
  const here = new Map<string, Ranked & { readonly offset: number }>();
  for (const [rank, rule] of corrections.entries()) {
    if (!isWhole(rule)) continue;
    const { surface, at } = rule;
    if (at) {
      const { offset } = at;
      if (at.textId === textId) here.set(`${offset} ${surface}`, { rule, rank, offset });
      continue;
    }
    everywhere.set(surface, { rule, rank });
    const unit = surface.charCodeAt(0);
    const known = lengths.get(unit) ?? new Set();
    lengths.set(unit, known.add(surface.length));
  }
  const byOffset = [...here.values()].sort((a, b) => a.offset - b.offset);
  return { everywhere, lengths, here: byOffset };
}

/** Lists of rules are never changed, and the same one is asked about for every paragraph. */
const known = new WeakMap<readonly Correction[], Map<string | undefined, Rules>>();

function knownRules(corrections: readonly Correction[], textId: string | undefined): Rules {
  const byText = known.get(corrections) ?? new Map<string | undefined, Rules>();
  known.set(corrections, byText);
  const rules = byText.get(textId) ?? rulesOf(corrections, textId);
  byText.set(textId, rules);
  return rules;
}

/** Where rules for everywhere stand in `text`, by rank; those of one rule do not overlap. */
function everywhereIn(text: string, { everywhere, lengths }: Rules): Map<Ranked, number[]> {
  const found = new Map<Ranked, number[]>();
  for (let at = 0; at < text.length; at += 1) {
    for (const length of lengths.get(text.charCodeAt(at)) ?? []) {
      const ranked =
        at + length <= text.length ? everywhere.get(text.slice(at, at + length)) : undefined;
      if (!ranked) continue;
      const starts = found.get(ranked);
      if (!starts) found.set(ranked, [at]);
      else if ((starts.at(-1) as number) + length <= at) starts.push(at);
    }
  }
  return found;
}

/** Index of the first rule for one place at `offset` or after it. */
function firstFrom(here: Rules['here'], offset: number): number {
  let low = 0;
  let high = here.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((here[middle] as { offset: number }).offset < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where the learner's rules stand in a sentence, in the order in which they apply: those for
 * everywhere before those for one place, each as they came. A later rule works on what the earlier
 * ones made, as the learner saw it, so the later one wins.
 * @param text of the sentence.
 * @param first its offset in the whole text.
 */
export function correctedPlaces(
  text: string,
  first: number,
  corrections: readonly Correction[],
  textId: string | undefined,
): readonly CorrectedPlace[] {
  const rules = knownRules(corrections, textId);
  const byRank = (a: Ranked, b: Ranked): number => a.rank - b.rank;
  const place = (rule: Correction, start: number): CorrectedPlace => ({
    start,
    end: start + rule.surface.length,
    rule,
  });
  const found = everywhereIn(text, rules);
  const places = [...found.keys()]
    .sort(byRank)
    .flatMap((ranked) =>
      (found.get(ranked) as number[]).map((local) => place(ranked.rule, first + local)),
    );
  const here: Rules['here'][number][] = [];
  for (let index = firstFrom(rules.here, first); index < rules.here.length; index += 1) {
    const ranked = rules.here[index] as Rules['here'][number];
    if (ranked.offset >= first + text.length) break;
    if (text.startsWith(ranked.rule.surface, ranked.offset - first)) here.push(ranked);
  }
  here.sort(byRank);
  for (const { rule, offset } of here) places.push(place(rule, offset));
  return places;
}
