import { dimensionOf, type PivotTable } from '@smtp-auth-report/core';
import { type Highlight, ReportProvider } from '@smtp-auth-report/react';
import { de } from '@smtp-auth-report/react/locales/de';
import { en } from '@smtp-auth-report/react/locales/en';
import { fr } from '@smtp-auth-report/react/locales/fr';
import { ptBR } from '@smtp-auth-report/react/locales/pt-BR';
import '@smtp-auth-report/react/tokens.css';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { messagesTable } from '../../../.storybook/tables.ts';
import { DetailsTable } from './DetailsTable.tsx';
import './styles.css';

beforeEach(() => page.viewport(1500, 800));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const tls = messagesTable(['a@x.example', 'b@x.example', 'c@y.example'], ['1.0', '1.2', 'others'], () => 5);
tls.columns[2] = { key: 'others', total: 15, folded: 3 };
const highlighted = () =>
  screen
    .getAllByRole('row')
    .filter((row) => row.hasAttribute('data-highlighted'))
    .map((row) => row.querySelector('[data-part="sender"]')?.textContent);

/** The text of the file that a press on Export would save. */
async function exported(): Promise<{ name: string; text: string }> {
  let file: Blob | undefined;
  let name = '';
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    file = blob as Blob;
    return 'blob:';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    name = this.download;
  });
  await userEvent.click(screen.getByRole('button', { name: /^Export/ }));
  await vi.waitFor(() => expect(file).toBeDefined());
  return { name, text: (await file?.text()) ?? '' };
}

describe('what is pointed at in DetailsTable', () => {
  const point = async (onHighlightChange: (next: Highlight | null) => void) => {
    render(
      <DetailsTable
        data={tls}
        title="TLS usage"
        columnsField="tls"
        onHighlightChange={onHighlightChange}
        actions={[]}
        onRowOpen={() => {}}
      />,
    );
    const row = within(screen.getByRole('row', { name: /^Select a@x/ }));
    return row.getAllByRole('cell');
  };

  it('is told: the sender, its domain, a value, and nothing any more', async () => {
    const onHighlightChange = vi.fn();
    const [, domain, , value, others, total] = await point(onHighlightChange);
    // Wherever the pointer was before.
    await userEvent.hover(screen.getByText('3 senders'));
    onHighlightChange.mockClear();
    for (const cell of [total, domain, value, others]) await userEvent.hover(cell as Element);
    await userEvent.hover(screen.getByRole('columnheader', { name: /^1\.0/ }));
    await userEvent.hover(screen.getByText('3 senders'));
    expect(onHighlightChange.mock.calls.map(([next]) => next)).toEqual([
      { field: 'sender', key: 'a@x.example' },
      { field: 'domain', key: 'x.example' },
      { field: 'tls', key: '1.2' },
      { field: 'sender', key: 'a@x.example' },
      { field: 'tls', key: '1.0' },
      null,
    ]);
  });

  it('is told by keyboard too', async () => {
    const onHighlightChange = vi.fn();
    await point(onHighlightChange);
    act(() => screen.getByRole('button', { name: 'b@x.example' }).focus());
    expect(onHighlightChange).toHaveBeenLastCalledWith(
      { field: 'sender', key: 'b@x.example' },
      { reason: 'focus' },
    );
    act(() => screen.getByRole('button', { name: /^1\.0/ }).focus());
    expect(onHighlightChange).toHaveBeenLastCalledWith({ field: 'tls', key: '1.0' }, { reason: 'focus' });
  });

  it('elsewhere marks the sender, the senders of a domain, or the column', () => {
    const view = (highlight: Highlight | null) => (
      <DetailsTable data={tls} title="TLS usage" columnsField="tls" highlight={highlight} />
    );
    const { rerender } = render(view({ field: 'sender', key: 'b@x.example' }));
    expect(highlighted()).toEqual(['b@x.example']);
    rerender(view({ field: 'domain', key: 'x.example' }));
    expect(highlighted()).toEqual(['a@x.example', 'b@x.example']);
    rerender(view({ field: 'tls', key: '1.2' }));
    expect(highlighted()).toEqual([]);
    const marked = screen.getAllByRole('columnheader').filter((cell) => 'highlighted' in cell.dataset);
    expect(marked.map((cell) => cell.textContent)).toEqual(['1.2 % · messages']);
    // What is folded is no value that could be pointed at, and a day is none of the table's.
    rerender(view({ field: 'tls', key: 'others' }));
    expect(document.querySelector('[data-highlighted]')).toBeNull();
    rerender(view({ field: 'day', key: '1.2' }));
    expect(document.querySelector('[data-highlighted]')).toBeNull();
  });
});

