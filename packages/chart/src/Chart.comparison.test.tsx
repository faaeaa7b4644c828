import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { messagesTable } from '../../../.storybook/tables.ts';
import { days, legend, press, said, show, table, tooltipText } from './showChart.test.fixture.tsx';

afterEach(cleanup);

// Two days before the four: 100 and 260 messages; the last two of the table have nothing beside them.
const previous = messagesTable(
  ['2026-11-10', '2026-11-11'],
  ['none', '1.2'],
  (day, column) =>
    [
      [40, 60],
      [200, 60],
    ][day]?.[column] ?? 0,
);
const previousRange = { from: '2026-11-10', to: '2026-11-11' };
const before = (root: HTMLElement) =>
  root.querySelectorAll('[data-part="drawing"] [data-part="before-line"]');
const asTable = () => userEvent.click(screen.getByRole('button', { name: 'Show the numbers as a table' }));

describe('the period before', () => {
  it('stands beside each day, with the change in sign, number and words', async () => {
    show({ previous, previousRange });
    await press('{Home}');
    expect(said()).toBe(
      'Saturday, November 14, 2026: 150 messages. Nov 10, 2026: 100 messages. Change: +50, 50% more',
    );
    expect(tooltipText()).toContain('Nov 10, 2026100+50, 50% more');
    await press('{ArrowRight}');
    expect(said()).toContain('Nov 11, 2026: 260 messages. Change: no change');
  });

  it('is that of the series that is meant', async () => {
    show({ previous, previousRange });
    await press('{Home}{ArrowUp}');
    expect(said()).toBe(
      'No TLS, Saturday, November 14, 2026: 100 messages (67% of messages). Nov 10, 2026: 40 messages. Change: +60, 150% more',
    );
    await press('{ArrowUp}{ArrowUp}');
    expect(said()).toContain('TLS 1.3');
    expect(said()).toContain('0 messages. Change: +10, none before');
  });

  it('may be shorter: the last days have nothing beside them', async () => {
    const { container } = show({ previous, previousRange });
    await press('{End}');
    expect(said()).toBe('Tuesday, November 17, 2026: 2,000 messages');
    expect(before(container)[0]?.getAttribute('d')?.match(/[ML]/g)).toEqual(['M', 'L']);
  });

  it('may be longer, or empty', () => {
    const longer = messagesTable([...days, ...days], ['none'], () => 5);
    expect(
      before(show({ previous: longer }).container)[0]
        ?.getAttribute('d')
        ?.match(/[ML]/g),
    ).toHaveLength(4);
    cleanup();
    const nothing = { ...previous, rows: [], columns: [], total: 0 };
    expect(before(show({ previous: nothing }).container)[0]?.getAttribute('d')).toBe('');
  });

  it('is named in the legend, with its total and the change', () => {
    show({ previous, previousRange });
    expect(screen.getByRole('group', { name: 'Series' }).textContent).toContain(
      'Days before, Nov 10, 2026 – Nov 11, 2026: 360 messages (+2,370, 658% more)',
    );
  });

  it('has two columns of the table', async () => {
    show({ previous, previousRange });
    await asTable();
    const cells = screen
      .getAllByRole('row')
      .map((row) => [...row.children].slice(-3).map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['Total', 'Days before', 'Change'],
      ['150', '100Nov 10, 2026', '+50'],
      ['260', '260Nov 11, 2026', '0'],
      ['320', '', '–'],
      ['2,000', '', '–'],
      ['2,730', '360', '+2,370'],
    ]);
  });

  it('is not held against a day that may still grow', async () => {
    const today = [...days.slice(1), '2026-11-18'];
    show({
      data: messagesTable(today, ['none'], () => 5),
      previous: table,
      range: { from: days[1] ?? '', to: '2026-11-18' },
    });
    await press('{End}');
    expect(said()).toBe(
      'Wednesday, November 18, 2026 (Incomplete day): 5 messages. Nov 17, 2026: 2,000 messages',
    );
    expect(screen.getByRole('group', { name: 'Series' }).textContent).toContain(
      'Days before: 2,730 messages',
    );
    expect(screen.getByRole('group', { name: 'Series' }).textContent).not.toContain('more');
    await press('{Home}');
    expect(said()).toContain('fewer');
  });

  it('follows what is hidden: the line is of what is shown', async () => {
    const { container } = show({ previous: { ...table, rows: table.rows }, defaultHiddenKeys: ['none'] });
    const [one] = before(container);
    const shown = one?.getAttribute('d');
    await userEvent.click(legend('No TLS'));
    expect(before(container)[0]?.getAttribute('d')).not.toBe(shown);
  });

  it.each(['share', 'donut'] as const)('is a sentence under a %s, and nothing drawn', (variant) => {
    const { container } = show({ previous, previousRange, variant });
    expect(before(container)).toHaveLength(0);
    expect(screen.getByText(/^Days before, Nov 10, 2026 – Nov 11, 2026: 360 messages/)).toBeTruthy();
  });

  it('is drawn beside a line of the total where series are lines', () => {
    const { container } = show({ previous, variant: 'lines' });
    expect(container.querySelectorAll('[data-part="drawing"] [data-part="total-line"]')).toHaveLength(1);
    expect(screen.getByText('Total: 2,730 messages')).toBeTruthy();
    cleanup();
    const piled = show({ previous, variant: 'areas' }).container;
    expect(piled.querySelectorAll('[data-part="total-line"]')).toHaveLength(0);
  });
});
