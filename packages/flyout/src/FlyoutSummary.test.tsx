import { type PivotTable, SourceError } from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import '../../react/src/tokens.css';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { createRef } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { messagesTable } from '../../../.storybook/tables.ts';
import { FlyoutSummary, type FlyoutSummaryData, FlyoutUsage } from './index.ts';
import './styles.css';

const range = { from: '2026-11-11', to: '2026-11-17' };
const columnsOf = (columns: Record<string, number>, total?: number): PivotTable => {
  const table = messagesTable([''], Object.keys(columns), (_, column) => Object.values(columns)[column] ?? 0);
  return { ...table, total: total ?? table.total };
};
const sendersOf = (rows: Record<string, number>, rowCount?: number): PivotTable => {
  const table = messagesTable(Object.keys(rows), [''], (row) => Object.values(rows)[row] ?? 0);
  return { ...table, rowCount: rowCount ?? table.rowCount };
};
const domains = columnsOf({ 'contoso.example': 600, 'xn--bcher-kva.example': 300, '': 60, others: 40 });

const data: FlyoutSummaryData = {
  tls: {
    messages: columnsOf({ none: 1, '1.2': 99_998, unknown: 1 }),
    // Three senders use one version each, and one of them another too: four stand in the rows, three exist.
    senders: columnsOf({ none: 1, '1.2': 2, unknown: 1 }, 3),
  },
  domains: {
    ...domains,
    columns: domains.columns.map((column) => (column.key === 'others' ? { ...column, folded: 12 } : column)),
  },
  belowTls: { version: '1.2', senders: sendersOf({ 'erp@contoso.example': 900, constructor: 20 }, 42) },
  basic: sendersOf({ 'nas@contoso.example': 3 }),
};
const table = (name: string | RegExp) => screen.getByRole('table', { name });
const rowsOf = (element: HTMLElement) =>
  within(element)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

afterEach(cleanup);

describe('TLS usage', () => {
  it('shows messages, percent of messages and senders per version, each under its unit', () => {
    render(<FlyoutSummary range={range} data={data} />);
    expect(rowsOf(table('Messages, percent of messages and senders per TLS version'))).toEqual([
      ['TLS usage', 'Messages', 'Percent of messages', 'Senders'],
      ['No TLS', '1', '< 0.1%', '1'],
      ['TLS 1.2', '99,998', '> 99.9%', '2'],
      ['Unknown TLS', '1', '< 0.1%', '1'],
      ['Total', '100,000', '100%', '3'],
    ]);
  });

  it('says the same as a picture, in which the smallest risk still shows', () => {
    render(<FlyoutSummary range={range} data={data} />);
    const picture = screen.getByRole('img', {
      name: 'No TLS: < 0.1% of messages, TLS 1.2: > 99.9% of messages, Unknown TLS: < 0.1% of messages',
    });
    const widths = [...picture.querySelectorAll('[data-part="segment"]')].map(
      (segment) => segment.getBoundingClientRect().width / picture.getBoundingClientRect().width,
    );
    expect(widths).toHaveLength(3);
    expect(Math.min(...widths)).toBeGreaterThan(0.009);
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(1, 2);
  });

  it('keeps none and unknown apart, by word and by hatch', () => {
    render(<FlyoutSummary range={range} data={data} />);
    const [none, , unknown] = screen.getByRole('img').querySelectorAll('[data-part="segment"]');
    expect(getComputedStyle(none as Element).fill).not.toContain('url');
    expect(getComputedStyle(unknown as Element).fill).toContain('url');
  });

  it('counts a sender that used a version without handing in a message', () => {
    render(<FlyoutUsage messages={columnsOf({ '1.3': 5 })} senders={columnsOf({ '1.3': 1, '1.0': 1 }, 2)} />);
    expect(rowsOf(table(/TLS version/))).toContainEqual(['TLS 1.0', '0', '0%', '1']);
  });

  it('draws a dimension that nobody knew', () => {
    const values = columnsOf({ constructor: 2, '': 1 });
    render(<FlyoutUsage title="Device" messages={values} senders={values} dimension={{}} />);
    expect(rowsOf(screen.getByRole('table')).map(([label]) => label)).toEqual([
      'Device',
      'constructor',
      '(not known)',
      'Total',
    ]);
    expect(screen.getByRole('region', { name: 'Device' })).toBeVisible();
  });

  it('starts where reading starts', () => {
    const firstLeft = () =>
      screen.getByRole('img').querySelector('[data-part="segment"]')?.getBoundingClientRect().left ?? 0;
    const { rerender } = render(<FlyoutSummary range={range} data={data} />);
    const left = firstLeft();
    rerender(
      <ReportProvider direction="rtl">
        <FlyoutSummary range={range} data={data} />
      </ReportProvider>,
    );
    expect(firstLeft()).toBeGreaterThan(left + 100);
  });
});

