import { type PivotTable, SourceError, standardPivots } from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import '@smtp-auth-report/react/tokens.css';
import { en } from '@smtp-auth-report/react/locales/en';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps, ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messagesTable, storyDays } from '../../../.storybook/tables.ts';
import { Chart } from './Chart.tsx';
import './styles.css';

const days = storyDays(4);
const counts = [
  [100, 40, 10],
  [200, 60, 0],
  [300, 0, 20],
  [1400, 500, 100],
];
const table = messagesTable(days, ['none', '1.2', '1.3'], (day, column) => counts[day]?.[column] ?? 0);
const tls = standardPivots.find(({ columns }) => columns === 'tls');
const now = () => Date.parse('2026-11-18T09:00:00Z');

function Frame({ width = 640, ...props }: ComponentProps<typeof ReportProvider> & { width?: number }) {
  return (
    <ReportProvider now={now} {...props}>
      <div ref={(node) => node?.style.setProperty('inline-size', `${width}px`)}>{props.children}</div>
    </ReportProvider>
  );
}

function show(
  props: Partial<ComponentProps<typeof Chart>> = {},
  frame: Omit<ComponentProps<typeof Frame>, 'children'> = {},
) {
  const wrapper = ({ children }: { children: ReactNode }) => <Frame {...frame}>{children}</Frame>;
  const label = (key: string) => tls?.valueLabel(key, en) ?? key;
  return render(<Chart data={table} title="TLS usage" variant="columns" columnLabel={label} {...props} />, {
    wrapper,
  });
}

const plot = () => screen.getByRole('application', { name: /TLS usage.*: .*Messages.* per day/ });
const press = async (keys: string) => {
  plot().focus();
  await userEvent.keyboard(keys);
};
const tooltipText = () => screen.getByRole('tooltip').textContent ?? '';
const said = () => screen.getByRole('status').textContent;
const legend = (name: string) => screen.getByRole('button', { name });
const isOn = (name: string) => legend(name).getAttribute('aria-pressed') === 'true';
const drawnSeries = (root: HTMLElement) => root.querySelectorAll('[data-part="column"]').length;

afterEach(cleanup);

describe('keyboard', () => {
  it('reads a day: every series with its number and share, and the total', async () => {
    show();
    await press('{End}');
    const rows = within(screen.getByRole('tooltip'))
      .getAllByRole('listitem')
      .map((item) => [...item.children].map((cell) => cell.textContent).filter(Boolean));
    expect(screen.getByRole('tooltip')).toHaveProperty(
      'textContent',
      expect.stringContaining('Tuesday, November 17'),
    );
    expect(rows).toEqual([
      ['Messages', 'Percent of messages'],
      ['TLS 1.3', '100', '5%'],
      ['TLS 1.2', '500', '25%'],
      ['No TLS', '1,400', '70%'],
      ['Total', '2,000'],
    ]);
    expect(said()).toBe('Tuesday, November 17, 2026: 2,000 messages');
  });

  it('moves by day to the ends and no further, and by series from the top down', async () => {
    show();
    await press('{ArrowRight}{ArrowLeft}');
    expect(said()).toContain('November 14');
    await press('{ArrowRight}');
    expect(said()).toBe('Sunday, November 15, 2026: 260 messages');
    await press('{ArrowDown}{ArrowDown}');
    expect(said()).toBe('TLS 1.2, Sunday, November 15, 2026: 60 messages (23% of messages)');
    await press('{ArrowDown}{ArrowDown}');
    expect(said()).toBe('Sunday, November 15, 2026: 260 messages');
    await press('{ArrowUp}{Home}');
    expect(said()).toBe('No TLS, Saturday, November 14, 2026: 100 messages (67% of messages)');
  });

  it('follows the eye from right to left', async () => {
    show({}, { direction: 'rtl' });
    await press('{Home}{ArrowLeft}');
    expect(said()).toContain('November 15');
    await press('{ArrowRight}');
    expect(said()).toContain('November 14');
  });

  it('closes with Escape, and leaves a second Escape to the dialog around it', async () => {
    const escaped = vi.fn();
    const onKeyDown = (event: React.KeyboardEvent) => event.key === 'Escape' && escaped();
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: it stands for a dialog.
      <div onKeyDown={onKeyDown}>
        <Chart data={table} title="TLS usage" />
      </div>,
    );
    await press('{End}{Escape}');
    expect(screen.queryByRole('tooltip')).toBeNull();
    expect(escaped).not.toHaveBeenCalled();
    await press('{Escape}');
    expect(escaped).toHaveBeenCalledOnce();
  });

  it('is one tab stop', async () => {
    show();
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /as a table/ }));
    await userEvent.tab();
    expect(document.activeElement).toBe(plot());
    await userEvent.tab();
    expect(document.activeElement).toBe(legend('No TLS'));
  });
});

