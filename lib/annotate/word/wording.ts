import { rowsOf } from '../language/data';
import { fired } from '../language/trace';

/** By the Mainland's word: Taiwan's, and the row that says so. */
const TAIWAN: ReadonlyMap<string, { readonly word: string; readonly rule: string }> = new Map(
  rowsOf('wording/taiwan').map(({ id, text }) => {
    const [mainland = '', word = ''] = text.split(' ');
    return [mainland, { word, rule: id }];
  }),
);

/**
 * Taiwan's word for a Mainland wording, null where the word is at home in Taiwan.
 * @param traditional the token in Taiwan's standard form.
 */
export function taiwanWording(traditional: string): string | null {
  const found = TAIWAN.get(traditional);
  if (!found) return null;
  fired(found.rule, `${traditional} → ${found.word}`);
  return found.word;
}
