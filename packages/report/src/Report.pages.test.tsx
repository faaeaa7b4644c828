import {
  createDataset,
  memorySource,
  type PivotQuery,
  type ReportState,
  type Source,
  type Submission,
} from '@smtp-auth-report/core';
import { ReportProvider } from '@smtp-auth-report/react';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Report } from './Report.tsx';
import { reportTable } from './TableView.tsx';
import './styles.css';

beforeEach(() => page.viewport(1200, 900));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = (source: Source, state?: Partial<ReportState>) =>
  render(
    <ReportProvider now={() => Date.parse('2026-11-18T09:00:00Z')}>
      <Report source={source} defaultState={state} disk={false} />
    </ReportProvider>,
  );

describe('a source that gives few rows at once', () => {
  const many = Array.from(
    { length: 24 },
    (_, i): Submission => ({
      time: '2026-11-13T08:00:00Z',
      sender: `s${i}@${i}.example`,
      kind: i % 2 ? 'service' : 'user',
      messages: 100 - i,
    }),
  );
  function small() {
    const dataset = createDataset();
    dataset.append(many);
    const source = memorySource(dataset);
    const answers: { query: PivotQuery; rows: number }[] = [];
    const pivot: Source['pivot'] = async (query, options) => {
      const table = await source.pivot(query, options);
      answers.push({ query, rows: table.rows.length });
      return table;
    };
    const unusual = async () => ({ flags: [], judged: null, history: null, enough: false, truncated: false });
    return { answers, source: { ...source, pivot, unusual, pageSize: 9 } satisfies Source };
  }
  const senders = () =>
    [...document.querySelectorAll('[data-sar="details-table"] tbody [data-part="sender"]')].map(
      ({ textContent }) => textContent?.match(/s\d+/)?.[0],
    );
  const named = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `s${from + i}`);

  it('is asked for no more: its table comes in pages, each with its service accounts', async () => {
    const { answers, source } = small();
    show(source, { view: 'table' });
    await waitFor(() => expect(senders()).toEqual(named(0, 8)));
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(senders()).toEqual(named(9, 17)));
    await screen.findByText('10–18 of 24');
    await waitFor(() => expect(screen.getAllByRole('img', { name: 'Service account' })).toHaveLength(5));
    // What would stop names ten.
    const asked = answers.filter(({ query }) => query.limit !== 10);
    expect(Math.max(...asked.map(({ rows }) => rows))).toBe(9);
  });

  it('is asked for the domains that are searched for, and their totals stay those of all', async () => {
    const { source } = small();
    show(source);
    await userEvent.click(screen.getByRole('button', { name: /^Show data for/ }));
    const list = await screen.findByRole('listbox', { name: 'Show data for' });
    const options = () =>
      within(list)
        .queryAllByRole('option')
        .map(({ textContent }) => textContent);
    await waitFor(() => expect(options()).toHaveLength(10));
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Search domains' })).toHaveFocus());
    // The sum of 100 − i over 24 senders.
    expect(options()[0]).toBe('All domains2,124 messages');
    screen.getByText(/Only the 9 domains/);
    await userEvent.keyboard('2');
    const found = [2, 12, 20, 21, 22, 23].map((i) => `${i}.example${100 - i} messages`);
    await waitFor(() => expect(options()).toEqual(found));
    expect(screen.queryByText(/Only the/)).toBeNull();
  });
});

describe('the module of the table', () => {
  const dataset = createDataset();
  dataset.append([{ time: '2026-11-13T08:00:00Z', sender: 'anna@a.example' }]);
  const source = memorySource(dataset);
  const toTable = () => screen.getByRole('button', { name: 'View details table' });
  beforeEach(() => {
    reportTable.loaded = undefined;
  });

  it.each([
    // First, for the pointer stays where it was.
    ['has the focus', async () => toTable().focus()],
    ['is pointed at', () => userEvent.hover(toTable())],
  ])('is loaded when the button to it %s, and not before', async (_, approach) => {
    const load = vi.spyOn(reportTable, 'load');
    show(source);
    await screen.findByRole('figure', { name: /^Sending volume/ });
    expect(load).not.toHaveBeenCalled();
    await approach();
    await waitFor(() => expect(load).toHaveBeenCalled());
    expect(screen.queryByRole('button', { name: 'View report' })).toBeNull();
    // Else it would be there in the middle of the next test.
    await Promise.all(load.mock.results.map(({ value }) => value));
  });

  it('may not come: the rest lives on, and a press loads it again', async () => {
    const load = vi.spyOn(reportTable, 'load').mockRejectedValue(new Error('offline'));
    show(source, { view: 'table' });
    const notice = await screen.findByText(/^This part could not be shown/);
    expect(screen.getByRole('radio', { name: 'TLS usage' })).toBeVisible();
    load.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('table', { name: /^Sending volume by sender/ });
    expect(notice.isConnected).toBe(false);
    await waitFor(() => expect(document.querySelector('[data-sar="details-table"]')).toHaveFocus());
  });
});