describe('pointer', () => {
  const moveTo = (share: number) => {
    const box = plot().getBoundingClientRect();
    fireEvent.pointerMove(plot(), { clientX: box.left + box.width * share, clientY: box.top + 50 });
  };

  it('shows the day under it, silently, and hides it when the pointer leaves', () => {
    show();
    moveTo(0.99);
    expect(tooltipText()).toContain('November 17');
    expect(said()).toBe('');
    moveTo(0.1);
    expect(tooltipText()).toContain('November 14');
    fireEvent.pointerLeave(plot());
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('stays while the pointer is on the tooltip, and after a finger lifts', () => {
    show();
    moveTo(0.1);
    fireEvent.pointerMove(screen.getByRole('tooltip'), { clientX: plot().getBoundingClientRect().right });
    expect(tooltipText()).toContain('November 14');
    fireEvent.pointerLeave(plot(), { pointerType: 'touch' });
    expect(tooltipText()).toContain('November 14');
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('tooltip')).toBeNull();
  });

  it('closes with Escape wherever the focus is, and only another day opens it again', async () => {
    show();
    moveTo(0.1);
    await userEvent.keyboard('{Escape}');
    moveTo(0.11);
    expect(screen.queryByRole('tooltip')).toBeNull();
    moveTo(0.99);
    expect(tooltipText()).toContain('November 17');
  });

  it.each([
    [240, 'ltr'],
    [240, 'rtl'],
    [640, 'ltr'],
    [640, 'rtl'],
  ] as const)('keeps the tooltip inside a chart of %i px, %s', (width, direction) => {
    const names = Array.from({ length: 11 }, (_, index) => `department-${index}.a-long-name.contoso.example`);
    const { container } = show(
      { data: messagesTable(days, names, (day, column) => 1000 + day + column) },
      { width, direction },
    );
    const chart = container.querySelector('figure')?.getBoundingClientRect();
    for (const share of [0, 0.3, 0.6, 1]) {
      moveTo(share);
      const box = screen.getByRole('tooltip').getBoundingClientRect();
      expect(box.left).toBeGreaterThanOrEqual(chart?.left ?? 0);
      expect(box.right).toBeLessThanOrEqual(chart?.right ?? 0);
      expect(box.top).toBeGreaterThanOrEqual(chart?.top ?? 0);
      expect(box.bottom).toBeLessThanOrEqual(chart?.bottom ?? 0);
    }
  });
});

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
    const keys = Array.from({ length: 12 }, (_, index) => `domain-${index}.contoso.example`);
    const data = messagesTable(days, keys, () => 5);
    const columns = [...data.columns.slice(0, -1), { key: 'others', total: 20, folded: 230 }];
    show({ data: { ...data, columns }, columnLabel: undefined });
    expect(screen.queryByRole('button', { name: '230 others' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^\+\d+ more$/ }));
    expect(legend('230 others')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show fewer' }));
    expect(screen.queryByRole('button', { name: '230 others' })).toBeNull();
  });
});

describe('table', () => {
  it('holds the same numbers, with their days, series and totals', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Show the numbers as a table' }));
    const cells = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['Day', 'No TLS', 'TLS 1.2', 'TLS 1.3', 'Total'],
      ['Nov 14, 2026', '100', '40', '10', '150'],
      ['Nov 15, 2026', '200', '60', '0', '260'],
      ['Nov 16, 2026', '300', '0', '20', '320'],
      ['Nov 17, 2026', '1,400', '500', '100', '2,000'],
      ['Total', '2,000', '600', '130', '2,730'],
    ]);
    expect(screen.getByRole('table', { name: /TLS usage: Messages per day/ })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Nov 15, 2026' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show the chart' }));
    expect(plot()).toBeTruthy();
  });
});

