import {
  createDataset,
  defaultReportState,
  memorySource,
  type ReportState,
  type Source,
  SourceError,
  type Submission,
} from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import type { RequestedReport } from '@smtp-auth-report/request-report';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Report, type ReportProps } from './Report.tsx';
import './styles.css';

beforeEach(() => page.viewport(1200, 900));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const records: Submission[] = [
  { time: '2026-11-05T10:00:00Z', sender: 'anna@a.example', tls: '1.3', auth: 'oauth', messages: 4 },
  { time: '2026-11-12T08:00:00Z', sender: 'anna@a.example', tls: '1.3', auth: 'oauth', messages: 30 },
  { time: '2026-11-13T08:00:00Z', sender: 'scan@a.example', tls: '1.0', auth: 'basic', messages: 5 },
  { time: '2026-11-13T09:00:00Z', sender: 'shop@b.example', tls: '1.2', auth: 'basic', messages: 2 },
  { time: '2026-11-14T09:00:00Z', sender: 'old@b.example', tls: 'none', auth: 'oauth', messages: 1 },
];

function createSource(all = records) {
  const dataset = createDataset();
  dataset.append(all);
  return { dataset, source: memorySource(dataset) };
}

interface Shown extends Partial<Omit<ReportProps, 'state' | 'defaultState'>> {
  state?: Partial<ReportState>;
}

function show({ state, source = createSource().source, ...props }: Shown = {}) {
  return render(
    <ReportProvider now={() => Date.parse('2026-11-18T09:00:00Z')}>
      <Report source={source} defaultState={state} disk={false} {...props} />
    </ReportProvider>,
  );
}

const options = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Options' }));
  return within(await screen.findByRole('dialog', { name: 'Options' }));
};
const caption = () => document.querySelector('[data-part="caption"]')?.textContent;

describe('the options of the view', () => {
  it('counts by hours, and back by what suits', async () => {
    const onStateChange = vi.fn();
    show({ onStateChange });
    await waitFor(() => expect(caption()).toMatch(/messages per day/));
    const panel = await options();
    await userEvent.click(panel.getByRole('radio', { name: 'Hour' }));
    await waitFor(() => expect(caption()).toMatch(/messages per hour/));
    expect(onStateChange).toHaveBeenLastCalledWith(expect.objectContaining({ unit: 'hour' }), {
      reason: 'chart',
    });
    await userEvent.click(panel.getByRole('radio', { name: 'What suits the range' }));
    await waitFor(() => expect(caption()).toMatch(/messages per day/));
  });

  it('are reached, changed and left by keyboard, and the focus comes back', async () => {
    show();
    await waitFor(() => expect(caption()).toMatch(/messages per day/));
    const button = screen.getByRole('button', { name: 'Options' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Options' });
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    within(dialog).getByRole('radio', { name: 'What suits the range' }).focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(caption()).toMatch(/messages per hour/));
    await userEvent.keyboard('{Tab}{Tab} ');
    const log = within(dialog).getByRole('checkbox', { name: 'Logarithmic scale' });
    expect((log as HTMLInputElement).checked).toBe(true);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it('compares with the days before, where there are data of all of them', async () => {
    const { unmount } = show({ state: { compare: true } });
    await screen.findByText(/^There are no data of all the days before/);
    unmount();
    const earlier = [{ ...records[0], time: '2026-11-04T10:00:00Z' } as Submission, ...records];
    show({ state: { compare: true }, source: createSource(earlier).source });
    await screen.findAllByText(/Nov 4.*Nov 10/);
    expect(screen.queryByText(/^There are no data of all the days before/)).toBeNull();
  });

  it('saves the numbers of the chart, each under its name', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'data:,';
    });
    show({ state: { pivot: 'tls' } });
    await waitFor(() => expect(caption()).toMatch(/messages per day/));
    await userEvent.click((await options()).getByRole('button', { name: 'Save the numbers as CSV' }));
    await waitFor(() => expect(files).toHaveLength(1));
    const text = await files[0]?.text();
    expect(text).toContain('Time zone,UTC');
    expect(text).toMatch(/Day,Messages,No TLS,TLS 1.0,TLS 1.2,TLS 1.3/);
    expect(text).toMatch(/2026-11-13,7,0,5,2,0/);
  });

  it.each(['SVG', 'PNG'])('saves the chart as a picture: %s', async (format) => {
    const files: Blob[] = [];
    const create = URL.createObjectURL.bind(URL);
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return create(file);
    });
    show();
    await waitFor(() => expect(caption()).toMatch(/messages per day/));
    await userEvent.click((await options()).getByRole('button', { name: `Save as a picture (${format})` }));
    const type = format === 'SVG' ? /^image\/svg/ : /^image\/png/;
    const saved = () => files.some((file) => type.test(file.type) && file.size > 500);
    // Its module is loaded, its parts are drawn.
    await waitFor(() => expect(saved()).toBe(true));
    expect(screen.queryByText(/^The picture could not be made/)).toBeNull();
  });
});

