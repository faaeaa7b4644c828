import { cleanup, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesTable } from '../../../.storybook/tables.ts';
import {
  days,
  drawnSeries,
  isOn,
  legend,
  press,
  said,
  show,
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
