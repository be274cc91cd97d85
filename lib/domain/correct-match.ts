import type { Correction } from './engine';
import type { Paragraph } from './text';
import type { Token } from './token';

/** A place where the learner's rules change how the text is cut, read or understood. */
export interface CorrectedPlace {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly pinyin?: string;
  readonly entryId?: string;
  readonly name?: boolean;
}

const joined = (tokens: readonly Token[]): string => tokens.map((token) => token.surface).join('');

/** Every start of `wanted` in `text`, overlapping ones too. */
function* occurrences(text: string, wanted: string): Generator<number> {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) yield at;
}

/** Here before everywhere, longer before shorter, later before earlier (the order of the list). */
function byPriority(rules: readonly Correction[]): Correction[] {
  const order = new Map(rules.map((rule, index) => [rule, index]));
  return [...rules].sort(
    (a, b) =>
      Number(Boolean(b.at)) - Number(Boolean(a.at)) ||
      b.surface.length - a.surface.length ||
      (order.get(b) ?? 0) - (order.get(a) ?? 0),
  );
}

const fieldsOf = ({ pinyin, entryId, name }: Correction): Partial<CorrectedPlace> => ({
  ...(pinyin === undefined ? {} : { pinyin }),
  ...(entryId === undefined ? {} : { entryId }),
  ...(name === undefined ? {} : { name }),
});

/** An imported rule may be damaged: one that would change the text is no rule. */
const isWhole = ({ surface, words }: Correction): boolean =>
  surface !== '' && words.join('') === surface && !words.includes('');

const sameWords = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index]);

/**
 * Where the rules apply in one paragraph, in order, without overlaps. A rule for one place holds
 * wherever the words fall there now; one for everywhere only where its stretch begins and ends at
 * the borders of words, so that 長大 never cuts 校長大叫. Rules for exactly the same stretch add up,
 * the stronger one deciding field by field.
 */
export function findPlaces(
  paragraph: Paragraph,
  corrections: readonly Correction[],
  textId: string | undefined,
): readonly CorrectedPlace[] {
  const places: CorrectedPlace[] = [];
  const rules = byPriority(corrections.filter(isWhole));
  for (const { tokens, span } of paragraph.sentences) {
    const text = joined(tokens);
    const borders = new Set(tokens.flatMap((token) => [token.span.start, token.span.end]));
    const add = (rule: Correction, start: number) => {
      const end = start + rule.surface.length;
      const same = places.findIndex((place) => place.start === start && place.end === end);
      const old = places[same];
      if (old && sameWords(old.words, rule.words)) places[same] = { ...fieldsOf(rule), ...old };
      else if (!places.some((place) => place.start < end && start < place.end)) {
        places.push({ start, end, words: rule.words, ...fieldsOf(rule) });
      }
    };
    for (const rule of rules) {
      if (rule.at) {
        const local = rule.at.offset - span.start;
        const here =
          rule.at.textId === textId && local >= 0 && text.startsWith(rule.surface, local);
        if (here) add(rule, rule.at.offset);
        continue;
      }
      for (const local of occurrences(text, rule.surface)) {
        const start = span.start + local;
        if (borders.has(start) && borders.has(start + rule.surface.length)) add(rule, start);
      }
    }
  }
  return places.sort((a, b) => a.start - b.start);
}
