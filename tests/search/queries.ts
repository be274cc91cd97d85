import { readFileSync } from 'node:fs';

/** What a learner types, and the words of which a teacher wants one first. */
export interface Query {
  readonly query: string;
  readonly wanted: readonly string[];
}

const linesOf = (file: string): readonly string[] =>
  readFileSync(`tests/search/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const tabbed = (file: string): readonly Query[] =>
  linesOf(file).map((line) => {
    const [query = '', wanted = ''] = line.split('\t');
    return { query, wanted: wanted.split(' ') };
  });

/** `query wanted wanted …`: the query may have blanks, the words wanted begin with a Han character or are letters of a headword. */
const FIRST: readonly Query[] = linesOf('queries.txt').map((line) => {
  const [, query = '', wanted = ''] =
    /^(.*?) ((?:[\p{Script=Han}]|3C$|3C |PO$|AA|T恤).*)$/u.exec(line) ?? [];
  return { query, wanted: wanted.split(' ') };
});

/** The ranking was made by the first two; the third was never looked at meanwhile. */
export const QUERIES = {
  first: FIRST,
  more: tabbed('queries-more.tsv'),
  held: tabbed('queries-held.tsv'),
} as const;
