import type { Row } from './measure';

const figure = (value: number | undefined, row: Row): string => {
  if (value === undefined) return '–';
  if (row.unit === 'count') return String(value);
  return row.unit === 'rate' ? value.toFixed(2) : `${value.toFixed(2)} %`;
};

/** Columns padded to their widest cell; figures to the right. */
export function formatTable(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row.baselines)))];
  const cells = [
    ['measure', 'of', 'Hangjian', ...names],
    ...rows.map((row) => [
      row.measure,
      row.of,
      figure(row.ours, row),
      ...names.map((name) => figure(row.baselines[name], row)),
    ]),
  ];
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((line) => (line[column] ?? '').length)),
  );
  const pad = (cell: string, column: number): string =>
    column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return cells.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}
