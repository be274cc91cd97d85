import { HAN } from '../../domain/han';
import { NUMBER_ENDS } from '../../text/numerals';
import { alternatives, type LanguageFileId, rowsOf, tableOf } from './data';
import { fired, isTraced } from './trace';

/**
 * What a row asks of the characters around a word: `before_after`, two regular expressions on
 * Simplified text, of which either may be empty. In them @ is a form of address
 * (`scripts/forms-of-address.txt`), <name> the characters of that name in `numbers/counting.txt`,
 * and <han> any Han character.
 */
export interface Context {
  /** The row, as it names itself when it fires. */
  readonly rule: string;
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  /** The files that it takes from. */
  readonly uses: readonly string[];
}

const TITLES = 'scripts/forms-of-address';
const COUNTING = 'numbers/counting';

/** What one may write for many: the file it stands in, and what it stands for. */
const SHORT = new Map<string, { readonly file: string | null; readonly meant: string }>([
  ['<han>', { file: null, meant: HAN }],
  ['@', { file: TITLES, meant: `(?:${alternatives(TITLES)})` }],
  ['<number>', { file: COUNTING, meant: NUMBER_ENDS }],
]);
for (const [name, { value }] of tableOf(COUNTING)) {
  SHORT.set(`<${name}>`, { file: COUNTING, meant: inFull(value) });
}

/** What a row says in short, in full: see `Context`. */
export function inFull(source: string): string {
  return source.replace(/@|<[a-z]+>/g, (short) => SHORT.get(short)?.meant ?? short);
}

/** @param around `before_after`, as a row has it */
export function readContext(rule: string, around: string): Context {
  const [before = '', after = ''] = inFull(around).split('_');
  const uses = [...SHORT].flatMap(([short, { file }]) =>
    file && around.includes(short) ? [file] : [],
  );
  return {
    rule,
    before: before ? new RegExp(`(?:${before})$`, 'u') : null,
    after: after ? new RegExp(`^(?:${after})`, 'u') : null,
    uses: [...new Set(uses)],
  };
}

/** Contexts by what they are about, in the order of the file. */
export type ContextsByKey = ReadonlyMap<
  string,
  readonly (Context & { readonly columns: readonly string[] })[]
>;

/**
 * The rows of a file, a word and its contexts, by their first column.
 * @returns of each key the other columns of its rows, the last of them read as a context
 */
export function contextsOf(file: LanguageFileId): ContextsByKey {
  const byKey = new Map<string, (Context & { readonly columns: readonly string[] })[]>();
  for (const { id, text } of rowsOf(file)) {
    const [key = '', ...columns] = text.split(' ');
    const context = { ...readContext(id, columns.at(-1) ?? ''), columns };
    byKey.set(key, [...(byKey.get(key) ?? []), context]);
  }
  return byKey;
}

/**
 * The form that the first context met has in its first column: null where none is met.
 * @param before some characters of what stands before, `after` of what stands after it
 */
export function formIn(
  contexts: ContextsByKey,
  key: string,
  before: string,
  after: string,
): string | null {
  const context = contexts.get(key)?.find((one) => meets(one, before, after));
  if (!context) return null;
  const form = context.columns[0] as string;
  firedContext(context, `${key} → ${form}`);
  return form;
}

/** Whether the characters around a word are as the context asks; some of them are enough. */
export const meets = ({ before, after }: Context, left: string, right: string): boolean =>
  (before?.test(left) ?? true) && (after?.test(right) ?? true);

/** Notes that the context decided. @param what as in `fired` */
export function firedContext({ rule, uses }: Context, what: string): void {
  if (!isTraced()) return;
  fired(rule, what);
  for (const file of uses) fired(file, what);
}
