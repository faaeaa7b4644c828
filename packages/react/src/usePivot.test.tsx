import { type PivotQuery, type PivotTable, type Source, SourceError } from '@smtp-auth-report/core';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { messagesTable } from '../../../.storybook/tables.ts';
import { usePivot } from './index.ts';

const query = (from: string): PivotQuery => ({
  from,
  to: '2026-11-17',
  rows: null,
  columns: null,
  measure: 'messages',
});
const table = (total: number) => messagesTable([''], [''], () => total);

interface Asked {
  query: PivotQuery;
  signal: AbortSignal | undefined;
  answer: (data: PivotTable) => Promise<void>;
  fail: (error: unknown) => Promise<void>;
}

/** A source whose answers the test gives, when and in the order it wants. */
function createSource() {
  const asked: Asked[] = [];
  const pivot: Source['pivot'] = (asking, options) =>
    new Promise((resolve, reject) => {
      asked.push({
        query: asking,
        signal: options?.signal,
        answer: (data) => act(async () => resolve(data)),
        fail: (error) => act(async () => reject(error)),
      });
    });
  const source = { pivot } as Source;
  const ask = (index: number) => {
    const found = asked[index];
    if (!found) throw new Error(`The source was asked ${asked.length} times, not ${index + 1}.`);
    return found;
  };
  return { source, asked, ask };
}

const hook = (source: Source, from: string | null) =>
  renderHook(
    (props: { source: Source; from: string | null }) =>
      usePivot(props.source, props.from === null ? null : query(props.from)),
    {
      initialProps: { source, from },
    },
  );
const settle = () => act(async () => {});

afterEach(cleanup);

it('asks, waits, and gives the answer', async () => {
  const { source, ask } = createSource();
  const { result } = hook(source, '2026-11-11');
  expect(result.current).toMatchObject({ data: undefined, error: undefined, loading: true });
  await settle();
  await ask(0).answer(table(7));
  expect(result.current).toMatchObject({ data: { total: 7 }, error: undefined, loading: false });
});

it('keeps the newer answer when an older query returns late', async () => {
  const { source, ask } = createSource();
  const { result, rerender } = hook(source, '2026-11-11');
  await settle();
  rerender({ source, from: '2026-11-01' });
  await settle();
  await ask(1).answer(table(2));
  await ask(0).answer(table(1));
  expect(result.current).toMatchObject({ data: { total: 2 }, loading: false });
});

it('does not take an older answer for the newer one, when the older comes first', async () => {
  const { source, ask } = createSource();
  const { result, rerender } = hook(source, '2026-11-11');
  await settle();
  rerender({ source, from: '2026-11-01' });
  await settle();
  await ask(0).answer(table(1));
  expect(result.current).toMatchObject({ data: undefined, loading: true });
});

it('does not keep an answer with other columns, which would stand under wrong names', async () => {
  const { source, ask } = createSource();
  const { result, rerender } = renderHook(
    ({ columns }) => usePivot(source, { ...query('2026-11-11'), columns }),
    { initialProps: { columns: 'tls' } },
  );
  await settle();
  await ask(0).answer(table(7));
  rerender({ columns: 'auth' });
  expect(result.current).toMatchObject({ data: undefined, loading: true });
  await settle();
  await ask(1).answer(table(7));
  expect(result.current).toMatchObject({ data: { total: 7 }, loading: false });
});

it('aborts the query that is superseded, and the last one when it goes', async () => {
  const { source, ask } = createSource();
  const { rerender, unmount } = hook(source, '2026-11-11');
  await settle();
  expect(ask(0).signal?.aborted).toBe(false);
  rerender({ source, from: '2026-11-01' });
  await settle();
  expect(ask(0).signal?.aborted).toBe(true);
  expect(ask(1).signal?.aborted).toBe(false);
  unmount();
  expect(ask(1).signal?.aborted).toBe(true);
});

