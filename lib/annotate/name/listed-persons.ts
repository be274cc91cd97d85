import type { Span } from '../../domain/span';
import { isTraced } from '../language/trace';
import { beginsSurname } from './chances';
import { LISTED_PERSON } from './evidence';
import { personAt } from './person';
import { Affixes, rowOf } from './rows';
import type { FoundName, NameParagraph, NameTools } from './rule';

/** What joins the names of several people. */
const JOINS = rowOf('names/beside', 'joins');
const joins = new Affixes(JOINS.value.split(' ').map((word) => [word, word] as const));
const LONGEST_JOIN = 2;
const LONGEST_NAME = 4;

/** What joins a stretch to what stands before it and after it. */
const joinsOf = (text: string, { start, end }: Span) => ({
  before: joins.ending(text.slice(Math.max(0, start - LONGEST_JOIN), start)),
  after: joins.beginning(text.slice(end, end + LONGEST_JOIN)),
});

/** Words that are people whatever the text says, where something joins them to others. */
function knownPersons({ pieces, text }: NameParagraph, tools: NameTools): Span[] {
  return pieces.filter((piece) => {
    const { kind, start, simplified } = piece;
    if (kind !== 'word' || simplified.length < 2 || !beginsSurname(text.charCodeAt(start))) {
      return false;
    }
    const { before, after } = joinsOf(text, piece);
    return (before ?? after) !== undefined && (tools.isPerson?.(simplified) ?? false);
  });
}

/**
 * Who stands beside somebody in a list is somebody too: 王小明、李大同和張美麗.
 * @param known names of the paragraph found so far.
 */
export function listedPersons(
  known: readonly FoundName[],
  paragraph: NameParagraph,
  tools: NameTools,
): FoundName[] {
  const { pieces, text } = paragraph;
  const found: FoundName[] = [];
  const people: Span[] = [
    ...known.filter(({ type, start, end }) => type === 'person' && end - start > 1),
    ...knownPersons(paragraph, tools),
  ];
  if (people.length === 0) return found;
  const indexes = new Map(pieces.map(({ start }, index) => [start, index]));
  const look = (start: number): FoundName | null => {
    const index = indexes.get(start);
    return index === undefined ? null : personAt(pieces, index, text, tools, LISTED_PERSON);
  };
  // Grows: each name found leads to the next, on to the right only, so this ends.
  for (const person of people) {
    const { before, after } = joinsOf(text, person);
    const next = after === undefined ? null : look(person.end + after.length);
    if (next) {
      found.push(next);
      people.push(next);
    }
    const last = before === undefined ? 0 : person.start - before.length;
    for (let from = Math.max(0, last - LONGEST_NAME); from < last - 1; from += 1) {
      const name = look(from);
      if (name?.end === last) found.push(name);
    }
  }
  if (!isTraced()) return found;
  return found.map((name) => ({ ...name, because: [...(name.because ?? []), JOINS.rule] }));
}
