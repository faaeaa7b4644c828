import { type PivotQuery, type Source, SourceError } from '@smtp-auth-report/core';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { messagesTable } from '../../../.storybook/tables.ts';
import { usePivots } from './index.ts';

const query = (measure: PivotQuery['measure']): PivotQuery => ({
  from: '2026-11-11',
  to: '2026-11-17',
  rows: null,
  columns: null,
  measure,
});
const queries = { constructor: query('messages'), senders: query('senders') };

afterEach(cleanup);

it('gives each answer under the name of its query', async () => {
  const source = {
    pivot: async ({ measure }: PivotQuery) =>
      messagesTable([''], [''], () => (measure === 'senders' ? 3 : 90)),
  } as Source;
  const { result } = renderHook(() => usePivots(source, { ...queries }));
  await waitFor(() => expect(result.current.loading).toBe(false));
  expect(result.current.data?.constructor.total).toBe(90);
  expect(result.current.data?.senders.total).toBe(3);
});

it('gives none when one of them fails, and all after a retry', async () => {
  let down = true;
  const source = {
    pivot: async ({ measure }: PivotQuery) => {
      if (down && measure === 'senders') throw new SourceError('unavailable', 'down');
      return messagesTable([''], [''], () => 1);
    },
  } as Source;
  const { result } = renderHook(() => usePivots(source, queries));
  await waitFor(() => expect(result.current.error?.code).toBe('unavailable'));
  expect(result.current.data).toBeUndefined();
  down = false;
  act(() => result.current.retry());
  await waitFor(() => expect(result.current.data?.senders.total).toBe(1));
  expect(result.current.error).toBeUndefined();
});

it('stops the others when one of them fails, for their numbers would not be shown', async () => {
  let kept: AbortSignal | undefined;
  const source = {
    pivot: ({ measure }: PivotQuery, options?: { signal?: AbortSignal }) => {
      if (measure === 'senders') return Promise.reject(new SourceError('unavailable', 'down'));
      kept = options?.signal;
      return new Promise(() => {});
    },
  } as Source;
  const { result } = renderHook(() => usePivots(source, queries));
  await waitFor(() => expect(result.current.error?.code).toBe('unavailable'));
  expect(kept?.aborted).toBe(true);
});
