import type { Highlight } from '@smtp-auth-report/react';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesTable } from '../../../.storybook/tables.ts';
import { days, legend, plot, press, said, show, table, tooltipText } from './showChart.test.fixture.tsx';

afterEach(cleanup);

const telling = (props: Parameters<typeof show>[0] = {}) => {
  const onHighlightChange = vi.fn<(next: Highlight | null, details: { reason: string }) => void>();
  const shown = show({ columnsField: 'tls', onHighlightChange, ...props });
  return { told: () => onHighlightChange.mock.calls.map(([next]) => next), onHighlightChange, ...shown };
};
const dim = (root: HTMLElement) => root.querySelectorAll('[data-part="column"][data-state="dim"]').length;

describe('what is pointed at', () => {
  it('is told once: the day, the series, and nothing when it is over', async () => {
    const { told } = telling();
    await press('{End}{ArrowDown}{ArrowDown}{Escape}');
    expect(told()).toEqual([
      { field: 'day', key: '2026-11-17' },
      { field: 'tls', key: '1.3' },
      { field: 'tls', key: '1.2' },
      null,
    ]);
  });

  it('is told of a pointer: the series under it, or the day beside it', () => {
    const { told } = telling();
    const { right, top, bottom } = plot().getBoundingClientRect();
    // The last of four columns: 1,400 of 2,000 messages at the bottom are without TLS.
    const clientX = right - 14 - (right - 14 - plot().getBoundingClientRect().left - 40) / 8;
    fireEvent.pointerMove(plot(), { clientX, clientY: bottom - 60 });
    fireEvent.pointerMove(plot(), { clientX, clientY: top + 5 });
    fireEvent.pointerLeave(plot());
    expect(told()).toEqual([{ field: 'tls', key: 'none' }, { field: 'day', key: '2026-11-17' }, null]);
  });

  it('is told of names in the legend, by pointer and by focus', async () => {
    const { onHighlightChange, container } = telling();
    await userEvent.hover(legend('TLS 1.2'));
    expect(dim(container)).toBe(2);
    expect(onHighlightChange).toHaveBeenLastCalledWith({ field: 'tls', key: '1.2' }, { reason: 'pointer' });
    await userEvent.unhover(legend('TLS 1.2'));
    expect(onHighlightChange).toHaveBeenLastCalledWith(null, { reason: 'pointer' });
    expect(dim(container)).toBe(0);
    plot().focus();
    await userEvent.tab();
    expect(onHighlightChange).toHaveBeenLastCalledWith({ field: 'tls', key: 'none' }, { reason: 'focus' });
  });

  it('is nothing that has no name elsewhere: the folded rest, totals, days of months', async () => {
    const columns = table.columns.map((column, index) => (index === 2 ? { ...column, folded: 9 } : column));
    const { told, unmount } = telling({ data: { ...table, columns } });
    await userEvent.hover(legend('9 others'));
    expect(told()).toEqual([]);
    unmount();
    const months = telling({ data: messagesTable(['2026-09', '2026-10'], ['a'], () => 5) });
    await press('{End}');
    expect(months.told()).toEqual([]);
  });

  it('is nothing any more when the chart goes', async () => {
    const { told, unmount } = telling();
    await press('{End}');
    unmount();
    expect(told().at(-1)).toBeNull();
  });
});

describe('what is pointed at elsewhere', () => {
  it('stands out: one series among the others', () => {
    const { container } = show({ columnsField: 'tls', highlight: { field: 'tls', key: '1.2' } });
    expect(dim(container)).toBe(2);
  });

  it('is a line through the day, without a tooltip', () => {
    const { container } = show({ highlight: { field: 'day', key: '2026-11-16' } });
    expect(container.querySelectorAll('[data-part="hover-line"]')).toHaveLength(1);
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it.each([
    { field: 'auth', key: '1.2' },
    { field: 'tls', key: '0.9' },
    { field: 'day', key: '2025-01-01' },
  ])('changes nothing that is not here: %j', (highlight) => {
    const { container } = show({ columnsField: 'tls', highlight });
    expect(dim(container)).toBe(0);
    expect(container.querySelector('[data-part="hover-line"]')).toBeNull();
  });

  it('does not make all pale when the series is hidden', () => {
    const { container } = show({
      columnsField: 'tls',
      highlight: { field: 'tls', key: '1.2' },
      defaultHiddenKeys: ['1.2'],
    });
    expect(dim(container)).toBe(0);
  });
});

describe('notes', () => {
  const notes = {
    annotations: [
      { day: '2026-11-15', label: 'Basic ends' },
      { day: '2027-01-01', label: 'Next year' },
    ],
    marks: [{ day: '2026-11-17', label: 'Three times as many', column: '1.2' }],
  };

  it('stand in the sentence, the tooltip and the table of their day', async () => {
    const { container } = show(notes);
    expect(container.querySelectorAll('text[data-part="annotation"]')).toHaveLength(1);
    await press('{Home}{PageDown}');
    expect(said()).toBe('Sunday, November 15, 2026: 260 messages. Basic ends');
    expect(tooltipText()).toContain('Basic ends');
    await press('{PageDown}');
    expect(said()).toContain('Three times as many');
    await press('{PageUp}');
    expect(said()).toContain('Basic ends');
    await userEvent.click(screen.getByRole('button', { name: 'Show the numbers as a table' }));
    expect(screen.getByRole('row', { name: /^Nov 17, 2026/ }).textContent).toContain('Three times as many');
    expect(screen.queryByText('Next year')).toBeNull();
  });

  it('make one path, however many there are', () => {
    const marks = days.map((day) => ({ day, label: 'x' }));
    const { container } = show({ marks });
    expect(container.querySelectorAll('svg[data-part="drawing"] [data-part="marks"]')).toHaveLength(1);
  });
});
