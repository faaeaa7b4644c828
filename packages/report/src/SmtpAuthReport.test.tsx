import {
  createDataset,
  defaultReportState,
  definePivot,
  memorySource,
  type Source,
  SourceError,
  type Submission,
  standardPivots,
} from '@smtp-auth-report/core';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SmtpAuthReport, type SmtpAuthReportProps } from './SmtpAuthReport.tsx';
import './styles.css';

// Wide enough for the pivots to stand side by side.
beforeEach(() => page.viewport(1200, 900));
afterEach(cleanup);

interface DeviceSubmission extends Submission {
  device?: string;
}

function createSource() {
  const dataset = createDataset({ dimensions: { device: (record: DeviceSubmission) => record.device } });
  dataset.append([
    {
      time: '2026-11-12T08:00:00Z',
      sender: 'anna@a.example',
      tls: '1.3',
      auth: 'oauth',
      messages: 30,
      device: 'phone',
    },
    {
      time: '2026-11-13T08:00:00Z',
      sender: 'scan@a.example',
      tls: '1.0',
      auth: 'basic',
      messages: 5,
      device: 'scanner',
    },
    { time: '2026-11-13T09:00:00Z', sender: 'shop@b.example', tls: '1.2', auth: 'basic', messages: 2 },
    { time: '2026-10-20T09:00:00Z', sender: 'old@b.example', tls: '1.2', auth: 'basic', messages: 7 },
  ] satisfies DeviceSubmission[]);
  return memorySource(dataset);
}

const now = () => Date.parse('2026-11-18T09:00:00Z');

function show(props: Partial<SmtpAuthReportProps> = {}) {
  return render(<SmtpAuthReport source={createSource()} now={now} {...props} />);
}

const report = () => screen.findByRole('region', { name: 'SMTP AUTH clients report' });

describe('the whole way', () => {
  it('leads from the card through the flyout to the report, by keyboard alone', async () => {
    show();
    const card = await screen.findByRole('article', { name: 'SMTP AUTH clients' });
    await within(card).findByText('1 sender below TLS 1.2');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const flyout = await screen.findByRole('dialog', { name: 'SMTP AUTH clients' });
    const link = await within(flyout).findByRole('button', { name: 'Open the SMTP AUTH clients report' });
    link.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const section = await report();
    await waitFor(() => expect(document.activeElement).toBe(section));
  });

  it('shows any pivot of the host in chart and table, as its own are', async () => {
    const device = definePivot({
      id: 'device',
      label: 'Device',
      columns: 'device',
      valueLabel: (key) => key || 'no device',
    });
    show({ defaultOpen: true, pivots: [...standardPivots, device] });
    const section = await report();
    await userEvent.click(within(section).getByRole('radio', { name: 'Device' }));
    await within(section).findByRole('button', { name: 'scanner' });
    await userEvent.click(within(section).getByRole('button', { name: 'View details table' }));
    const row = (await within(section).findByText('shop', { exact: false })).closest('tr');
    expect(row?.textContent).toContain('100%');
    expect(await within(section).findByRole('columnheader', { name: /no device/ })).toBeTruthy();
  });

  it('counts again for one domain and another range', async () => {
    show({ defaultOpen: true, defaultState: { view: 'table', domain: 'b.example' } });
    const section = await report();
    await within(section).findByText('shop', { exact: false });
    expect(within(section).queryByText('anna', { exact: false })).toBeNull();
    expect(within(section).queryByText('old', { exact: false })).toBeNull();
    await userEvent.click(within(section).getByRole('radio', { name: 'Last 30 days' }));
    await within(section).findByText('old', { exact: false });
  });

  it.each([
    [null, /^Nothing was sent with SMTP AUTHThere are no submissions from Jan 1, 2026 to Jan 3, 2026/],
    ['nowhere.example', /^No submission matches these choices/],
  ])('gives the same reason for nothing in both views, of domain %j', async (domain, reason) => {
    const range = { from: '2026-01-01', to: '2026-01-03' };
    show({ defaultOpen: true, defaultState: { domain, range } });
    const section = await report();
    const notice = () => section.querySelector('[data-sar="notice"]')?.textContent;
    await waitFor(() => expect(notice()).toMatch(reason));
    await userEvent.click(within(section).getByRole('button', { name: 'View details table' }));
    await waitFor(() => expect(section.querySelector('[data-sar="details-table"]')).toBeTruthy());
    await waitFor(() => expect(notice()).toMatch(reason));
  });

  it('tells its host every choice, and lets the host hold the state', async () => {
    const onStateChange = vi.fn();
    const state = { ...defaultReportState, pivot: 'tls' };
    show({ defaultOpen: true, state, onStateChange });
    const section = await report();
    await userEvent.click(within(section).getByRole('button', { name: 'View details table' }));
    expect(onStateChange).toHaveBeenCalledExactlyOnceWith({ ...state, view: 'table' }, { reason: 'view' });
    // The host has not agreed: the chart stays.
    expect(within(section).getByRole('button', { name: 'View details table' })).toBeTruthy();
  });

  it('puts the level of the card’s heading on the card', async () => {
    show({ headingLevel: 2, defaultOpen: true });
    expect(await screen.findByRole('heading', { level: 2, name: /SMTP AUTH clients/ })).toBeTruthy();
    expect((await report()).outerHTML).not.toMatch(/headinglevel/i);
  });

  it('names the details table by its days', async () => {
    show({ defaultOpen: true, defaultState: { view: 'table' } });
    await screen.findByRole('table', { name: 'Sending volume by sender, Nov 11, 2026 – Nov 17, 2026' });
  });

  it('lets the host say how many days a range may have', async () => {
    show({ defaultOpen: true, maxDays: 12 });
    await userEvent.click(within(await report()).getByRole('button', { name: 'Custom range' }));
    await screen.findByText(/^At most 12 days/);
  });

  it('falls back to the first pivot when a link names one that is gone', async () => {
    show({ defaultOpen: true, defaultState: { pivot: 'removed' } });
    const first = within(await report()).getByRole('radio', { name: 'Sending volume' });
    expect((first as HTMLInputElement).checked).toBe(true);
  });
});

