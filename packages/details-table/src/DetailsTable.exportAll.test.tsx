import { type PivotTable, SourceError } from '@smtp-auth-report/core';
import '@smtp-auth-report/react/tokens.css';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { messagesTable } from '../../../.storybook/tables.ts';
import { DetailsTable } from './DetailsTable.tsx';
import type { DetailsTableProps, LoadAllDetails } from './props.ts';
import './styles.css';

beforeEach(() => page.viewport(1400, 800));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const count = 25_000;
const keys = Array.from({ length: count }, (_, index) => `device-${index}@contoso.com`);
const all = messagesTable(keys, ['1.0', '1.2'], (row, column) => row + column);
const first: PivotTable = { ...all, rows: all.rows.slice(0, 100) };

/** Pages of 10,000, each when it is let through. */
function heldPages() {
  const gates = [0, 1, 2].map(() => {
    let resolve = () => {};
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    return { promise, resolve };
  });
  const asked: LoadAllDetails[] = [];
  let left = false;
  async function* loadAll(details: LoadAllDetails): AsyncGenerator<PivotTable> {
    asked.push(details);
    try {
      for (const [index, gate] of gates.entries()) {
        await gate.promise;
        yield { ...all, rows: all.rows.slice(index * 10_000, (index + 1) * 10_000) };
      }
    } finally {
      left = true;
    }
  }
  return { loadAll, asked, gates, hasLeft: () => left };
}

/** What is saved, by name. */
function watchDownloads() {
  const files: Blob[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    files.push(blob as Blob);
    return 'blob:';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { files, names };
}

const show = (props: Partial<DetailsTableProps>) =>
  render(
    <DetailsTable
      data={first}
      title="TLS usage"
      exportName="tls"
      onPageChange={() => {}}
      hiddenColumns={['domain', 'first', 'last']}
      {...props}
    />,
  );
const button = (name: string) => screen.getByRole('button', { name });

describe('export of a table that its source pages', () => {
  it('writes every row of every page as on screen, and says how far it is', async () => {
    const { files, names } = watchDownloads();
    const { loadAll, asked, gates } = heldPages();
    const sort = { by: 'total', direction: 'ascending' } as const;
    show({ loadAll, sort, search: 'device', onSortChange: () => {}, onSearchChange: () => {} });
    await userEvent.click(button('Export'));
    expect(screen.getByText('0 of 25,000 senders')).toBeVisible();
    expect(button('Cancel export')).toHaveFocus();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(asked).toEqual([
      expect.objectContaining({
        reason: 'export',
        search: 'device',
        sort,
        columns: ['sender', 'column:1.0', 'column:1.2', 'total'],
      }),
    ]);
    gates[0]?.resolve();
    expect(await screen.findByText('10,000 of 25,000 senders')).toBeVisible();
    gates[1]?.resolve();
    gates[2]?.resolve();
    expect(await screen.findByText('25,000 senders saved')).toHaveAttribute('role', 'status');
    await vi.waitFor(() => expect(button('Export')).toHaveFocus());
    expect(names).toEqual(['tls.csv']);

    const lines = (await (files[0] as Blob).text()).split('\r\n');
    expect(lines.slice(0, 6)).toEqual([
      'TLS usage',
      'Time zone,UTC',
      'Search senders,device',
      '',
      'Sender,Messages: 1.0,Messages: 1.2,Messages',
      'device-0@contoso.com,0,1,1',
    ]);
    const written = keys.map((key, index) => `${key},${index},${index + 1},${2 * index + 1}`);
    expect(lines.slice(5, -1)).toEqual(written);
  });

  it('stops when it is cancelled, saves nothing and can begin again', async () => {
    const { files } = watchDownloads();
    const { loadAll, asked, gates, hasLeft } = heldPages();
    show({ loadAll });
    await userEvent.click(button('Export'));
    gates[0]?.resolve();
    await screen.findByText('10,000 of 25,000 senders');
    await userEvent.click(button('Cancel export'));
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(screen.getByText('The export was cancelled.')).toHaveAttribute('role', 'status');
    expect(screen.queryByText('10,000 of 25,000 senders')).toBeNull();
    expect(button('Export')).toHaveFocus();
    // A page that was on its way is not asked for another.
    gates[1]?.resolve();
    await vi.waitFor(() => expect(hasLeft()).toBe(true));
    await userEvent.click(button('Export'));
    gates[2]?.resolve();
    await screen.findByText('25,000 senders saved');
    expect(files).toHaveLength(1);
  });

  it('says in words that it failed, and why, and is tried again by the same button', async () => {
    const { files } = watchDownloads();
    const loadAll = vi
      .fn<NonNullable<DetailsTableProps['loadAll']>>()
      .mockImplementationOnce(async function* fails() {
        yield await Promise.reject<never>(new SourceError('timeout', 'secret detail'));
      })
      .mockImplementation(async function* one() {
        yield all;
      });
    show({ loadAll });
    await userEvent.click(button('Export'));
    const alert = await screen.findByRole('alert');
    expect(alert).toMatchTextContent(/^The export failed\. The answer took too long/);
    expect(alert).not.toMatchTextContent(/secret/);
    await userEvent.click(button('Export'));
    await screen.findByText('25,000 senders saved');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(files).toHaveLength(1);
  });

  it('stops when the table goes', async () => {
    const { loadAll, asked } = heldPages();
    const { unmount } = show({ loadAll });
    await userEvent.click(button('Export'));
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    unmount();
    expect(asked[0]?.signal.aborted).toBe(true);
  });

  it('keeps the columns on screen where a later page has others', async () => {
    const { files } = watchDownloads();
    const later = messagesTable(['z@x.example'], ['0.9', '1.2', '1.0'], (_, column) => column + 1);
    async function* loadAll() {
      yield { ...first, rows: first.rows.slice(0, 1) };
      yield later;
    }
    show({ loadAll });
    await userEvent.click(button('Export'));
    await screen.findByText('2 senders saved');
    expect((await files[0]?.text())?.split('\r\n').at(-2)).toBe('z@x.example,3,2,6');
  });

  it('asks for nothing where all rows are here', async () => {
    const { files } = watchDownloads();
    const loadAll = vi.fn<NonNullable<DetailsTableProps['loadAll']>>();
    show({ data: { ...first, rowCount: 100 }, loadAll });
    await userEvent.click(button('Export'));
    await vi.waitFor(() => expect(files).toHaveLength(1));
    expect((await files[0]?.text())?.split('\r\n')).toHaveLength(4 + 100 + 1);
    expect(loadAll).not.toHaveBeenCalled();
  });

  it('says that it saves the page where there is no way to the others', () => {
    show({});
    expect(button('Export this page')).toBeVisible();
  });
});
