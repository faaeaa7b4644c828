import type { PivotTable } from '@smtp-auth-report/core';

/** What every chart draws, in the form of none of them. */
export interface ChartData {
  days: readonly string[];
  names: readonly string[];
  /** Messages by series, then by day. */
  values: readonly (readonly number[])[];
}

export type Shape = 'areas' | 'columns';
export const shapes: readonly Shape[] = ['areas', 'columns'];

export const size = { width: 960, height: 280 };

export const colors = [
  '#2563eb',
  '#c2410c',
  '#0f766e',
  '#a21caf',
  '#4d7c0f',
  '#be123c',
  '#0369a1',
  '#854d0e',
  '#6d28d9',
  '#15803d',
  '#64748b',
];

const dayCount = 90;
const firstDay = Date.parse('2026-08-20T00:00:00Z');

/**
 * Ninety days of ten domains and the others, quieter at weekends.
 * @param turn which of many: the same days and names with other numbers
 */
export function chartData(turn: number): ChartData {
  const days = Array.from({ length: dayCount }, (_, day) =>
    new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10),
  );
  const names = colors.map((_, series) =>
    series === colors.length - 1 ? 'others' : `domain-${series}.example`,
  );
  const weekend = days.map((day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()));
  const values = names.map((_, series) =>
    days.map((_, day) => {
      const wave = 1 + 0.3 * Math.sin(day / 3 + series + turn);
      return Math.round((2400 * (weekend[day] ? 0.75 : 1) * wave) / (1 + series * 0.15));
    }),
  );
  return { days, names, values };
}

/** The same as the engine would answer. */
export function pivotOf({ days, names, values }: ChartData): PivotTable {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const through = firstDay + dayCount * 86_400_000;
  const columns = names.map((key, series) => ({
    key,
    total: sum(values[series] ?? []),
    ...(key === 'others' && { folded: 240 }),
  }));
  return {
    columns,
    rows: days.map((key, day) => {
      const cells = values.map((of) => of[day] ?? 0);
      return { key, total: sum(cells), cells, first: through - 1, last: through - 1 };
    }),
    total: sum(columns.map(({ total }) => total)),
    rowCount: days.length,
    coverage: { from: days[0] ?? null, to: days.at(-1) ?? null, through },
  };
}

/** The part that each series is of the whole, as large as it must be on screen. */
export function sharesOf({ values }: ChartData, shape: Shape): number[] {
  // Half of the first and of the last day of an area lies outside the drawing.
  const of = (numbers: readonly number[]) =>
    numbers.reduce((total, number) => total + number, 0) -
    (shape === 'areas' ? ((numbers[0] ?? 0) + (numbers.at(-1) ?? 0)) / 2 : 0);
  return shares(values.map(of));
}

export function shares(sizes: readonly number[]): number[] {
  const all = sizes.reduce((total, one) => total + one, 0);
  return sizes.map((one) => one / all);
}
