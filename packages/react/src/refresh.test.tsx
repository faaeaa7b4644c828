import type { PivotQuery, PivotTable, Source } from '@smtp-auth-report/core';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { messagesTable } from '../../../.storybook/tables.ts';
import { RefreshProvider, usePivot, useRefresh } from './index.ts';

const query: PivotQuery = {
  from: '2026-11-11',
  to: '2026-11-17',
  rows: null,
  columns: null,
  measure: 'messages',
};

/** A source whose count grows with every question; while `held`, answers wait. */
function createSource() {
  let asked = 0;
  const waiting: (() => void)[] = [];
  const source = {
    held: false,
    asked: () => asked,
    release: () => act(async () => waiting.splice(0).forEach((answer) => void answer())),
    pivot: () => {
      const table = messagesTable([''], [''], () => ++asked);
      return new Promise<PivotTable>((resolve) => {
        if (source.held) waiting.push(() => resolve(table));
        else resolve(table);
      });
    },
  };
  return source;
}

function Answer({ source }: { source: Source }) {
  const { data, loading } = usePivot(source, query);
  const { refresh } = useRefresh();
  return (
    <button type="button" onClick={refresh}>
      {data?.total ?? 'none'} {loading ? 'loading' : 'ready'}
    </button>
  );
}

const show = (source: ReturnType<typeof createSource>, interval?: number) =>
  render(
    <RefreshProvider interval={interval}>
      <Answer source={source as unknown as Source} />
    </RefreshProvider>,
  );

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('asks again, and keeps what is on screen until the answer comes', async () => {
  const source = createSource();
  show(source);
  await screen.findByText('1 ready');
  source.held = true;
  act(() => screen.getByRole('button').click());
  await screen.findByText('1 loading');
  await waitFor(() => expect(source.asked()).toBe(2));
  await source.release();
  await screen.findByText('2 ready');
});

it('asks again by itself after the interval, and no more once it is gone', async () => {
  const source = createSource();
  const { unmount } = show(source, 60);
  await screen.findByText('1 ready');
  await act(async () => vi.advanceTimersByTime(59_000));
  expect(source.asked()).toBe(1);
  await act(async () => vi.advanceTimersByTime(1_000));
  await screen.findByText('2 ready');
  unmount();
  vi.advanceTimersByTime(600_000);
  expect(source.asked()).toBe(2);
});

it('waits while nobody sees the page, and asks as soon as it is seen', async () => {
  const source = createSource();
  show(source, 60);
  await screen.findByText('1 ready');
  const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await act(async () => vi.advanceTimersByTime(300_000));
  expect(source.asked()).toBe(1);
  visibility.mockReturnValue('visible');
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  await screen.findByText('2 ready');
});
