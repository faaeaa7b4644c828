import type { PivotTable, Swatch } from '@smtp-auth-report/core';

/** One value of a dimension: its messages, and the different senders behind them. */
export interface Share {
  key: string;
  label: string;
  swatch: Swatch | undefined;
  messages: number;
  senders: number;
}

/**
 * What two answers of the same columns say about each value. A value that only one of them has counts 0 in the other:
 * a sender can have used a version without handing in a message.
 */
export function sharesOf(
  messages: PivotTable,
  senders: PivotTable | undefined,
  labelOf: (key: string) => string,
  swatchOf: (key: string) => Swatch | undefined,
): Share[] {
  const counted = new Map(messages.columns.map((column) => [column.key, column.total]));
  const distinct = new Map(senders?.columns.map((column) => [column.key, column.total]));
  const keys = new Set([...counted.keys(), ...distinct.keys()]);
  return [...keys].map((key) => ({
    key,
    label: labelOf(key),
    swatch: swatchOf(key),
    messages: counted.get(key) ?? 0,
    senders: distinct.get(key) ?? 0,
  }));
}
