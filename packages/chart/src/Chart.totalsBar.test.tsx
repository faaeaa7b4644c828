import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Chart } from './Chart.tsx';
import { legend, plot, show, table } from './showChart.test.fixture.tsx';

afterEach(cleanup);

const bar = () => screen.getByRole('img', { name: /^Total\./ });
const parts = () =>
  [...bar().querySelectorAll('[data-part="slice"]')]
    .filter((part) => part.getAttribute('d'))
    .map((part) => part.getBoundingClientRect());

describe('the whole range as a bar', () => {
  it('names every part with its messages and percent, as the legend does', () => {
    show({ totals: true });
    expect(bar().getAttribute('aria-label')).toBe(
      'Total. No TLS: 2,000 messages (73% of messages). TLS 1.2: 600 messages (22% of messages). TLS 1.3: 130 messages (4.8% of messages)',
    );
    expect(within(bar()).getByText('Total')).toBeTruthy();
  });

  it.each(['ltr', 'rtl'] as const)(
    'shares out the width of the plot, in the order of the legend, %s',
    (direction) => {
      const { container } = show({ totals: true }, { direction });
      const [first, second, third] = parts();
      const widths = [first, second, third].map((part) => part?.width ?? 0);
      const whole = widths.reduce((sum, width) => sum + width, 0) + 6;
      [2000, 600, 130].forEach((value, at) => {
        expect(((widths[at] ?? 0) + 2) / whole).toBeCloseTo(value / 2730, 2);
      });
      // Two pixels apart, which are whole ones.
      const gap = direction === 'ltr' ? [first?.right, second?.left] : [second?.right, first?.left];
      expect((gap[1] ?? 0) - (gap[0] ?? 0)).toBeCloseTo(2);
      const line = container.querySelector('[data-part="baseline"]')?.getBoundingClientRect();
      const edge = direction === 'ltr' ? 'left' : 'right';
      expect(Math.abs((first?.[edge] ?? 0) - (line?.[edge] ?? 0))).toBeLessThanOrEqual(2);
      expect(first?.height).toBeGreaterThanOrEqual(12);
      expect(first?.height).toBeLessThanOrEqual(16);
    },
  );

  it('leaves out what is hidden', async () => {
    show({ totals: true });
    await userEvent.click(legend('No TLS'));
    expect(parts()).toHaveLength(2);
    expect(bar().getAttribute('aria-label')).not.toContain('No TLS');
  });

  it('is no second tab stop, and takes no height of its own', () => {
    const before = show().container.querySelector('figure')?.getBoundingClientRect().height;
    cleanup();
    const { container } = show({ totals: true });
    expect(container.querySelector('figure')?.getBoundingClientRect().height).toBe(before);
    expect(bar().querySelector('[tabindex]')).toBeNull();
    expect(bar().getBoundingClientRect().bottom).toBeLessThanOrEqual(plot().getBoundingClientRect().top);
  });

  it('points at a series, here and elsewhere', () => {
    const onHighlightChange = vi.fn();
    const { container } = show({ totals: true, columnsField: 'tls', onHighlightChange });
    const [part] = bar().querySelectorAll('[data-part="slice"]');
    if (part) fireEvent.pointerMove(part);
    expect(onHighlightChange).toHaveBeenLastCalledWith({ field: 'tls', key: 'none' }, { reason: 'pointer' });
    expect(container.querySelectorAll('[data-part="column"][data-state="dim"]')).toHaveLength(2);
    fireEvent.pointerLeave(bar());
    expect(onHighlightChange).toHaveBeenLastCalledWith(null, { reason: 'pointer' });
  });

  it.each<[string, Partial<ComponentProps<typeof Chart>>]>([
    ['unless asked', {}],
    ['of senders, who are parts of nothing', { totals: true, measure: 'senders' }],
    ['beside a share', { totals: true, variant: 'share' }],
    ['beside a donut', { totals: true, variant: 'donut' }],
    [
      'of totals alone',
      {
        totals: true,
        data: { ...table, columns: [], rows: table.rows.map((row) => ({ ...row, cells: [] })) },
      },
    ],
  ])('is not there %s', (_, props) => {
    show(props);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('is in the HTML of the server, without styles', () => {
    const html = renderToString(<Chart data={table} title="TLS usage" variant="columns" totals />);
    expect(html).toContain('data-part="totals-bar"');
    expect(html).not.toContain('style=');
  });
});