describe('looking again', () => {
  it('counts what has come since, with the old numbers in sight until then', async () => {
    const { dataset, source } = createSource();
    show({ source, state: { view: 'table' } });
    const table = await screen.findByRole('table', { name: /^Sending volume by sender/ });
    await within(table).findByText('scan', { exact: false });
    dataset.append([{ time: '2026-11-15T08:00:00Z', sender: 'late@a.example', messages: 9 }]);
    await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
    await within(table).findByText('late', { exact: false });
    expect(table.isConnected).toBe(true);
  });

  it('shows no number of one pivot under the names of another', async () => {
    const { source } = createSource();
    let held = false;
    const slow: Source = {
      ...source,
      pivot: (query, options) => (held ? new Promise(() => {}) : source.pivot(query, options)),
    };
    show({ source: slow, state: { pivot: 'tls', view: 'table' } });
    await screen.findByRole('columnheader', { name: /TLS 1.0/ });
    held = true;
    await userEvent.click(screen.getByRole('radio', { name: 'Authentication method' }));
    await waitFor(() => expect(screen.queryByRole('columnheader', { name: /TLS 1.0/ })).toBeNull());
    const table = document.querySelector<HTMLElement>('[data-sar="details-table"]');
    expect(table && within(table).queryByText('scan', { exact: false })).toBeNull();
    expect(table?.dataset.state).toBe('loading');
  });
});

describe('the senders of the table', () => {
  const rows = () => [...document.querySelectorAll('tbody tr [data-sar="sender-name"], tbody tr th')];

  it('are stepped through in their order, and the focus stays on the step', async () => {
    show({ state: { view: 'table', sort: { by: 'key', direction: 'ascending' } } });
    await userEvent.click(await screen.findByRole('button', { name: /^anna@a\.example/ }));
    const pane = await screen.findByRole('dialog', { name: 'anna@a.example' });
    const previous = await within(pane).findByRole('button', { name: 'Previous sender' });
    expect(previous.getAttribute('aria-disabled')).toBe('true');
    const next = () => screen.getByRole('button', { name: 'Next sender' });
    next().focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: 'old@b.example' });
    await waitFor(() => expect(document.activeElement).toBe(next()));
    await userEvent.keyboard('{Enter}{Enter}');
    await screen.findByRole('dialog', { name: 'shop@b.example' });
    expect(next().getAttribute('aria-disabled')).toBe('true');
    expect(rows().length).toBeGreaterThan(0);
  });

  it('that would stop are all shown, whichever of two conditions they break', async () => {
    // More than the list has room for.
    const printers = Array.from({ length: 10 }, (_, index) => ({
      time: '2026-11-12T08:00:00Z',
      sender: `printer-${index}@a.example`,
      tls: '1.0' as const,
      auth: 'oauth' as const,
    }));
    const { source } = createSource([...records, ...printers]);
    show({ source, state: { stop: { minimumTls: '1.2', noBasic: true } } });
    await userEvent.click(await screen.findByRole('button', { name: 'Show all 13 senders' }));
    const table = await screen.findByRole('table', { name: /^Sending volume by sender/ });
    for (const sender of ['scan', 'shop', 'old']) await within(table).findByText(sender, { exact: false });
    expect(within(table).queryByText('anna', { exact: false })).toBeNull();
  });

  it('are those of a requested file, and the dialog says so', async () => {
    const onRequest = vi.fn(async () => undefined);
    show({
      onRequest,
      state: {
        ...defaultReportState,
        view: 'table',
        search: 'scan',
        having: [{ by: 'total', op: 'atLeast', value: 3 }],
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Request report' }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText(/at least 3 messages/);
    await within(dialog).findByText(/Search: .*scan/);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Request' }));
    await waitFor(() => expect(onRequest).toHaveBeenCalledOnce());
    const [asked] = onRequest.mock.calls[0] as unknown as [Record<string, unknown>];
    expect(asked.having).toEqual([{ by: 'total', op: 'atLeast', value: 3 }]);
    expect(asked.where).toEqual([{ anyOf: [{ field: 'sender', op: 'contains', value: 'scan' }] }]);
  });
});

/** A host whose list has one report, and may lose it. */
function Host({ source }: { source: Source }) {
  const [requests, setRequests] = useState<RequestedReport[]>([
    {
      id: 'a',
      name: 'Week',
      range: { from: '2026-11-11', to: '2026-11-17' },
      contents: 'summary',
      format: 'csv',
      requestedAt: Date.parse('2026-11-18T08:00:00Z'),
      status: 'ready',
    },
  ]);
  return <Report source={source} requests={requests} requestActions={{ onRemove: () => setRequests([]) }} />;
}

it('goes on at “Request report” when the last report is taken out of the list', async () => {
  render(<Host source={createSource().source} />);
  screen.getByRole('button', { name: /^Remove/ }).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull());
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Request report' })),
  );
});

it('tells a failing source from one that has nothing, and asks again', async () => {
  const { source } = createSource();
  let broken = true;
  const failing: Source = {
    ...source,
    pivot: async (query, options) => {
      if (broken) throw new SourceError('unavailable', 'down');
      return source.pivot(query, options);
    },
  };
  show({ source: failing });
  await screen.findAllByText(/The data cannot be reached right now/);
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  await waitFor(() => expect(screen.queryByText(/The data cannot be reached right now/)).toBeNull());
});
