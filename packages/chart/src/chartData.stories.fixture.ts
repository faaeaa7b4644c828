import { type PivotTable, standardPivots } from '@smtp-auth-report/core';
import { en } from '@smtp-auth-report/react/locales/en';
import { messagesTable, storyDays, weekday } from '../../../.storybook/tables.ts';

export const domains = [
  'contoso.com',
  'fabrikam.com',
  'northwind.example',
  'adatum.example',
  'tailspin.example',
];
export const tls = ['none', '1.0', '1.1', '1.2', '1.3', 'unknown'];
const tlsSizes = [12, 160, 90, 1900, 2600, 240];

/** Busy on weekdays, in waves, each column smaller than the one before. */
export function volume(days: readonly string[], columns: readonly string[], size = 2400) {
  return messagesTable(days, columns, (day, column) =>
    Math.round(
      (size * weekday(days[day]) * (1 + 0.25 * Math.sin(day / 2.6 + column))) / (1 + column * column * 0.35),
    ),
  );
}

export function fold(table: PivotTable, folded: number): PivotTable {
  const columns = table.columns.map((column, index) =>
    index === table.columns.length - 1 ? { ...column, key: 'others', folded } : column,
  );
  return { ...table, columns };
}

/** What a pivot of the report gives its chart, in English. */
export function look(id: string) {
  const pivot = standardPivots.find((one) => one.id === id);
  if (!pivot) throw new Error(`There is no standard pivot "${id}".`);
  return {
    variant: pivot.chart,
    columnsField: pivot.columns,
    columnLabel: (key: string) => pivot.valueLabel(key, en),
    columnSwatch: pivot.swatch,
  };
}

export const month = storyDays(30);
export const tlsTable = messagesTable(month, tls, (day, column) =>
  Math.round((tlsSizes[column] ?? 0) * weekday(month[day]) * (1 + 0.2 * Math.sin(day / 3 + column))),
);

/** Some senders use more than one column: fewer people than the sum of the cells. */
export function senders(days: readonly string[]): PivotTable {
  const table = messagesTable(days, tls.slice(1, 5), (day, column) =>
    Math.round((40 + column * 22) * (0.4 + 0.6 * weekday(days[day])) + 6 * Math.sin(day + column)),
  );
  const distinct = (sum: number) => Math.round(sum * 0.7);
  const rows = table.rows.map((row) => ({ ...row, total: distinct(row.total) }));
  const columns = table.columns.map((column, index) => ({ ...column, total: 60 + index * 31 }));
  return { ...table, columns, rows, total: 247 };
}

/** Every hour of some days, as a clock an hour ahead of UTC shows it. */
export function hoursOf(days: readonly string[]): string[] {
  return days.flatMap((day) =>
    Array.from({ length: 24 }, (_, hour) => `${day}T${String(hour).padStart(2, '0')}:00+01:00`),
  );
}

/** Busy by day, quiet by night. */
export function hourly(days: readonly string[]): PivotTable {
  const keys = hoursOf(days);
  return messagesTable(keys, domains, (row, column) => {
    const hour = row % 24;
    const office = hour > 7 && hour < 19 ? 1 : 0.12;
    return Math.round(
      (260 * office * weekday(keys[row]?.slice(0, 10)) * (1 + 0.3 * Math.sin(row / 5 + column))) /
        (1 + column),
    );
  });
}
