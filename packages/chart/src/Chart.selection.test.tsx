import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesTable, storyDays } from '../../../.storybook/tables.ts';
import { plot, press, said, show, table, tooltipText } from './showChart.test.fixture.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const week = messagesTable(storyDays(7), ['a', 'b'], (day, column) => 100 * (day + 1) + column);
const selectIn = (props: Parameters<typeof show>[0] = {}, frame: Parameters<typeof show>[1] = {}) => {
  const onRangeSelect = vi.fn();
  const shown = show({ data: week, columnLabel: undefined, onRangeSelect, ...props }, frame);
  return { onRangeSelect, ...shown };
};
const brush = (root: HTMLElement) => root.querySelector('[data-part="brush"]');

describe('by keyboard', () => {
  it('selects with Shift, says how much, and applies with Enter', async () => {
    const { onRangeSelect, container } = selectIn();
    await press('{Home}{ArrowRight}{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(brush(container)).not.toBeNull();
    expect(said()).toBe('Selected: Nov 12, 2026 – Nov 14, 2026, 3 days. Enter applies, Escape cancels');
    // 201 + 200, 301 + 300 and 401 + 400 messages.
    expect(tooltipText()).toContain('1,803 messages');
    await press('{Enter}');
    expect(onRangeSelect).toHaveBeenCalledExactlyOnceWith(
      { from: '2026-11-12', to: '2026-11-14' },
      expect.objectContaining({ reason: 'keyboard' }),
    );
    expect(brush(container)).toBeNull();
    expect(said()).toBe('Nov 12, 2026 – Nov 14, 2026 applied');
  });

  it('selects backwards too, and to the ends', async () => {
    const { onRangeSelect } = selectIn();
    await press('{End}{Shift>}{ArrowLeft}{/Shift}{Enter}');
    expect(onRangeSelect).toHaveBeenLastCalledWith(
      { from: '2026-11-16', to: '2026-11-17' },
      expect.anything(),
    );
    await press('{Home}{ArrowRight}{Shift>}{End}{/Shift}{Enter}');
    expect(onRangeSelect).toHaveBeenLastCalledWith(
      { from: '2026-11-12', to: '2026-11-17' },
      expect.anything(),
    );
  });

  it('mirrors the arrows from right to left', async () => {
    const { onRangeSelect } = selectIn({}, { direction: 'rtl' });
    await press('{Home}{Shift>}{ArrowLeft}{/Shift}{Enter}');
    expect(onRangeSelect).toHaveBeenLastCalledWith(
      { from: '2026-11-11', to: '2026-11-12' },
      expect.anything(),
    );
  });

  it('forgets the selection with Escape, keeping the day, and with a plain arrow', async () => {
    const { onRangeSelect, container } = selectIn();
    await press('{Home}{Shift>}{ArrowRight}{/Shift}{Escape}');
    expect(brush(container)).toBeNull();
    expect(tooltipText()).toContain('November 12');
    await press('{Shift>}{ArrowRight}{/Shift}{ArrowRight}{Enter}');
    expect(onRangeSelect).not.toHaveBeenCalled();
  });

  it('selects nothing where nobody listens', async () => {
    const { container } = show();
    await press('{Home}{Shift>}{ArrowRight}{/Shift}{Enter}');
    expect(brush(container)).toBeNull();
    expect(said()).toContain('November 15');
    expect(plot().getAttribute('aria-describedby')).toBeTruthy();
    expect(screen.queryByText(/Enter applies/)).toBeNull();
  });

  it('does not add up senders of several days', async () => {
    selectIn({ data: table, measure: 'senders' });
    await press('{Home}{Shift>}{ArrowRight}{/Shift}');
    expect(tooltipText()).toContain('2 days');
    expect(tooltipText()).not.toContain('senders');
  });
});

describe('the days of other rows', () => {
  it('are all days of weeks, as far as they were asked for', async () => {
    const data = messagesTable(['2026-10-26', '2026-11-02', '2026-11-09'], ['a'], () => 5);
    const { onRangeSelect } = selectIn({ data, range: { from: '2026-10-28', to: '2026-11-12' } });
    await press('{Home}{Shift>}{ArrowRight}{/Shift}{Enter}');
    expect(onRangeSelect).toHaveBeenLastCalledWith(
      { from: '2026-10-28', to: '2026-11-08' },
      expect.anything(),
    );
    await press('{End}{Shift>}{ArrowLeft}{/Shift}{Enter}');
    expect(onRangeSelect).toHaveBeenLastCalledWith(
      { from: '2026-11-02', to: '2026-11-12' },
      expect.anything(),
    );
  });

  it('are none where rows are no times', async () => {
    const { container } = selectIn({ data: messagesTable(['a.example', 'b.example'], ['a'], () => 5) });
    await press('{Home}{Shift>}{ArrowRight}{/Shift}{Enter}');
    expect(brush(container)).toBeNull();
  });
});

describe('by pointer', () => {
  const pointer = (
    type: 'pointerDown' | 'pointerMove' | 'pointerUp' | 'pointerLeave' | 'pointerCancel',
    share: number,
    pointerType = 'mouse',
  ) => {
    const { left, width, top } = plot().getBoundingClientRect();
    fireEvent[type](plot(), { clientX: left + width * share, clientY: top + 60, pointerId: 1, pointerType });
  };

  it('selects the days that a mouse is dragged over, also past the edge', () => {
    const { onRangeSelect, container } = selectIn();
    pointer('pointerDown', 0.5);
    expect(brush(container)).toBeNull();
    pointer('pointerMove', 0.7);
    expect(brush(container)).not.toBeNull();
    pointer('pointerLeave', 1.2);
    pointer('pointerMove', 1.4);
    pointer('pointerUp', 1.4);
    expect(onRangeSelect).toHaveBeenCalledExactlyOnceWith(
      { from: '2026-11-14', to: '2026-11-17' },
      expect.objectContaining({ reason: 'pointer' }),
    );
    expect(brush(container)).toBeNull();
  });

  it('takes a click, and a hand that shakes, for no selection', () => {
    const { onRangeSelect } = selectIn();
    pointer('pointerDown', 0.5);
    pointer('pointerMove', 0.503);
    pointer('pointerUp', 0.503);
    expect(onRangeSelect).not.toHaveBeenCalled();
    expect(tooltipText()).toContain('November 14');
  });

  it('is cancelled with Escape, wherever the focus is', async () => {
    const { onRangeSelect, container } = selectIn();
    pointer('pointerDown', 0.2);
    pointer('pointerMove', 0.7);
    await userEvent.keyboard('{Escape}');
    expect(brush(container)).toBeNull();
    pointer('pointerUp', 0.7);
    expect(onRangeSelect).not.toHaveBeenCalled();
  });

  it('lets a finger scrub, and select after a long press', () => {
    vi.useFakeTimers();
    const { onRangeSelect, container } = selectIn();
    pointer('pointerDown', 0.2, 'touch');
    pointer('pointerMove', 0.7, 'touch');
    act(() => {
      vi.advanceTimersByTime(1000);
    });
    pointer('pointerUp', 0.7, 'touch');
    expect(brush(container)).toBeNull();
    expect(onRangeSelect).not.toHaveBeenCalled();

    pointer('pointerDown', 0.25, 'touch');
    act(() => {
      vi.advanceTimersByTime(600);
    });
    expect(brush(container)).not.toBeNull();
    pointer('pointerMove', 0.5, 'touch');
    const scroll = new Event('touchmove', { cancelable: true, bubbles: true });
    plot().dispatchEvent(scroll);
    expect(scroll.defaultPrevented).toBe(true);
    pointer('pointerUp', 0.5, 'touch');
    expect(onRangeSelect).toHaveBeenCalledExactlyOnceWith(
      { from: '2026-11-12', to: '2026-11-14' },
      expect.objectContaining({ reason: 'pointer' }),
    );
  });

  it('leaves the finger that scrolls alone', () => {
    vi.useFakeTimers();
    const { onRangeSelect, container } = selectIn();
    pointer('pointerDown', 0.2, 'touch');
    pointer('pointerCancel', 0.2, 'touch');
    act(() => {
      vi.advanceTimersByTime(1000);
    });
    expect(brush(container)).toBeNull();
    const scroll = new Event('touchmove', { cancelable: true, bubbles: true });
    plot().dispatchEvent(scroll);
    expect(scroll.defaultPrevented).toBe(false);
    expect(onRangeSelect).not.toHaveBeenCalled();
  });
});
