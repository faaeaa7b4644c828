import { describe, expect, it } from 'vitest';
import { createFrame } from './frame.ts';
import { columnPath, markerPath, placeBand, rowPath } from './paths.ts';
import type { Drawing } from './stack.ts';

const days = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31', '2026-04-01'];
const frameOf = (drawing: Drawing, direction: 'ltr' | 'rtl' = 'ltr', keys: readonly string[] = days) =>
  createFrame({ width: 640, height: 280, keys, max: 100, drawing, direction, gutter: 40 });

describe('createFrame', () => {
  it('spaces days evenly, whatever their hours, from edge to edge of an area', () => {
    const { centers, left, right, step } = frameOf('areas');
    expect(centers[0]).toBe(left);
    expect(centers[4]).toBeCloseTo(right);
    expect((centers[2] ?? 0) - (centers[1] ?? 0)).toBeCloseTo(step);
  });

  it('lets time run from the right where people read from the right', () => {
    const ltr = frameOf('columns');
    const rtl = frameOf('columns', 'rtl');
    days.forEach((_, day) => {
      expect(rtl.centers[day]).toBeCloseTo(640 - (ltr.centers[day] ?? 0));
    });
  });

  it.each(['areas', 'columns', 'lines', 'groups'] as const)(
    'finds the day under a position in %s',
    (drawing) => {
      for (const direction of ['ltr', 'rtl'] as const) {
        const frame = frameOf(drawing, direction);
        days.forEach((_, day) => {
          expect(frame.rowAt((frame.centers[day] ?? 0) + frame.step * 0.4)).toBe(day);
        });
        expect(frame.rowAt(-50)).toBe(direction === 'ltr' ? 0 : 4);
        expect(frame.rowAt(900)).toBe(direction === 'ltr' ? 4 : 0);
      }
    },
  );

  it('puts a single day in the middle', () => {
    const frame = frameOf('columns', 'ltr', ['2026-03-29']);
    expect(frame.centers[0]).toBeCloseTo((frame.left + frame.right) / 2);
    expect(frame.rowAt(0)).toBe(0);
  });
});

describe('paths', () => {
  const [series] = [
    { index: 0, key: 'a', name: 'a', swatch: undefined, palette: '1', hatched: false, isValue: true },
  ];
  const band = (...tops: number[]) => ({
    series,
    base: new Float64Array(tops.length),
    top: Float64Array.from(tops),
  });

  it('draws nothing where there is nothing, and one pixel for the least', () => {
    const frame = createFrame({
      width: 640,
      height: 280,
      keys: days,
      max: 1_000_000,
      drawing: 'columns',
      direction: 'ltr',
      gutter: 40,
    });
    const path = columnPath(placeBand(frame, band(0, 1, 0, 0, 1_000_000)), frame.barWidth);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path).toContain('v-1h');
  });

  it('leaves two whole pixels of the background between segments, and the top of the pile where its value is', () => {
    const frame = frameOf('columns');
    const one = band(90, 33.3, 7, 50, 1);
    const above = { ...one, base: one.top, top: Float64Array.from([100, 77.7, 11, 50.4, 99]) };
    const edges = (of: typeof one) =>
      [...columnPath(placeBand(frame, of), frame.barWidth).matchAll(/M[\d.]+,(\S+?)h\S+?v-(\S+?)h/g)].map(
        ([, foot, height]) => ({ foot: Number(foot), top: Number(foot) - Number(height) }),
      );
    const [lower, upper] = [edges(one), edges(above)];
    expect(upper).toHaveLength(5);
    upper.forEach(({ foot, top }, row) => {
      expect([foot, top].every(Number.isInteger)).toBe(true);
      // The fourth is too thin to spare any.
      expect((lower[row]?.top ?? 0) - foot).toBe(row === 3 ? 0 : 2);
      if (row !== 3) expect(Math.abs(top - frame.y(above.top[row] ?? 0))).toBeLessThanOrEqual(0.5);
    });
    for (const { foot } of lower) expect(foot).toBe(frame.bottom);
  });

  it('marks only the days that have something', () => {
    expect(markerPath(placeBand(frameOf('areas'), band(1, 0, 2, 0, 0))).match(/h0/g)).toHaveLength(2);
  });

  it('keeps the hatch of the last day inside the plot', () => {
    const frame = frameOf('areas');
    expect(rowPath(frame, [4])).toContain(`H${frame.right}`);
  });
});
