import type { NameType } from '../../domain/token';
import { isTraced } from '../language/trace';
import { ENOUGH_FOR_THE_TEXT } from './evidence';
import { namesIn, tellName } from './find-names';
import { listedOrganizations, organizations } from './organization';
import type { FoundName, KnownName, NameParagraph, NameTable, NameTools } from './rule';

/** Nothing is known of a text before its first pass. */
const NONE: NameTable = new Map();

/**
 * First pass over a text (or its beginning): the names that show themselves somewhere, to be
 * found where nothing gives them away.
 */
export function discoverNames(paragraphs: readonly NameParagraph[], tools: NameTools): NameTable {
  const table = new Map<string, KnownName>();
  const put = (name: string, { type, latin }: FoundName): void => {
    const known = table.get(name);
    table.set(name, {
      ...(known?.type || type ? { type: known?.type ?? (type as NameType) } : {}),
      ...(known?.latin || latin ? { latin: known?.latin ?? (latin as string) } : {}),
    });
  };
  for (const { text, pieces } of paragraphs) {
    for (const name of namesIn({ text, pieces, known: NONE }, tools)) {
      const surface = text.slice(name.start, name.end);
      if (name.gain < ENOUGH_FOR_THE_TEXT || (name.end - name.start < 2 && !name.latin)) continue;
      if (name.type === 'work' && !standsAlone(surface, tools)) continue;
      put(surface, name);
      if (isTraced()) tellName(name, surface);
    }
    for (const organization of organizations(pieces, text, tools)) {
      if (!tools.has(organization.root)) put(organization.root, organization);
    }
  }
  dropOvergrown(table, paragraphs);
  const known = new Set(
    [...table].flatMap(([name, { type }]) => (type === 'organization' ? [name] : [])),
  );
  if (known.size > 0) {
    const counts = new Map<string, number>();
    const count = (name: string): number => {
      const times = counts.get(name) ?? timesIn(paragraphs, name);
      counts.set(name, times);
      return times;
    };
    for (const { text, pieces } of paragraphs) {
      for (const name of listedOrganizations(pieces, text, known, count)) {
        put(text.slice(name.start, name.end), name);
      }
    }
  }
  return table;
}

/** 《悲情城市》 is known again without its marks, 《背影》 and 《如果》 are not. */
const standsAlone = (title: string, tools: NameTools): boolean =>
  title.length > 3 && !tools.has(title);

/** 讓壁仞科技 seen once is 壁仞科技 seen oftener with a word before it. */
function dropOvergrown(table: Map<string, KnownName>, paragraphs: readonly NameParagraph[]): void {
  const names = [...table].filter(([, { type }]) => type === 'organization').map(([name]) => name);
  const times = new Map(names.map((name) => [name, timesIn(paragraphs, name)]));
  for (const name of names) {
    const grown = names.some(
      (other) =>
        name !== other && name.endsWith(other) && (times.get(other) ?? 0) > (times.get(name) ?? 0),
    );
    if (grown) table.delete(name);
  }
}

const timesIn = (paragraphs: readonly NameParagraph[], name: string): number =>
  paragraphs.reduce((sum, { text }) => sum + text.split(name).length - 1, 0);
