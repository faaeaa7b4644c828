import type { PivotTable } from '@smtp-auth-report/core';
import { describe, expect, it } from 'vitest';
import { messagesTable } from '../../../.storybook/tables.ts';
import { compareWith, comparisonLines, drawsTotal } from './comparison.ts';
import { createSeries } from './series.ts';

const naming = { columnLabel: String, columnSwatch: () => undefined, othersLabel: String };
const seriesOf = (...keys: string[]) =>
  createSeries(
    keys.map((key) => ({ key, total: 1, ...(key === 'others' && { folded: 3 }) })),
    naming,
  );
const then = messagesTable(
  ['2026-10-01', '2026-10-02'],
  ['a', 'b', 'c'],
  (row, column) => 10 * (column + 1) + row,
);
const now = messagesTable(
  ['2026-11-01', '2026-11-02', '2026-11-03'],
  ['a', 'b'],
  (row, column) => row + column,
);
const folded: PivotTable = {
  ...then,
  columns: then.columns.map((column, index) =>
    index === 2 ? { key: 'others', total: 61, folded: 9 } : column,
  ),
};

describe('compareWith', () => {
  const all = seriesOf('a', 'b', 'new');
  const [a, b, added] = all;
  if (!a || !b || !added) throw new Error('There are three.');

  it('has the total for all, and for some what they had by their keys', () => {
    const { valueBefore } = compareWith(then, undefined, all, 'messages');
    expect(valueBefore(0, all)).toBe(60);
    expect(valueBefore(1, [a, b])).toBe(11 + 21);
    expect(valueBefore(0, [added])).toBe(0);
  });

  it('knows nothing of days that the period before did not have', () => {
    const comparison = compareWith(then, undefined, all, 'messages');
    expect(comparison.valueBefore(2, all)).toBeUndefined();
    expect(comparison.rowBefore(2)).toBeUndefined();
  });

  it('does not guess what was folded then, but knows what the others leave', () => {
    const some = seriesOf('a', 'b', 'others');
    const [first, , others] = some;
    if (!first || !others) throw new Error('There are three.');
    const { valueBefore } = compareWith(folded, undefined, some, 'messages');
    expect(valueBefore(0, [first, others])).toBe(60 - 20);
    expect(compareWith(folded, undefined, all, 'messages').valueBefore(0, [added])).toBeUndefined();
  });

  it('adds no senders up: one is known, and all, not two', () => {
    const { valueBefore } = compareWith(then, undefined, all, 'senders');
    expect(valueBefore(0, [a])).toBe(10);
    expect(valueBefore(0, [a, b])).toBeUndefined();
    expect(valueBefore(0, all)).toBe(60);
  });
});

describe('comparisonLines', () => {
  const series = seriesOf('a', 'b');
  const comparison = compareWith(then, undefined, series, 'messages');
  const look = { series, visible: series, measure: 'messages' } as const;

  it('adds the total of these days where the drawing has none of its own', () => {
    const areas = comparisonLines(comparison, now.rows, { ...look, drawing: 'areas' });
    expect(areas).toEqual({ before: [60, 63, undefined], now: undefined, max: 63 });
    const lines = comparisonLines(comparison, now.rows, { ...look, drawing: 'lines' });
    expect(lines.now).toEqual([1, 3, 5]);
  });

  it('has no total of some senders', () => {
    const three = seriesOf('a', 'b', 'c');
    const some = { series: three, visible: three.slice(1), measure: 'senders', drawing: 'lines' } as const;
    expect(drawsTotal(some)).toBe(false);
    expect(drawsTotal({ ...some, visible: three })).toBe(true);
    expect(drawsTotal({ ...some, measure: 'messages' })).toBe(true);
  });
});
