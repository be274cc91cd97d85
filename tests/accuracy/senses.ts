import type { Entry } from '../../lib/domain/lexicon/lexicon';
import { meantFirst } from '../../lib/domain/lexicon/meant-first';
import { isWord, type Word } from '../../lib/domain/token';
import type { Engine } from '../../lib/server/engine';
import { jsonLines } from './gold';
import { counted, type Measure, percent } from './measure';

const NEEDS = 'senses-dev.jsonl';
/** As many senses as a panel shows at a glance. */
const GLANCE = 3;

/** A marked word: what it means here, or, where no sense of the dictionary fits, `missing`. */
interface Marked {
  readonly text: string;
  /** Code points. */
  readonly start: number;
  readonly end: number;
  readonly accepted: readonly { readonly sense: string }[];
  readonly missing?: string;
}

const splitSenses = (sense: string): string[] =>
  sense.split(/;\s*(?![^()]*\))/).map((gloss) => gloss.trim().toLowerCase());

/** A gloss without its notes; one that is only a note keeps its words. */
function plain(gloss: string): string {
  const bare = gloss.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  return (/[a-z]/i.test(bare) ? bare : gloss)
    .replace(/[()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:…]+|[\s.,:…?!]+$/g, '')
    .toLowerCase();
}

function wordAt(
  engine: Engine,
  { text, start, end }: Marked,
): { word: Word; entries: Entry[] } | null {
  const { paragraphs, entries } = engine.annotate(text);
  const units = (points: number): number => [...text].slice(0, points).join('').length;
  const word = paragraphs
    .flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))
    .filter(isWord)
    .find(({ span }) => span.start === units(start) && span.end === units(end));
  if (!word || word.entries.length === 0) return null;
  return { word, entries: word.entries.flatMap((id) => entries.get(id) ?? []) };
}

/** Whether the senses shown first are the one meant: the very first, and one at a glance. */
export const senses: Measure = {
  needs: NEEDS,
  run: ({ engine, gold }) => {
    let asked = 0;
    let first = 0;
    let glance = 0;
    for (const marked of jsonLines<Marked>(gold(NEEDS))) {
      const found = wordAt(engine, marked);
      if (!found) continue;
      const shown = found.entries
        .flatMap((entry) => meantFirst(entry, found.word).senses)
        .map(({ glosses }) => glosses)
        .filter((glosses) => glosses.length > 0);
      const wanted = [...marked.accepted.map(({ sense }) => sense), marked.missing ?? ''].flatMap(
        splitSenses,
      );
      const verbatim = new Set(shown.flat().map((gloss) => gloss.toLowerCase()));
      const fits = (glosses: readonly string[]): boolean =>
        glosses.some((gloss) =>
          wanted.some((want) =>
            verbatim.has(want) ? want === gloss.toLowerCase() : plain(want) === plain(gloss),
          ),
        );
      asked += 1;
      if (shown[0] && fits(shown[0])) first += 1;
      if (shown.slice(0, GLANCE).some(fits)) glance += 1;
    }
    const of = counted(asked, 'words');
    return [
      { measure: 'first sense', of, ours: percent(first, asked), baselines: {} },
      { measure: 'first three senses', of, ours: percent(glance, asked), baselines: {} },
    ];
  },
};