describe('marks of a sender', () => {
  it('say what it is and why it is unusual', () => {
    render(
      <DetailsTable
        data={tls}
        title="TLS usage"
        kindOf={(sender) => (sender.startsWith('a') ? 'service' : 'user')}
        marks={new Map([['b@x.example', 'Sent 12 times as much as before']])}
      />,
    );
    const marks = screen
      .getAllByRole('img')
      .map((mark) => [
        mark.closest('th')?.querySelector('bdi')?.textContent,
        mark.getAttribute('aria-label'),
      ]);
    expect(marks).toEqual([
      ['a@x.example', 'Service account'],
      ['b@x.example', 'Sent 12 times as much as before'],
    ]);
  });

  it('are drawn beside bars of its versions, to which the smallest belongs', () => {
    const data = messagesTable(
      ['a@x.example'],
      ['1.0', '1.1', '1.2'],
      (_, column) => [1, 0, 99_999][column] ?? 0,
    );
    render(<DetailsTable data={data} title="TLS usage" />);
    const bar = getComputedStyle(document.querySelector('[data-part="versions"]') as Element);
    const ends = [...bar.backgroundImage.matchAll(/([\d.]+)%/g)].map(([, percent]) => Number(percent));
    // Two stripes side by side: two percent of the one, and the other as it is, scaled to the bar.
    const first = (100 * 2) / (2 + 99.999);
    expect(ends).toEqual([0, first, first, 100].map((end) => expect.closeTo(end, 2)));
    expect(bar.backgroundImage).toMatch(/^linear-gradient\(to right, /);
    expect(parseFloat(bar.width)).toBeGreaterThan(150);
  });

  it('are read by keyboard and by touch: a press shows why, Escape takes it away', async () => {
    const why = 'Sent 12 times as much as before';
    const onRowOpen = vi.fn();
    const marked = new Map([['b@x.example', why]]);
    render(<DetailsTable data={tls} title="TLS usage" marks={marked} onRowOpen={onRowOpen} />);
    const note = screen.getByText(why);
    expect(note).not.toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: why }));
    expect(note).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(note).not.toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(note).toBeVisible();
    expect(onRowOpen).not.toHaveBeenCalled();
  });
});

describe('export of DetailsTable', () => {
  const volumes: PivotTable = {
    ...messagesTable(['=cmd()@x.example', 'b@y.example', '@sum,1'], ['all'], (row) => [1, 2, 5][row] ?? 0),
    columns: [],
  };

  it('has the rows and columns on screen in their order, raw and safe for spreadsheets', async () => {
    render(
      <DetailsTable
        data={volumes}
        title="Sending volume"
        range={{ from: '2026-11-11', to: '2026-11-17' }}
        exportName="Senders: 11/2026"
        defaultSort={{ by: 'total', direction: 'descending' }}
        defaultSearch="x"
        hiddenColumns={['domain', 'first']}
      />,
    );
    await userEvent.fill(screen.getByRole('searchbox'), '');
    const { name, text } = await exported();
    expect(name).toBe('Senders- 11-2026.csv');
    expect(text.split('\r\n')).toEqual([
      'Sending volume',
      'Date range,2026-11-11,2026-11-17',
      'Time zone,UTC',
      '',
      'Sender,Messages,Percent of all messages,Last seen',
      '"\'@sum,1",5,62.5,2026-11-17T14:20:00.000Z',
      'b@y.example,2,25,2026-11-17T15:20:00.000Z',
      "'=cmd()@x.example,1,12.5,2026-11-17T16:20:00.000Z",
      '',
    ]);
  });

  it('names the unit of every value', async () => {
    render(
      <DetailsTable
        data={tls}
        title="TLS usage"
        exportName="tls"
        hiddenColumns={['domain', 'last', 'first']}
      />,
    );
    const { text } = await exported();
    expect(text).toContain(
      'Sender,Messages: 1.0,Messages: 1.2,Messages: 3 others,Messages\r\na@x.example,5,5,5,15\r\n',
    );
  });

  it('says that a source which pages has only a page here, unless the host exports', async () => {
    const onExport = vi.fn();
    const pages = { data: { ...volumes, rowCount: 9 }, title: 'Sending volume', onPageChange: () => {} };
    const { rerender } = render(<DetailsTable {...pages} exportName="senders" />);
    expect(screen.getByRole('button', { name: 'Export this page' })).toBeVisible();
    const one = { ...pages, data: volumes, actions: [] };
    rerender(<DetailsTable {...one} exportName="senders" />);
    expect(screen.getByRole('button', { name: 'Export' })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: `Select all ${volumes.rows.length} senders` })).toBeVisible();
    rerender(
      <DetailsTable
        {...pages}
        search="x"
        sort={null}
        hiddenColumns={['domain', 'first']}
        onExport={onExport}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(onExport).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ search: 'x', sort: null, columns: ['sender', 'total', 'percent', 'last'] }),
    );
  });
});

describe('columns of DetailsTable', () => {
  const versions = ['none', '1.0', '1.1', '1.2', '1.3', 'unknown'];
  const words = { en, de, fr, 'pt-BR': ptBR };

  it.each(Object.keys(words) as (keyof typeof words)[])(
    'show six versions in tens of thousands, all messages and the last day in 950 pixels, %s',
    async (locale) => {
      await page.viewport(950, 800);
      const data = messagesTable(['franking-machine@harbourline.example'], versions, () => 12_345);
      const table = (density: 'comfortable' | 'compact') => (
        <ReportProvider locale={locale} messages={words[locale]}>
          <DetailsTable
            data={data}
            title="TLS"
            actions={[]}
            columnLabel={(key) => dimensionOf('tls').valueLabel?.(key, words[locale]) ?? key}
            density={density}
          />
        </ReportProvider>
      );
      const { rerender } = render(table('comfortable'));
      const scroller = document.querySelector('[data-part="scroller"]') as HTMLElement;
      expect(scroller.scrollWidth).toBeLessThanOrEqual(scroller.clientWidth);
      const cells = document.querySelectorAll<HTMLElement>(
        'th:not([data-column="sender"]), td:not([data-column="domain"]), [data-part="value-name"]',
      );
      expect([...cells].filter((cell) => cell.scrollWidth > cell.clientWidth)).toEqual([]);
      const sender = document.querySelector('tbody th') as HTMLElement;
      expect(sender.offsetWidth).toBeGreaterThanOrEqual(176);
      expect(sender.offsetHeight).toBe(40);
      rerender(table('compact'));
      expect(sender.offsetHeight).toBe(32);
    },
  );
});
