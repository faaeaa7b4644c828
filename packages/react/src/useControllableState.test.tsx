import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useControllableState } from './index.ts';

afterEach(cleanup);

it('holds its own value from the default on, and tells the owner with the details', () => {
  const onChange = vi.fn<(next: string, details: { reason: string }) => void>();
  const { result } = renderHook(() =>
    useControllableState<string, [{ reason: string }]>(undefined, 'chart', onChange),
  );
  expect(result.current[0]).toBe('chart');
  act(() => result.current[1]('table', { reason: 'keyboard' }));
  expect(result.current[0]).toBe('table');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('table', { reason: 'keyboard' });
});

it('changes nothing by itself when the owner holds the value', () => {
  const onChange = vi.fn<(next: string) => void>();
  const { result, rerender } = renderHook(
    ({ value }) => useControllableState<string, []>(value, 'chart', onChange),
    {
      initialProps: { value: 'chart' },
    },
  );
  act(() => result.current[1]('table'));
  expect(result.current[0]).toBe('chart');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('table');
  rerender({ value: 'table' });
  expect(result.current[0]).toBe('table');
});

it.each([false, 0, '', null])('takes %o for a value that the owner holds', (value) => {
  const { result } = renderHook(() =>
    useControllableState<typeof value | 'own', []>(value, 'own', undefined),
  );
  act(() => result.current[1]('own'));
  expect(result.current[0]).toBe(value);
});
