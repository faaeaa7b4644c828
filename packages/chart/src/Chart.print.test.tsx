import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesTable } from '../../../.storybook/tables.ts';
import { hourly } from './chartData.stories.fixture.ts';
import { days, plot, show, table } from './showChart.test.fixture.tsx';

const print = (type: 'beforeprint' | 'afterprint') => dispatchEvent(new Event(type));
afterEach(() => {
  print('afterprint');
  cleanup();
});

const rowCount = () => within(screen.getByRole('table')).getAllByRole('row').length;

describe('on paper', () => {
  it('follows the drawing with all of its numbers, at once, and takes them away again', () => {
    const { container } = show();
    expect(screen.queryByRole('table')).toBeNull();
    print('beforeprint');
    // The browser looks as soon as its event has been heard.
    const numbers = container.querySelector('table');
    expect(numbers?.rows).toHaveLength(6);
    expect(numbers?.rows[4]?.textContent).toBe('Nov 17, 20261,4005001002,000');
    expect(plot().compareDocumentPosition(numbers as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    print('afterprint');
    expect(screen.queryByRole('table')).toBeNull();
  });

  it.each(['share', 'donut'] as const)('has the days of a %s too', (variant) => {
    const { container } = show({ variant });
    print('beforeprint');
    expect(container.querySelectorAll('table')).toHaveLength(2);
    expect(container.querySelector('[data-part="table"]')?.textContent).toContain('Nov 15, 2026');
  });

  it('has the drawing of who looks at the table', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Show the numbers as a table' }));
    print('beforeprint');
    expect(plot()).toBeTruthy();
    expect(rowCount()).toBe(6);
    print('afterprint');
    expect(screen.queryByRole('application')).toBeNull();
    expect(rowCount()).toBe(6);
  });

  it('has every row and every name, and nothing that filters', () => {
    const month = Array.from(
      { length: 30 },
      (_, day) => new Date(Date.parse('2026-10-19') + day * 86_400_000),
    );
    const data = hourly(month.map((day) => day.toISOString().slice(0, 10)));
    show({ data, columnLabel: undefined, columnsField: 'domain', onFilter: vi.fn() }, { width: 320 });
    print('beforeprint');
    expect(rowCount()).toBe(30 * 24 + 2);
    expect(within(screen.getByRole('table')).queryByRole('button')).toBeNull();
    const names = within(screen.getByRole('group', { name: 'Series' })).getAllByRole('button', {
      pressed: true,
    });
    expect(names).toHaveLength(data.columns.length);
  });

  it('listens no more once it is gone', () => {
    const { unmount } = show({ data: messagesTable(days, ['1.2'], () => 5) });
    unmount();
    expect(() => print('beforeprint')).not.toThrow();
    expect(table.rows).toHaveLength(4);
  });
});