it('does not ask again for a new object with the same content', async () => {
  const { source, asked } = createSource();
  const { rerender } = hook(source, '2026-11-11');
  rerender({ source, from: '2026-11-11' });
  rerender({ source, from: '2026-11-11' });
  await settle();
  expect(asked).toHaveLength(1);
});

it('keeps what it has while the next answer is on its way', async () => {
  const { source, ask } = createSource();
  const { result, rerender } = hook(source, '2026-11-11');
  await settle();
  await ask(0).answer(table(7));
  rerender({ source, from: '2026-11-01' });
  expect(result.current).toMatchObject({ data: { total: 7 }, loading: true });
});

it('shows nothing of another source’s data', async () => {
  const { source, ask } = createSource();
  const { result, rerender } = hook(source, '2026-11-11');
  await settle();
  await ask(0).answer(table(7));
  const other = createSource();
  rerender({ source: other.source, from: '2026-11-11' });
  expect(result.current).toMatchObject({ data: undefined, loading: true });
  await settle();
  await other.ask(0).answer(table(9));
  expect(result.current.data?.total).toBe(9);
});

it('tells a failure, and asks again on retry', async () => {
  const { source, ask, asked } = createSource();
  const { result } = hook(source, '2026-11-11');
  await settle();
  await ask(0).fail(new SourceError('timeout', 'slow'));
  expect(result.current).toMatchObject({ data: undefined, error: { code: 'timeout' }, loading: false });
  act(() => result.current.retry());
  expect(result.current).toMatchObject({ error: undefined, loading: true });
  await settle();
  expect(asked).toHaveLength(2);
  expect(ask(1).query).toEqual(query('2026-11-11'));
  await ask(1).answer(table(3));
  expect(result.current).toMatchObject({ data: { total: 3 }, error: undefined, loading: false });
});

it('leaves a failure behind with the query that failed', async () => {
  const { source, ask } = createSource();
  const { result, rerender } = hook(source, '2026-11-11');
  await settle();
  await ask(0).fail(new SourceError('timeout', 'slow'));
  rerender({ source, from: '2026-11-01' });
  expect(result.current).toMatchObject({ error: undefined, loading: true });
});

it.each([
  ['an error of its own', new TypeError('boom'), 'boom'],
  ['a word', 'offline', 'offline'],
])('gives a source that throws %s at once an error, not the page', async (_, thrown, message) => {
  const source = {
    pivot: () => {
      throw thrown;
    },
  } as unknown as Source;
  const { result } = hook(source, '2026-11-11');
  await waitFor(() => expect(result.current.loading).toBe(false));
  expect(result.current.error).toBeInstanceOf(SourceError);
  expect(result.current.error).toMatchObject({ code: 'internal', message, cause: thrown });
});

it('waits for a source that never answers, and lets go of it', async () => {
  const { source, ask } = createSource();
  const { result, rerender } = hook(source, '2026-11-11');
  await settle();
  expect(result.current.loading).toBe(true);
  rerender({ source, from: null });
  expect(result.current).toMatchObject({ data: undefined, error: undefined, loading: false });
  expect(ask(0).signal?.aborted).toBe(true);
});

it('asks nothing without a query', async () => {
  const { source, asked } = createSource();
  const { result } = hook(source, null);
  await settle();
  expect(asked).toHaveLength(0);
  expect(result.current.loading).toBe(false);
});

it('does nothing when an answer comes after the end', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { source, ask } = createSource();
  const { unmount } = hook(source, '2026-11-11');
  await settle();
  unmount();
  await ask(0).answer(table(7));
  expect(complaint).not.toHaveBeenCalled();
  complaint.mockRestore();
});

it('asks once under StrictMode, and answers', async () => {
  const { source, asked, ask } = createSource();
  const { result } = renderHook(() => usePivot(source, query('2026-11-11')), { wrapper: StrictMode });
  await settle();
  expect(asked).toHaveLength(1);
  await ask(0).answer(table(4));
  expect(result.current).toMatchObject({ data: { total: 4 }, loading: false });
});
