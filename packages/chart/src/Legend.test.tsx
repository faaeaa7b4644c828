import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesTable } from '../../../.storybook/tables.ts';
import {
  days,
  drawnSeries,
  isOn,
  legend,
  press,
  said,
  show,
  table,
  tooltipText,
} from './showChart.test.fixture.tsx';

afterEach(cleanup);

describe('legend', () => {
  it('hides and shows a series, in the drawing and in the tooltip', async () => {
    const { container } = show();
    await userEvent.click(legend('No TLS'));
    expect(isOn('No TLS')).toBe(false);
    expect(drawnSeries(container)).toBe(2);
    await press('{End}');
    expect(tooltipText()).not.toContain('No TLS');
    await userEvent.click(legend('No TLS'));
    expect(drawnSeries(container)).toBe(3);
  });

  it.each([
    ['Shift and a click', () => fireEvent.click(legend('TLS 1.2'), { shiftKey: true })],
    [
      'Shift and Enter',
      async () => {
        legend('TLS 1.2').focus();
        await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
      },
    ],
  ])('shows one series alone with %s, and all again', async (_, isolate) => {
    show();
    await isolate();
    expect(['No TLS', 'TLS 1.2', 'TLS 1.3'].map(isOn)).toEqual([false, true, false]);
    await isolate();
    expect(['No TLS', 'TLS 1.2', 'TLS 1.3'].map(isOn)).toEqual([true, true, true]);
  });

  describe('a finger that rests on a name', () => {
    const touch = (type: 'pointerDown' | 'pointerUp' | 'pointerCancel' | 'click', name: string) =>
      fireEvent[type](legend(name), { pointerType: 'touch', pointerId: 3 });
    const rest = (time: number) =>
      act(() => {
        vi.advanceTimersByTime(time);
      });
    const shown = () => ['No TLS', 'TLS 1.2', 'TLS 1.3'].map(isOn);
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    it('shows that series alone, says so, and shows all again', () => {
      const onHiddenKeysChange = vi.fn();
      const { container } = show({ onHiddenKeysChange });
      touch('pointerDown', 'TLS 1.2');
      expect(fireEvent.contextMenu(legend('TLS 1.2'))).toBe(false);
      rest(600);
      // Before the finger is lifted; what the browser takes for a press then changes nothing.
      expect(shown()).toEqual([false, true, false]);
      touch('pointerUp', 'TLS 1.2');
      touch('click', 'TLS 1.2');
      expect(shown()).toEqual([false, true, false]);
      expect(container.querySelector('[aria-live="polite"]:not([role])')?.textContent).toBe('Only TLS 1.2');
      expect(onHiddenKeysChange).toHaveBeenCalledExactlyOnceWith(
        ['none', '1.3'],
        expect.objectContaining({ reason: 'isolate' }),
      );
      touch('pointerDown', 'TLS 1.2');
      rest(600);
      touch('pointerUp', 'TLS 1.2');
      expect(shown()).toEqual([true, true, true]);
    });

    it('is none that taps, scrolls, or is a mouse', () => {
      show();
      touch('pointerDown', 'TLS 1.2');
      rest(200);
      touch('pointerUp', 'TLS 1.2');
      rest(600);
      expect(shown()).toEqual([true, true, true]);
      touch('click', 'TLS 1.2');
      expect(shown()).toEqual([true, false, true]);
      touch('pointerDown', 'TLS 1.3');
      touch('pointerCancel', 'TLS 1.3');
      rest(600);
      fireEvent.pointerDown(legend('TLS 1.3'), { pointerType: 'mouse' });
      rest(600);
      expect(shown()).toEqual([true, false, true]);
      expect(fireEvent.contextMenu(legend('TLS 1.3'))).toBe(true);
    });
  });

  it('never hides the last one', async () => {
    show({ defaultHiddenKeys: ['none', '1.2'] });
    await userEvent.click(legend('TLS 1.3'));
    expect(isOn('TLS 1.3')).toBe(true);
  });

  it('leaves the choice to the owner who holds it', async () => {
    const onHiddenKeysChange = vi.fn();
    show({ hiddenKeys: ['none'], onHiddenKeysChange });
    await userEvent.click(legend('TLS 1.2'));
    expect(onHiddenKeysChange).toHaveBeenCalledWith(
      ['none', '1.2'],
      expect.objectContaining({ reason: 'toggle' }),
    );
    expect(isOn('TLS 1.2')).toBe(true);
  });

  it('says how many the others are, and shows all names on demand', async () => {
    const keys = Array.from({ length: 11 }, (_, index) => `domain-${index}.contoso.example`);
    const data = messagesTable(days, keys, () => 5);
    const columns = [...data.columns.slice(0, -1), { key: 'others', total: 20, folded: 230 }];
    show({ data: { ...data, columns }, columnLabel: undefined });
    expect(screen.queryByRole('button', { name: '230 others' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^\+\d+ more$/ }));
    expect(legend('230 others')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(screen.queryByRole('button', { name: '230 others' })).toBeNull();
  });

  it('folds what is too much itself, and adds it up', async () => {
    const keys = Array.from({ length: 300 }, (_, index) => `domain-${index}.contoso.example`);
    const data = messagesTable(days, keys, (_, column) => 1000 - column);
    const { container } = show({ data, columnLabel: undefined, topSeries: 4 });
    expect(drawnSeries(container)).toBe(5);
    await press('{End}{ArrowDown}');
    const rest = Array.from({ length: 296 }, (_, index) => 996 - index).reduce((sum, one) => sum + one, 0);
    expect(said()).toContain(`296 others, Tuesday, November 17, 2026: ${rest.toLocaleString('en')} messages`);
  });
});

/** As wide as a page of 320 pixels leaves it. */
const showNarrow = async (props: Parameters<typeof show>[0]) => {
  const shown = show(props, { width: 288 });
  const drawing = () => shown.container.querySelector('[data-part="drawing"]')?.getAttribute('viewBox');
  await vi.waitFor(() => expect(drawing()).toMatch(/^0 0 288 /));
  return shown;
};
/** The lines that the buttons stand on. */
const linesOf = (root: HTMLElement) => {
  const buttons = root.querySelectorAll('[data-part="legend"] button');
  return new Set([...buttons].map((button) => Math.round(button.getBoundingClientRect().top))).size;
};

describe('numbers in the legend', () => {
  const words = () => screen.getByRole('group', { name: 'Series' }).textContent ?? '';
  const number = (name: string) =>
    legend(name).parentElement?.querySelector('[data-part="legend-number"]')?.textContent;

  it('are totals with their percent, under a heading that names the unit', () => {
    show();
    expect(words()).toContain('Messages (percent)');
    expect(number('No TLS')).toBe('2,000 (73%)');
    expect(number('TLS 1.3')).toBe('130 (4.8%)');
  });

  it('are heard after the name, with their units', () => {
    show();
    const id = legend('TLS 1.2').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe('600 messages (22% of messages)');
  });

  it('of senders are the distinct ones of each, without a percent', () => {
    const columns = table.columns.map((column, index) => ({ ...column, total: 7 + index }));
    show({ measure: 'senders', data: { ...table, columns, total: 9 } });
    expect(words()).toMatch(/^Senders/);
    expect(number('TLS 1.2')).toBe('8');
    expect(words()).not.toContain('%');
  });

  it('are left out when asked, and where totals alone are drawn', () => {
    show({ legendNumbers: false });
    expect(words()).not.toMatch(/percent|%/);
    cleanup();
    show({ data: { ...table, columns: [], rows: table.rows.map((row) => ({ ...row, cells: [] })) } });
    expect(words()).toBe('Messages');
  });

  it('are percents alone where there is little room', async () => {
    await showNarrow({ data: messagesTable(days, ['none', '1.2', '1.3'], () => 500_000) });
    expect(words()).toContain('Percent of messages');
    expect(number('TLS 1.2')).toBe('33%');
  });

  it('give way to names where not all have room with them, and are still heard', async () => {
    const sizes = [160, 90, 1900, 2600, 240];
    const data = messagesTable(
      days,
      ['1.0', '1.1', '1.2', '1.3', 'unknown'],
      (_, column) => sizes[column] ?? 0,
    );
    const { container } = await showNarrow({ data });
    for (const name of ['TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3', 'Unknown TLS'])
      expect(isOn(name), name).toBe(true);
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
    expect(container.querySelector('[data-part="legend-number"]')).toBeNull();
    const id = legend('TLS 1.3').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe('10,400 messages (52% of messages)');
    expect(linesOf(container)).toBe(2);
  });

  it('make room for as many names as two narrow lines hold, and are exact in the whole list', async () => {
    const keys = Array.from({ length: 11 }, (_, index) => `domain-${index}.contoso.example`);
    const { container } = await showNarrow({
      data: messagesTable(days, keys, () => 5000),
      columnLabel: undefined,
    });
    expect(linesOf(container)).toBe(2);
    expect(number('domain-0.contoso.example')).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: /^\+\d+ more$/ }));
    expect(number('domain-0.contoso.example')).toBe('20,000 (9.1%)');
  });
});
