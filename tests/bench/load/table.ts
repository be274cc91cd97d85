import { quantile, round } from '../measure';
import type { LoadResult } from './load';
import type { Outcome } from './plan';

const NAME = 34;
const COLUMN = 11;

const line = (name: string, cells: readonly (string | number)[]): string =>
  name.padEnd(NAME) + cells.map((cell) => String(cell).padStart(COLUMN)).join('');

const together = (outcomes: readonly Outcome[]): Outcome => ({
  count: outcomes.reduce((sum, { count }) => sum + count, 0),
  errors: outcomes.reduce((sum, { errors }) => sum + errors, 0),
  bytes: outcomes.reduce((sum, { bytes }) => sum + bytes, 0),
  took: outcomes.flatMap(({ took }) => took),
});

function row(name: string, outcome: Outcome, seconds: number): string {
  const { count, errors, bytes, took } = outcome;
  const times = [0.5, 0.95, 0.99].map((share) => `${Math.round(quantile(took, share))} ms`);
  return line(name, [
    round(count / seconds),
    ...times,
    errors,
    `${round(bytes / 1e6 / seconds)} MB/s`,
  ]);
}

const verdict = (met: boolean): string => (met ? 'met' : 'MISSED');
const megabytes = (memory: number | null): string =>
  memory === null ? '–' : `${Math.round(memory)} MB`;

/** The load as a table to read. */
export function loadTable(result: LoadResult): string {
  const { options, app, files, fileSeconds, health, memory, beside } = result;
  const { seconds } = options;
  const asked = together([app.article, app.annotation]);
  const all = together([asked, app.file]);
  const plain = together([files.article, files.file]);
  const rate = asked.count / seconds;
  const p99 = quantile(asked.took, 0.99);
  const [alone50, alone99, beside50, beside99] = [
    quantile(beside.alone, 0.5),
    quantile(beside.alone, 0.99),
    quantile(beside.beside, 0.5),
    quantile(beside.beside, 0.99),
  ].map((time) => Math.round(time)) as [number, number, number, number];
  const [start, quarter, end] = memory;
  return [
    `${options.readers} readers for ${seconds} s, server and readers on one machine`,
    '',
    line('', ['requests/s', 'p50', 'p95', 'p99', 'errors', 'sent']),
    row('articles', app.article, seconds),
    row('their scripts and style sheets', app.file, seconds),
    row('annotations of a paragraph', app.annotation, seconds),
    row('all', all, seconds),
    row('the same from a server of files', plain, fileSeconds),
    '',
    `articles and annotations: ${round(rate)} a second (at least 150, aim 300: ${verdict(rate >= 150)}), ` +
      `p99 ${Math.round(p99)} ms (under 2000, aim 1000: ${verdict(p99 < 2000)}), ` +
      `${all.errors} errors (${verdict(all.errors === 0)})`,
    `requests to a server of files’: ${round(plain.count / fileSeconds / (all.count / seconds))} ×`,
    `memory: ${megabytes(start ?? null)} at the start, ${megabytes(quarter ?? null)} after ` +
      `${seconds / 4} s, ${megabytes(end ?? null)} after ${seconds} s`,
    `health meanwhile: p50 ${Math.round(quantile(health, 0.5))} ms, worst ${Math.round(Math.max(...health))} ms`,
    `health beside fifty texts of 200,000 characters: p50 ${Math.round(quantile(beside.health, 0.5))} ms, ` +
      `worst ${Math.round(Math.max(...beside.health))} ms of ${beside.health.length} ` +
      `(always under 100: ${verdict(Math.max(...beside.health) < 100)})`,
    'short article’s annotation beside fifty texts of 200,000 characters: ' +
      `alone p50 ${alone50} p99 ${alone99} ms, beside p50 ${beside50} p99 ${beside99} ms, ` +
      `p99 ${round(beside99 / alone99)} × (at most 5: ${verdict(beside99 <= 5 * alone99)}), ` +
      `${beside.errors} errors, ${beside.beside.length} measured`,
  ].join('\n');
}
