import { createDataset, defaultReportState, memorySource } from '@smtp-auth-report/core';
import { DetailsTable } from '@smtp-auth-report/details-table';
import { RequestList, RequestReport } from '@smtp-auth-report/request-report';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { messagesTable } from '../../../.storybook/tables.ts';
import { recordAnnouncements } from './recordAnnouncements.test.fixture.ts';
import { SmtpAuthReport } from './SmtpAuthReport.tsx';
import './styles.css';

beforeEach(() => page.viewport(1200, 900));
afterEach(cleanup);

function createSource() {
  const dataset = createDataset();
  dataset.append(
    Array.from({ length: 240 }, (_, number) => ({
      time: `2026-11-${12 + (number % 5)}T08:00:00Z`,
      sender: `device-${number}@${number % 3 === 0 ? 'a' : 'b'}.example`,
      tls: number % 2 ? '1.3' : '1.0',
      auth: 'basic',
      messages: 1 + number,
    })),
  );
  return memorySource(dataset);
}

async function showTable() {
  render(
    <SmtpAuthReport
      source={createSource()}
      now={() => Date.parse('2026-11-18T09:00:00Z')}
      actions={[{ id: 'block', label: 'Block', onAction: () => {} }]}
      defaultOpen
      defaultState={{ ...defaultReportState, view: 'table' }}
    />,
  );
  const section = within(await screen.findByRole('region', { name: 'SMTP AUTH clients report' }));
  await section.findByText('240 senders');
  await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
  return section;
}

/** Does something, waits until all that it should say was said, and a while longer: what it said in all. */
async function listen(
  recorder: ReturnType<typeof recordAnnouncements>,
  act: () => Promise<unknown>,
  ...awaited: RegExp[]
) {
  recorder.take();
  await act();
  const missing = () => awaited.filter((one) => !recorder.said.some((text) => one.test(text)));
  await waitFor(() => expect(missing()).toEqual([]));
  await new Promise((later) => setTimeout(later, 400));
  return recorder.take();
}

it('says what each choice changed, once', async () => {
  const section = await showTable();
  const recorder = recordAnnouncements();
  const stop = /^Would stop/;
  const press = (name: string | RegExp) => () => userEvent.click(section.getByRole('button', { name }));

  const [, , box] = section.getAllByRole('checkbox');
  expect(await listen(recorder, () => userEvent.click(box as HTMLElement), /selected/)).toEqual([
    '1 sender selected',
  ]);

  const search = section.getByRole('searchbox', { name: 'Search senders' });
  const searched = await listen(
    recorder,
    () => userEvent.fill(search, 'device-12'),
    /senders$/,
    /not shown$/,
  );
  expect(searched.sort()).toEqual(['1 sender selected 1 is not shown', '11 senders']);

  await userEvent.click(section.getByRole('button', { name: /All domains/ }));
  const domain = await screen.findByRole('option', { name: /^a\.example/ });
  const narrowed = await listen(recorder, () => userEvent.click(domain), stop, /^5 senders$/);
  expect(narrowed.filter((text) => !stop.test(text))).toEqual(['5 senders']);
  expect(narrowed.filter((text) => stop.test(text))).toHaveLength(1);

  const freed = await listen(recorder, press(/^Remove.*device-12/), /^80 senders$/, /removed/);
  expect(freed.sort()).toEqual(['80 senders', 'Filter removed: Search: “device-12”']);

  const cleared = await listen(recorder, press('Clear all'), stop, /^240 senders$/);
  expect(new Set(cleared).size).toBe(cleared.length);
  expect(cleared).toContain('240 senders');
  recorder.stop();
});

it('leaves to the heading that has the focus to say how it is sorted', async () => {
  const section = await showTable();
  const recorder = recordAnnouncements();
  await userEvent.click(section.getByRole('button', { name: 'Messages' }));
  const heading = section.getByRole('button', { name: 'Messages' }).closest('th');
  await waitFor(() => expect(heading).toHaveAttribute('aria-sort', 'descending'));
  expect(recorder.take()).toEqual([]);
  recorder.stop();
});

it('says on which page a table is, once', async () => {
  const senders = Array.from({ length: 250 }, (_, number) => `device-${number}@a.example`);
  render(<DetailsTable data={messagesTable(senders, [''], () => 1)} title="Senders" />);
  const recorder = recordAnnouncements();
  const next = () => userEvent.click(screen.getByRole('button', { name: 'Next page' }));
  expect(await listen(recorder, next, /of 250/)).toEqual(['101–200 of 250']);
  recorder.stop();
});

it('says that a report is being made and what became of it, and not every step', async () => {
  let tell = (_: { records: number; share: number }) => {};
  let finish = () => {};
  render(
    <RequestReport
      range={{ from: '2026-11-11', to: '2026-11-17' }}
      onRequest={(_, { onProgress }) => {
        tell = onProgress;
        return new Promise<void>((done) => {
          finish = done;
        });
      }}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Request report' }));
  await screen.findByRole('button', { name: 'Request' });
  const recorder = recordAnnouncements();
  const request = () => userEvent.click(screen.getByRole('button', { name: 'Request' }));
  expect(await listen(recorder, request, /Making/)).toEqual(['Making the report…']);
  for (const share of [0.2, 0.4, 0.6, 0.8]) act(() => tell({ records: 1000 * share, share }));
  const end = async () => act(async () => finish());
  expect(await listen(recorder, end, /requested\.$/)).toHaveLength(1);
  recorder.stop();
});

it('says that a report failed as often as it fails', async () => {
  const report = {
    id: '1',
    name: 'November',
    range: { from: '2026-11-11', to: '2026-11-17' },
    contents: 'summary',
    format: 'csv',
    requestedAt: 0,
  } as const;
  const tree = (status: 'pending' | 'failed') => <RequestList requests={[{ ...report, status }]} />;
  const { rerender } = render(tree('pending'));
  const recorder = recordAnnouncements();
  for (const _ of ['first', 'second']) {
    const fail = async () => rerender(tree('failed'));
    expect(await listen(recorder, fail, /failed/)).toEqual(['Report “November” failed.']);
    rerender(tree('pending'));
    await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement());
  }
  recorder.stop();
});
