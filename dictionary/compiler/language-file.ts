/**
 * What is language and not algorithm stands in data files under `dictionary/`, a folder a kind.
 * This reads one of them. Its form:
 *
 * ```
 * # What the file holds, and where it comes from. At least one such line, before all else.
 * kind: words            (or table, or rules)
 * known: yes             (optional: every word must be a headword of the dictionary)
 * used: compiling         (optional: it only decides which words the segmenter knows)
 *   + 林老師昨天來了。     a sentence in which the file, or the row above, applies
 *   - 他當了老師。         one in which it must not
 * 先生 小姐 女士
 * ```
 *
 * `words`: words parted by blanks, each once. `table`: a key, a blank and what belongs to it, each
 * key once. `rules`: one rule a line, each with its own examples below it. Lines beginning with
 * `#` are comments everywhere; examples are indented.
 */

export const KINDS = ['words', 'table', 'rules'] as const;
export type Kind = (typeof KINDS)[number];

export interface Example {
  /** 1-based. */
  readonly line: number;
  readonly sentence: string;
  /** True where the rule must apply, false where it must not. */
  readonly applies: boolean;
}

export interface Row {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  readonly examples: readonly Example[];
}

export interface LanguageFile {
  /** Folder and name without its ending: `readings/frames`. */
  readonly id: string;
  readonly kind: Kind;
  /** Whether every word has to be a headword. */
  readonly known: boolean;
  /** Whether it is only used while the dictionary is compiled. */
  readonly compiling: boolean;
  readonly rows: readonly Row[];
  /** Examples of the file as a whole. */
  readonly examples: readonly Example[];
}

/** A fault of a data file, with the place where it is mended. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export const formatFault = ({ file, line, message }: Fault): string =>
  `dictionary/${file}.txt:${line}: ${message}`;

interface Draft {
  kind: Kind | null;
  known: boolean;
  compiling: boolean;
  described: boolean;
  rows: (Omit<Row, 'examples'> & { examples: Example[] })[];
  examples: Example[];
}

const EXAMPLE = /^\s+([+-]) (\S.*)$/;
const HEADER = /^(kind|known|used): (\S+)$/;

function readHeader(draft: Draft, name: string, value: string): string | null {
  if (name === 'known') {
    draft.known = value === 'yes';
    return draft.known ? null : 'known: can only be yes';
  }
  if (name === 'used') {
    draft.compiling = value === 'compiling';
    return draft.compiling ? null : 'used: can only be compiling';
  }
  draft.kind = KINDS.find((kind) => kind === value) ?? null;
  return draft.kind ? null : `kind: is one of ${KINDS.join(', ')}, not ${value}`;
}

/** One line; its fault, or null. */
function readLine(draft: Draft, text: string, line: number): string | null {
  if (text.trim() === '') return null;
  if (text.startsWith('#')) {
    draft.described = true;
    return null;
  }
  if (/^\s/.test(text)) {
    const [, sign, sentence] = EXAMPLE.exec(text) ?? [];
    if (!sign || !sentence)
      return 'an indented line is an example: "  + sentence" or "  - sentence"';
    const owner = draft.rows.at(-1) ?? draft;
    owner.examples.push({ line, sentence: sentence.trim(), applies: sign === '+' });
    return null;
  }
  if (/^[+-] /.test(text)) return 'an example is indented: "  + sentence" or "  - sentence"';
  if (!draft.described) return 'begin with a comment: # what the file holds, and its source';
  const [, name, value] = draft.rows.length === 0 ? (HEADER.exec(text) ?? []) : [];
  if (name && value) return readHeader(draft, name, value);
  if (!draft.kind) return `before the first row stands kind: ${KINDS.join(', ')}`;
  draft.rows.push({ line, text: text.trimEnd(), examples: [] });
  return null;
}

/** Words, keys or whole rules that stand in the file twice. */
function duplicates(kind: Kind, rows: readonly Row[]): { line: number; message: string }[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, text }) => {
    const keys =
      kind === 'words' ? text.split(/\s+/) : [kind === 'table' ? (text.split(' ')[0] ?? '') : text];
    return keys.flatMap((key) => {
      const before = seen.get(key);
      seen.set(key, before ?? line);
      return before === undefined
        ? []
        : [{ line, message: `${key} stands in line ${before} already` }];
    });
  });
}

const both = (examples: readonly Example[]): boolean =>
  examples.some(({ applies }) => applies) && examples.some(({ applies }) => !applies);

function missingExamples({ kind, rows, examples }: Draft): { line: number; message: string }[] {
  const message = 'needs an example that applies (+) and one that does not (-)';
  if (kind !== 'rules') return both(examples) ? [] : [{ line: 1, message: `the file ${message}` }];
  return rows.flatMap(({ line, text, examples: own }) =>
    both(own) ? [] : [{ line, message: `"${text}" ${message}` }],
  );
}

/**
 * Reads a data file.
 * @param id folder and name without its ending
 * @returns the file, and every fault of its form; with faults the file is as far as it was read
 */
export function parseLanguageFile(
  id: string,
  source: string,
): { readonly file: LanguageFile; readonly faults: readonly Fault[] } {
  const draft: Draft = {
    kind: null,
    known: false,
    compiling: false,
    described: false,
    rows: [],
    examples: [],
  };
  const faults: Fault[] = [];
  source.split(/\r?\n/).forEach((text, index) => {
    const message = readLine(draft, text, index + 1);
    if (message) faults.push({ file: id, line: index + 1, message });
  });
  const kind = draft.kind ?? 'words';
  if (faults.length === 0) {
    if (draft.rows.length === 0) faults.push({ file: id, line: 1, message: 'has no rows' });
    const further = [...duplicates(kind, draft.rows), ...missingExamples(draft)];
    faults.push(...further.map((fault) => ({ file: id, ...fault })));
  }
  const { known, compiling, rows, examples } = draft;
  return { file: { id, kind, known, compiling, rows, examples }, faults };
}
