import { expect, it } from 'vitest';
import { createFrame } from './frame.ts';
import { createSeries } from './series.ts';
import { seriesAt } from './seriesAt.ts';
import { type Drawing, layOut } from './stack.ts';

const keys = ['2026-11-16', '2026-11-17'];
const rows = [
  { key: '2026-11-16', total: 60, cells: [10, 20, 30] },
  { key: '2026-11-17', total: 90, cells: [40, 0, 50] },
];
const columns = ['a', 'b', 'c'].map((key) => ({ key, total: 1 }));
const naming = { columnLabel: (key: string) => key, columnSwatch: () => undefined, othersLabel: String };
const series = createSeries(columns, naming);

function under(drawing: Drawing, row: number, value: number, shift = 0, direction: 'ltr' | 'rtl' = 'ltr') {
  const layout = layOut(rows, series, drawing);
  const frame = createFrame({
    width: 640,
    height: 280,
    keys,
    max: layout.max,
    drawing,
    direction,
    gutter: 40,
  });
  const point = { x: (frame.centers[row] ?? 0) + shift * frame.barWidth, y: frame.y(value) };
  const index = seriesAt(layout, drawing, frame, row, point, direction);
  return index === null ? null : (columns[index]?.key ?? null);
}

it('finds the layer of a pile, and nothing above it', () => {
  for (const drawing of ['areas', 'columns'] as const) {
    expect([5, 15, 45, 70].map((value) => under(drawing, 0, value))).toEqual(['a', 'b', 'c', null]);
    expect(under(drawing, 1, 41)).toBe('c');
  }
});

it('finds no column between two days', () => {
  expect(under('columns', 0, 5, 0.6)).toBeNull();
});

it('finds the nearest line, and none far from all', () => {
  expect([10, 19, 21, 29].map((value) => under('lines', 0, value))).toEqual(['a', 'b', 'b', 'c']);
  expect(under('lines', 0, 48)).toBeNull();
});

it('finds the column of a group, from either side', () => {
  expect([-0.3, 0, 0.3].map((shift) => under('groups', 0, 5, shift))).toEqual(['a', 'b', 'c']);
  expect([-0.3, 0, 0.3].map((shift) => under('groups', 0, 5, shift, 'rtl'))).toEqual(['c', 'b', 'a']);
  expect(under('groups', 0, 15, -0.3)).toBeNull();
});