describe('volumes and risk', () => {
  it('shows messages per domain in its own script, and how many others', () => {
    render(<FlyoutSummary range={range} data={data} />);
    expect(rowsOf(table('Messages per domain'))).toEqual([
      ['Domain', 'Messages', 'Percent of messages'],
      ['contoso.example', '600', '60%'],
      ['bücher.example', '300', '30%'],
      ['(no domain)', '60', '6%'],
      ['12 others', '40', '4%'],
    ]);
  });

  it('shows who is at risk, how many there are, and how many more than shown', () => {
    render(<FlyoutSummary range={range} data={data} />);
    expect(rowsOf(table('Senders below TLS 1.2'))).toEqual([
      ['Sender', 'Messages'],
      ['erp@contoso.example', '900'],
      ['constructor', '20'],
    ]);
    expect(screen.getByText('42 senders')).toBeVisible();
    expect(screen.getByText('+40 more senders')).toBeVisible();
    expect(rowsOf(table('Senders on Basic authentication'))).toHaveLength(2);
    expect(screen.getByText('1 sender')).toBeVisible();
  });

  it('says so when no one is at risk', () => {
    const nobody = sendersOf({});
    render(
      <FlyoutSummary
        range={range}
        data={{ ...data, belowTls: { version: '1.3', senders: nobody }, basic: nobody }}
      />,
    );
    expect(screen.getByText('No sender is below TLS 1.3.')).toBeVisible();
    expect(screen.getByText('No sender uses Basic authentication.')).toBeVisible();
    expect(screen.queryByText(/more sender/)).not.toBeInTheDocument();
  });

  it('shows hostile text as text', () => {
    const hostile = '"><img src=x onerror=alert(1)>@\u202Eevil.example';
    const { container } = render(
      <FlyoutSummary range={range} data={{ ...data, basic: sendersOf({ [hostile]: 1 }) }} />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('bdi[data-part="sender"]:has(span)')).not.toBeNull();
    expect(container.textContent).toContain(hostile);
  });
});

describe('states', () => {
  it('names the period and its time zone', () => {
    render(
      <ReportProvider timeZone="Asia/Kathmandu">
        <FlyoutSummary range={range} data={data} />
      </ReportProvider>,
    );
    expect(screen.getByText(/The last week: Nov 11, 2026 – Nov 17, 2026/)).toBeVisible();
    expect(screen.getByText('Days in time zone Asia/Kathmandu')).toBeVisible();
  });

  it('shows the sections that are coming', () => {
    const { container } = render(<FlyoutSummary range={range} loading />);
    expect(container.firstElementChild).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByRole('status').textContent).toBe('Loading…');
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'TLS usage',
      'Volumes',
      'Still at risk',
    ]);
  });

  it('says that nothing was sent', () => {
    const nothing = columnsOf({});
    render(<FlyoutSummary range={range} data={{ ...data, tls: { messages: nothing, senders: nothing } }} />);
    expect(screen.getByText('Nothing was sent with SMTP AUTH')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    const onRetry = vi.fn();
    render(<FlyoutSummary range={range} error={new SourceError('timeout', 'slow')} onRetry={onRetry} />);
    expect(screen.getByRole('alert').textContent).toContain('The answer took too long.');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('the way to the report', () => {
  it('is a link where the host has an address, a button where it has a function, else absent', async () => {
    const onOpenReport = vi.fn();
    const name = 'Open the SMTP AUTH clients report';
    const { rerender } = render(<FlyoutSummary range={range} data={data} />);
    expect(screen.queryByText(name)).not.toBeInTheDocument();
    rerender(<FlyoutSummary range={range} data={data} reportHref="/report" />);
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', '/report');
    rerender(<FlyoutSummary range={range} data={data} onOpenReport={onOpenReport} />);
    await userEvent.click(screen.getByRole('button', { name }));
    expect(onOpenReport).toHaveBeenCalledOnce();
  });
});

describe('for hosts', () => {
  it('draws on the server without inline styles, and takes over without a complaint', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const ref = createRef<HTMLDivElement>();
    const tree = <FlyoutSummary ref={ref} id="mine" className="host" range={range} data={data} />;
    const html = renderToString(tree);
    expect(html).not.toContain('style=');
    expect(html).toContain('data-part="segment"');
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = html;
    const root = await act(async () => hydrateRoot(container, tree));
    expect(complaint).not.toHaveBeenCalled();
    expect(ref.current).toHaveClass('host');
    expect(ref.current).toHaveAttribute('id', 'mine');
    await act(async () => root.unmount());
    expect(container).toBeEmptyDOMElement();
    container.remove();
    complaint.mockRestore();
  });

  it('has no accessibility violation', async () => {
    render(
      <main>
        <h1>Portal</h1>
        <h2>The last week</h2>
        <FlyoutSummary range={range} data={data} reportHref="/report" />
      </main>,
    );
    const { violations } = await axe.run(document.body);
    expect(violations).toEqual([]);
  });
});