describe('a source that fails', () => {
  it('costs a sentence and a retry, not the page', async () => {
    const good = createSource();
    let failing = true;
    const source: Source = {
      ...good,
      pivot: (query, options) =>
        failing
          ? Promise.reject(new SourceError('unavailable', 'ECONNREFUSED 10.0.0.5'))
          : good.pivot(query, options),
    };
    show({ source, defaultOpen: true });
    const section = await report();
    const chart = await within(section).findByRole('figure', { name: 'Sending volume' });
    await within(chart).findByText('The data cannot be reached right now. Try again in a moment.');
    expect(document.body.textContent).not.toContain('ECONNREFUSED');
    failing = false;
    await userEvent.click(within(chart).getByRole('button', { name: 'Try again' }));
    await within(section).findByRole('figure', { name: /Sending volume/ });
  });

  it('with an answer of a wrong shape breaks only its piece', async () => {
    const broken = { columns: [{}], rows: [{ key: 1 }], total: 1 };
    vi.spyOn(console, 'error').mockImplementation(() => {});
    show({ source: { ...createSource(), pivot: () => Promise.resolve(broken as never) }, defaultOpen: true });
    expect((await screen.findAllByText(/This part could not be shown/)).length).toBeGreaterThan(0);
    expect(within(await report()).getByRole('radio', { name: 'TLS usage' })).toBeTruthy();
    vi.restoreAllMocks();
  });
});

describe('languages', () => {
  it('loads the words of its locale when they are needed', async () => {
    show({ locale: 'it', defaultOpen: true });
    await screen.findByRole('region', { name: 'Report sui client di autenticazione SMTP' });
    expect(screen.getByRole('radio', { name: 'Volume di invio' })).toBeTruthy();
  });

  it('keeps what a person has set while the words of another are loaded', async () => {
    const source = createSource();
    const { rerender } = show({ source, defaultOpen: true });
    const toTable = await screen.findByRole('button', { name: 'Show the numbers as a table' });
    await userEvent.click(toTable);
    rerender(<SmtpAuthReport source={source} now={now} locale="es" defaultOpen />);
    await screen.findByRole('button', { name: 'Mostrar el gráfico' });
  });

  it('is English, with the locale’s numbers, where there is no catalogue', async () => {
    show({ locale: 'nl-BE', defaultOpen: true });
    expect(await report()).toBeTruthy();
  });
});

describe('request report', () => {
  it('downloads a CSV file made from the source', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:none';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    show({ defaultOpen: true, disk: false });
    await userEvent.click(within(await report()).getByRole('button', { name: 'Request report' }));
    const dialog = await screen.findByRole('dialog');
    const name = await within(dialog).findByRole('textbox', { name: 'Name' });
    await userEvent.clear(name);
    await userEvent.fill(name, 'November');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Request' }));
    await waitFor(() => expect(names).toEqual(['November.csv']));
    const text = await files[0]?.text();
    expect(text).toContain('anna@a.example,a.example,30');
    vi.restoreAllMocks();
  });
});
