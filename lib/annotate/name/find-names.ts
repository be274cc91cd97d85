import { fired, isTraced } from '../language/trace';
import { listedPersons } from './listed-persons';
import type { FoundName, NameParagraph, NameSearch, NameSpan, NameTable, NameTools } from './rule';
import { NAME_RULES } from './table';

/** What the rules propose, the likeliest of those that overlap, in order. */
export function namesIn(search: NameSearch, tools: NameTools): FoundName[] {
  const found: FoundName[] = [];
  for (const rule of NAME_RULES) {
    for (const name of rule.propose(search, tools)) {
      found.push(isTraced() ? { ...name, rule: rule.name } : name);
    }
  }
  const taken = withoutOverlaps(found);
  const listed = listedPersons(taken, search, tools);
  return listed.length === 0 ? taken : withoutOverlaps([...taken, ...listed]);
}

/** The likelier name wins where two overlap; of two alike, the longer. */
function withoutOverlaps(found: readonly FoundName[]): FoundName[] {
  if (found.length < 2) return [...found];
  const taken: FoundName[] = [];
  const covered = new Uint8Array(found.reduce((last, { end }) => Math.max(last, end), 0));
  const better = (a: FoundName, b: FoundName): number =>
    b.gain - a.gain || b.end - b.start - (a.end - a.start);
  for (const name of [...found].sort(better)) {
    if (covered.subarray(name.start, name.end).includes(1)) continue;
    covered.fill(1, name.start, name.end);
    taken.push(name);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/**
 * Names of one paragraph: those it shows itself and those the text is known to hold. They do not
 * overlap and never cut a number or Latin; names known from elsewhere cut no dictionary word.
 * @param known from `discoverNames`
 */
export function findNames(
  { text, pieces }: NameParagraph,
  known: NameTable,
  tools: NameTools,
): NameSpan[] {
  const names = namesIn({ text, pieces, known }, tools);
  if (isTraced()) for (const name of names) tellName(name, text.slice(name.start, name.end));
  return names.map(({ start, end, type, latin }) => ({
    start,
    end,
    ...(type ? { type } : {}),
    ...(latin ? { latin } : {}),
  }));
}

/** Where `npm run why` sends who asks for a rule. */
const TABLE = 'lib/annotate/name/table.ts';

/** Notes the rule that saw a name, and the rows that spoke for it. @param name as the text has it */
export function tellName({ rule, because = [] }: FoundName, name: string): void {
  fired(TABLE, `${rule}: ${name}`);
  for (const row of because) fired(row, name);
}
