import type { Brought, MergeCounts, MergeReport } from '@/lib/storage/storage';

const ROWS: readonly (readonly [name: string, store: Brought])[] = [
  ['Words', 'words'],
  ['Cards', 'cards'],
  ['Answers', 'logs'],
  ['Texts', 'texts'],
  ['Places', 'positions'],
  ['Corrections', 'corrections'],
  ['Look-ups', 'lookups'],
  ['Lists', 'lists'],
  ['Reading', 'readings'],
];

/** The lines of the table that have something to tell. */
export const rowsOf = (
  report: MergeReport,
): readonly { readonly name: string; readonly counts: MergeCounts }[] =>
  ROWS.map(([name, store]) => ({ name, counts: report[store] })).filter(
    ({ counts: { added, newer, older, same, removed } }) =>
      added + newer + older + same + removed > 0,
  );

export const changesAnything = (report: MergeReport): boolean =>
  Object.values(report).some(({ added, newer, removed }) => added + newer + removed > 0);

const some = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

/** "12 words and 1 text in this backup were deleted on this device later."; null for none. */
export function deletedLine(report: MergeReport): string | null {
  const kinds = [
    ['word', report.words.deletedSince],
    ['text', report.texts.deletedSince],
    ['correction', report.corrections.deletedSince],
  ] as const;
  const told = kinds.filter(([, count]) => count > 0);
  if (told.length === 0) return null;
  const list = new Intl.ListFormat('en').format(told.map(([one, count]) => some(count, one)));
  const total = told.reduce((sum, [, count]) => sum + count, 0);
  return `${list} in this backup ${total === 1 ? 'was' : 'were'} deleted on this device later.`;
}

/** What has been restored, in a line. */
export function saidAfter(report: MergeReport, broughtBack: boolean, leftOut: number): string {
  const came = ({ added, newer, deletedSince }: MergeCounts) =>
    added + newer + (broughtBack ? deletedSince : 0);
  const words = some(came(report.words), 'word');
  const texts = some(came(report.texts), 'text');
  const answers = some(came(report.logs), 'answer');
  const left = leftOut === 0 ? '' : ` Left out: ${some(leftOut, 'record')} that cannot be read.`;
  return `Restored: ${words}, ${texts}, ${answers}.${left}`;
}