describe('measures and days', () => {
  it('gives senders as the distinct people they are: no piling up, no percent', async () => {
    const senders: PivotTable = { ...table, rows: table.rows.map((row) => ({ ...row, total: 7 })), total: 9 };
    const { container } = show({ data: senders, measure: 'senders', variant: 'areas' });
    expect(container.querySelectorAll('[data-part="area"]')).toHaveLength(0);
    expect(container.querySelectorAll('[data-part="line"]')).toHaveLength(3);
    screen.getByRole('application').focus();
    await userEvent.keyboard('{End}');
    expect(tooltipText()).not.toContain('%');
    expect(said()).toBe('Tuesday, November 17, 2026: 7 senders');
  });

  it('names days that may still grow: today, and those the data do not reach', async () => {
    const recent = [...days.slice(1), '2026-11-18'];
    show({ data: messagesTable(recent, ['a'], () => 5), columnLabel: undefined });
    await press('{End}');
    expect(tooltipText()).toContain('Incomplete day');
    expect(said()).toBe('Wednesday, November 18, 2026 (Incomplete day): 5 messages');
    await press('{ArrowLeft}');
    expect(tooltipText()).not.toContain('Incomplete day');
  });

  it('draws a dimension that it has never heard of, whatever its values are called', async () => {
    const keys = ['constructor', '__proto__', ''];
    show({ data: messagesTable(days, keys, () => 3), columnLabel: undefined });
    expect(keys.map((key) => isOn(key || '(not known)'))).toEqual([true, true, true]);
    await userEvent.click(legend('__proto__'));
    expect([isOn('constructor'), isOn('__proto__')]).toEqual([true, false]);
  });

  it('draws totals alone when the table has no columns', async () => {
    const totals = { ...table, columns: [], rows: table.rows.map((row) => ({ ...row, cells: [] })) };
    const { container } = show({ data: totals });
    expect(drawnSeries(container)).toBe(1);
    await press('{End}');
    expect(said()).toBe('Tuesday, November 17, 2026: 2,000 messages');
  });

  it('tolerates rows that are not days', async () => {
    show({ data: messagesTable(['2026-10', '2026-11'], ['a'], () => 5), columnLabel: undefined });
    await press('{End}');
    expect(said()).toBe('2026-11: 5 messages');
  });

  it('has as many nodes for a year as for a week', () => {
    const size = (count: number) => {
      const { container, unmount } = show({ data: messagesTable(storyDays(count), ['a', 'b'], () => 5) });
      const nodes = container.querySelectorAll('path, rect, circle').length;
      unmount();
      return nodes;
    };
    expect(size(365)).toBe(size(7));
  });
});

describe('states', () => {
  it('holds the place while the first answer is on its way', () => {
    const { container } = show({ data: undefined, loading: true });
    expect(screen.getByRole('figure', { name: 'TLS usage' }).getAttribute('aria-busy')).toBe('true');
    expect(screen.getByText('Loading…')).toBeTruthy();
    const skeleton = container.querySelector('figure')?.getBoundingClientRect().height;
    cleanup();
    const drawn = show().container.querySelector('figure')?.getBoundingClientRect().height;
    expect(skeleton).toBe(drawn);
  });

  it('keeps the old drawing while the next answer is on its way', () => {
    show({ loading: true });
    expect(plot()).toBeTruthy();
    expect(screen.getByRole('figure').dataset.state).toBe('loading');
  });

  it('says what failed, and tries again', async () => {
    const onRetry = vi.fn();
    show({ error: new SourceError('timeout', 'secret host name'), onRetry });
    expect(screen.getByRole('alert').textContent).toContain('took too long');
    expect(screen.getByRole('alert').textContent).not.toContain('secret');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('says that nothing was sent, and when', () => {
    show({ data: messagesTable(days, ['a'], () => 0) });
    expect(screen.getByText(/no submissions from Nov 14, 2026 to Nov 17, 2026/)).toBeTruthy();
    cleanup();
    show({ data: { ...table, rows: [], total: 0 } });
    expect(screen.getByText('Nothing was sent with SMTP AUTH')).toBeTruthy();
  });
});
