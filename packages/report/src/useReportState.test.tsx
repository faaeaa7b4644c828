import { defaultReportState, type ReportState } from '@smtp-auth-report/core';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ReportChangeReason, useReportState } from './useReportState.ts';

afterEach(cleanup);

const chosen: ReportState = {
  ...defaultReportState,
  view: 'table',
  sort: { by: { column: '1.0' }, direction: 'descending' },
  offset: 300,
  search: 'printer',
  hiddenColumns: ['1.3'],
  hiddenSeries: ['unknown'],
  having: [{ by: 'total', op: 'atLeast', value: 5 }],
};

function changed(changes: Partial<ReportState>, reason: ReportChangeReason): ReportState {
  const { result } = renderHook(() => useReportState({ defaultState: chosen }));
  act(() => result.current[1](changes, reason));
  return result.current[0];
}

describe('the state of a report', () => {
  it('forgets what named a column or series when the pivot changes, and keeps what a person looks for', () => {
    expect(changed({ pivot: 'auth' }, 'pivot')).toEqual({
      ...chosen,
      pivot: 'auth',
      sort: null,
      offset: 0,
      hiddenColumns: null,
      hiddenSeries: [],
    });
  });

  it.each<[Partial<ReportState>, ReportChangeReason]>([
    [{ range: { days: 30 } }, 'range'],
    [{ domain: 'example.com' }, 'domain'],
    [{ where: [] }, 'filters'],
    [{ search: '' }, 'search'],
    [{ sort: null }, 'sort'],
  ])('begins at the first page again with %j', (changes, reason) => {
    expect(changed(changes, reason)).toEqual({ ...chosen, ...changes, offset: 0 });
  });

  it.each<[Partial<ReportState>, ReportChangeReason]>([
    [{ view: 'chart' }, 'view'],
    [{ offset: 400 }, 'page'],
    [{ hiddenColumns: [] }, 'columns'],
    [{ hiddenSeries: [] }, 'series'],
    [{ sender: 'a@example.com' }, 'sender'],
    [{ stop: { minimumTls: '1.3', noBasic: true } }, 'stop'],
  ])('stays on its page with %j', (changes, reason) => {
    expect(changed(changes, reason)).toEqual({ ...chosen, ...changes });
  });

  it('tells an owner, and waits for it', () => {
    const onStateChange = vi.fn();
    const { result } = renderHook(() => useReportState({ state: chosen, onStateChange }));
    act(() => result.current[1]({ search: 'copier' }, 'search'));
    expect(onStateChange).toHaveBeenCalledExactlyOnceWith(
      { ...chosen, search: 'copier', offset: 0 },
      { reason: 'search' },
    );
    expect(result.current[0]).toBe(chosen);
  });
});
