import type { Formatters } from '@smtp-auth-report/react';
import { describe, expect, it } from 'vitest';
import { storyDays } from '../../../.storybook/tables.ts';
import { axisLabels } from './axisLabels.ts';
import { createFrame } from './frame.ts';
import { textWidth } from './textWidth.ts';

// Only `day` is asked for; a key that is a month keeps its form.
const format = { day: (key: string) => (key.includes('T') ? key.slice(11, 16) : key) } as Formatters;
const labelsOf = (keys: string[], slot: Parameters<typeof axisLabels>[1], width: number, rtl = false) => {
  const direction = rtl ? 'rtl' : 'ltr';
  const size = { width, height: 280, max: 9, drawing: 'areas', direction, gutter: 40 } as const;
  return axisLabels(keys, slot, createFrame({ ...size, keys }), format)[0] ?? [];
};
const hoursOf = (days: string[]) =>
  days.flatMap((day) =>
    Array.from({ length: 24 }, (_, hour) => `${day}T${String(hour).padStart(2, '0')}:00+00:00`),
  );

describe('axisLabels', () => {
  it.each([
    ['a week', storyDays(7), 'day'],
    ['90 days', storyDays(90), 'day'],
    ['two years', storyDays(730), 'day'],
    ['a day of hours', hoursOf(storyDays(1)), 'hour'],
    ['half a year of hours', hoursOf(storyDays(152)), 'hour'],
    ['no times', ['a.example', 'b.example'], undefined],
  ] as const)('writes names of %s beside each other at every width', (_, keys, slot) => {
    for (let width = 240; width <= 2400; width += 7) {
      for (const rtl of [false, true]) {
        const labels = labelsOf([...keys], slot, width, rtl).toSorted((a, b) => a.x - b.x);
        expect(labels.length).toBeGreaterThan(0);
        labels.forEach(({ x, text }, index) => {
          expect(x - textWidth(text) / 2).toBeGreaterThanOrEqual(-1);
          expect(x + textWidth(text) / 2).toBeLessThanOrEqual(width + 1);
          const next = labels[index + 1];
          if (next) expect(x + textWidth(text) / 2).toBeLessThan(next.x - textWidth(next.text) / 2);
        });
      }
    }
  });

  it('names the first and the last day', () => {
    for (let width = 240; width <= 2400; width += 7) {
      const rows = labelsOf(storyDays(30), 'day', width).map(({ row }) => row);
      expect([rows[0], rows.at(-1)]).toEqual([0, 29]);
    }
  });

  it('names the days of many hours, the hours of one, and both where two days meet', () => {
    const texts = (days: number, width: number) =>
      labelsOf(hoursOf(storyDays(days)), 'hour', width).map(({ text }) => text);
    expect(texts(30, 700)[0]).toBe('2026-10-19');
    expect(texts(1, 240)).toContain('00:00');
    expect(texts(2, 4000)).toEqual(expect.arrayContaining(['2026-11-16', '02:00', '2026-11-17']));
  });

  it('names the months of years', () => {
    expect(labelsOf(storyDays(730), 'day', 700).map(({ text }) => text)).toContain('2026-11');
  });
});
