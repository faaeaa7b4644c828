import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { messagesTable } from '../../../.storybook/tables.ts';
import { days, press, said, show } from './showChart.test.fixture.tsx';

afterEach(cleanup);

const uneven = messagesTable(days, ['large', 'small'], (day, column) => (column === 0 ? 10_000 : day));
const look = { data: uneven, columnLabel: undefined, scale: 'log' } as const;
const ticks = (root: HTMLElement) =>
  [...root.querySelectorAll('[data-part="axis-value"]')].map((text) => text.textContent);
const count = (root: HTMLElement, part: string) => root.querySelectorAll(`[data-part="${part}"]`).length;

describe('a logarithmic scale', () => {
  it.each(['areas', 'columns', 'lines'] as const)(
    'draws %s as lines: nothing is piled up on it',
    (variant) => {
      const { container } = show({ ...look, variant });
      expect(count(container, 'line')).toBe(2);
      expect(count(container, 'area') + count(container, 'column')).toBe(0);
    },
  );

  it('has powers of ten, and a place for zero', () => {
    const { container } = show({ ...look, variant: 'lines' });
    expect(ticks(container)).toEqual(['0', '1', '100', '10K']);
  });

  it('gives a step of ten the same height everywhere, and zero one below 1', () => {
    const powers = messagesTable(days, ['a'], (day) => [0, 1, 10, 100][day] ?? 0);
    const { container } = show({ ...look, data: powers, variant: 'lines' });
    const heights = container
      .querySelector('[data-part="drawing"] [data-part="line"]')
      ?.getAttribute('d')
      ?.match(/,[\d.]+/g)
      ?.map((y) => Number(y.slice(1)));
    const [zero = 0, one = 0, ten = 0, hundred = 0] = heights ?? [];
    expect(zero - one).toBeCloseTo(one - ten, 0);
    expect(one - ten).toBeCloseTo(ten - hundred, 0);
    expect(one - ten).toBeGreaterThan(50);
  });

  it('puts one day side by side', () => {
    const one = messagesTable(days.slice(3), ['large', 'small'], (_, column) => [10_000, 3][column] ?? 0);
    const { container } = show({ ...look, data: one, variant: 'areas' });
    const columns = [...container.querySelectorAll('[data-part="column"]')].map((path) =>
      path.getBoundingClientRect(),
    );
    expect(columns[1]?.left).toBeGreaterThanOrEqual(columns[0]?.right ?? Number.POSITIVE_INFINITY);
  });

  it('changes no number, and no whole', async () => {
    const { container, unmount } = show({ ...look, variant: 'lines', title: 'TLS usage' });
    await press('{End}{ArrowDown}');
    expect(said()).toContain('large, Tuesday, November 17, 2026: 10,000 messages');
    expect(count(container, 'slice')).toBe(0);
    unmount();
    expect(count(show({ ...look, variant: 'donut' }).container, 'slice')).toBe(2);
  });
});
