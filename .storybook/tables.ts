import type { PivotTable } from '@smtp-auth-report/core';

/**
 * A table of messages from a formula, for stories and component tests: totals are sums, as they are for messages.
 * Days run up to yesterday, Tuesday 17 November 2026.
 */
export function messagesTable(
  rows: readonly string[],
  columns: readonly string[],
  value: (row: number, column: number) => number,
  coverage: Partial<PivotTable['coverage']> = {},
): PivotTable {
  const cells = rows.map((_, row) => columns.map((_, column) => value(row, column)));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const last = Date.parse('2026-11-17T16:20:00Z');
  return {
    columns: columns.map((key, column) => ({ key, total: sum(cells.map((row) => row[column] ?? 0)) })),
    rows: rows.map((key, row) => {
      const own = cells[row] ?? [];
      return {
        key,
        total: sum(own),
        cells: own,
        ...(sum(own) > 0 && { first: last - 86_400_000 * 20, last: last - row * 3_600_000 }),
      };
    }),
    total: sum(cells.flat()),
    rowCount: rows.length,
    coverage: { from: '2026-08-20', to: '2026-11-17', through: last, ...coverage },
  };
}

/** The `count` days that end on Tuesday 17 November 2026. */
export function storyDays(count: number): string[] {
  const last = Date.parse('2026-11-17T00:00:00Z');
  return Array.from({ length: count }, (_, index) =>
    new Date(last - (count - 1 - index) * 86_400_000).toISOString().slice(0, 10),
  );
}

/** Fewer messages at weekends. */
export function weekday(day: string | undefined): number {
  const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  return weekend ? 0.15 : 1;
}
