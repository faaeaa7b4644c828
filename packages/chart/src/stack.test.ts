import type { PivotRow } from '@smtp-auth-report/core';
import { describe, expect, it } from 'vitest';
import { createSeries, visibleSeries } from './series.ts';
import { asDrawn, chooseDrawing, drawsTotals, layOut } from './stack.ts';

const row = (key: string, ...cells: number[]): PivotRow => ({
  key,
  cells,
  total: cells.reduce((sum, cell) => sum + cell, 0),
});
const seriesOf = (...keys: string[]) =>
  createSeries(
    keys.map((key) => ({ key, total: 1 })),
    { columnLabel: (key) => key, columnSwatch: () => undefined, othersLabel: String },
  );

describe('layOut', () => {
  const rows = [row('2026-11-16', 3, 0, 5), row('2026-11-17', 1, 2, 4)];

  it('piles messages up in table order', () => {
    const { bands, max } = layOut(rows, seriesOf('a', 'b', 'c'), 'areas');
    expect(bands.map(({ base, top }) => [[...base], [...top]])).toEqual([
      [
        [0, 0],
        [3, 1],
      ],
      [
        [3, 1],
        [3, 3],
      ],
      [
        [3, 3],
        [8, 7],
      ],
    ]);
    expect(max).toBe(8);
  });

  it('closes the gap of a hidden series', () => {
    const [a, , c] = seriesOf('a', 'b', 'c');
    const { bands } = layOut(rows, a && c ? [a, c] : [], 'columns');
    expect([...(bands[1]?.base ?? [])]).toEqual([3, 1]);
    expect([...(bands[1]?.top ?? [])]).toEqual([8, 5]);
  });

  it('lets every series of senders begin at zero', () => {
    const { bands, max } = layOut(rows, seriesOf('a', 'b', 'c'), 'lines');
    expect(bands.every(({ base }) => base.every((value) => value === 0))).toBe(true);
    expect(max).toBe(5);
  });

  it('lays out more values than a call can take arguments', () => {
    const many = Array.from({ length: 150_000 }, (_, index) => row(String(index), index));
    expect(layOut(many, seriesOf('a'), 'areas').max).toBe(149_999);
  });

  it('names the series of a day from the top down', () => {
    const stacked = layOut(rows, seriesOf('a', 'b', 'c'), 'areas');
    const lines = layOut(rows, seriesOf('a', 'b', 'c'), 'lines');
    const keys = (bands: ReturnType<typeof asDrawn>) => bands.map(({ series }) => series.key);
    expect(keys(asDrawn(stacked, 0, 'areas'))).toEqual(['c', 'b', 'a']);
    expect(keys(asDrawn(lines, 0, 'lines'))).toEqual(['c', 'a', 'b']);
  });
});

describe('chooseDrawing', () => {
  it.each([
    ['areas', 'messages', 30, 'areas'],
    ['columns', 'messages', 30, 'columns'],
    ['lines', 'messages', 30, 'lines'],
    ['areas', 'messages', 1, 'columns'],
    ['lines', 'messages', 1, 'columns'],
    ['areas', 'senders', 30, 'lines'],
    ['areas', 'senders', 1, 'groups'],
    ['columns', 'senders', 7, 'groups'],
    ['columns', 'senders', 365, 'lines'],
    ['lines', 'senders', 7, 'lines'],
    ['share', 'senders', 7, 'groups'],
    ['donut', 'senders', 365, 'lines'],
  ] as const)('%s of %s over %i days are %s', (variant, measure, days, drawing) => {
    expect(chooseDrawing(variant, measure, days, 5, 700)).toBe(drawing);
  });

  it('piles nothing up on a logarithmic scale', () => {
    for (const variant of ['areas', 'columns', 'lines'] as const) {
      expect(chooseDrawing(variant, 'messages', 30, 5, 700, 'log')).toBe('lines');
      expect(chooseDrawing(variant, 'messages', 1, 5, 700, 'log')).toBe('groups');
    }
  });
});

it('takes nothing for a whole but messages: senders in two versions would count twice', () => {
  expect([drawsTotals('share', 'messages'), drawsTotals('donut', 'messages')]).toEqual([true, true]);
  expect([drawsTotals('share', 'senders'), drawsTotals('donut', 'senders')]).toEqual([false, false]);
  expect(drawsTotals('columns', 'messages')).toBe(false);
});

describe('series', () => {
  it('paints by swatch, else by position, and the folded rest apart', () => {
    const series = createSeries(
      [
        { key: 'x', total: 9 },
        { key: 'unknown', total: 5 },
        { key: 'others', total: 3, folded: 42 },
      ],
      {
        columnLabel: (key) => key.toUpperCase(),
        columnSwatch: (key) => (key === 'unknown' ? 'neutral' : undefined),
        othersLabel: (count) => `${count} others`,
      },
    );
    expect(series.map(({ name, palette, swatch, hatched }) => [name, palette, swatch, hatched])).toEqual([
      ['X', '1', undefined, false],
      ['UNKNOWN', undefined, 'neutral', true],
      ['42 others', 'others', undefined, false],
    ]);
  });

  it('shows everything when the hidden keys would leave nothing', () => {
    const series = seriesOf('a', 'b');
    expect(visibleSeries(series, ['a', 'b', 'gone'])).toEqual(series);
    expect(visibleSeries(series, ['b']).map(({ key }) => key)).toEqual(['a']);
  });
});
