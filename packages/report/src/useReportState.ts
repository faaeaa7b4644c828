import { defaultReportState, type ReportState } from '@smtp-auth-report/core';
import { useControllableState } from '@smtp-auth-report/react';
import { useCallback } from 'react';

/** What a person changed. */
export type ReportChangeReason =
  | 'pivot'
  | 'view'
  | 'range'
  | 'domain'
  | 'filters'
  | 'search'
  | 'sort'
  | 'page'
  | 'columns'
  | 'series'
  | 'chart'
  | 'sender'
  | 'stop';

export interface ReportStateProps {
  /** Held by the host: in its URL, say. */
  state?: ReportState | undefined;
  /** Where an uncontrolled report begins. Default: `defaultReportState`. */
  defaultState?: Partial<ReportState> | undefined;
  onStateChange?: ((next: ReportState, details: { reason: ReportChangeReason }) => void) | undefined;
}

export type ChangeReport = (changes: Partial<ReportState>, reason: ReportChangeReason) => void;

/** These name columns of a pivot, which another one does not have. */
const ofPivot = { sort: null, hiddenColumns: null, hiddenSeries: [] } satisfies Partial<ReportState>;

/** These do not change which rows there are, nor their order: the page of the table stays. */
const samePage: ReadonlySet<ReportChangeReason> = new Set([
  'view',
  'page',
  'columns',
  'series',
  'chart',
  'sender',
  'stop',
]);

/** The one state of a report, controlled or not. */
export function useReportState(props: ReportStateProps): [ReportState, ChangeReport] {
  const { state, defaultState, onStateChange } = props;
  const [current, set] = useControllableState(
    state,
    { ...defaultReportState, ...defaultState },
    onStateChange,
  );
  const change = useCallback<ChangeReport>(
    (changes, reason) =>
      set(
        {
          ...current,
          ...(reason === 'pivot' && ofPivot),
          ...(!samePage.has(reason) && { offset: 0 }),
          ...changes,
        },
        { reason },
      ),
    [current, set],
  );
  return [current, change];
}
