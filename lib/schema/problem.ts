import * as v from 'valibot';

const shorten = (shown: string): string => (shown.length > 40 ? `${shown.slice(0, 39)}…` : shown);

/** What a schema found wrong, in plain words: "“pinyin” is Object and should be string". */
export function problemOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? '';
  const field = path === '' ? 'it' : `“${path}”`;
  if (issue.received === 'undefined') return `${field} is missing`;
  // Schemas know what they want by name; their actions say it in our own words.
  const wanted = issue.kind === 'schema' && issue.expected ? issue.expected : issue.message;
  return `${field} is ${shorten(issue.received)} and should be ${wanted}`;
}
