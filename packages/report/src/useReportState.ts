import { defaultReportState, type ReportState } from '@smtp-auth-report/core';
import { useControllableState } from '@smtp-auth-report/react';
import { useCallback } from 'react';

/** What a person changed. */
export type ReportChangeReason = 'pivot' | 'view' | 'range' | 'domain' | 'sort';

export interface ReportStateProps {
  /** Held by the host: in its URL, say. */
  state?: ReportState | undefined;
  /** Where an uncontrolled report begins. Default: `defaultReportState`. */
  defaultState?: Partial<ReportState> | undefined;
  onStateChange?: ((next: ReportState, details: { reason: ReportChangeReason }) => void) | undefined;
}

export type ChangeReport = (changes: Partial<ReportState>, reason: ReportChangeReason) => void;

/** The one state of a report, controlled or not. A new pivot forgets the order: it may name a column that is gone. */
export function useReportState(props: ReportStateProps): [ReportState, ChangeReport] {
  const { state, defaultState, onStateChange } = props;
  const [current, set] = useControllableState(
    state,
    { ...defaultReportState, ...defaultState },
    onStateChange,
  );
  const change = useCallback<ChangeReport>(
    (changes, reason) =>
      set({ ...current, ...(reason === 'pivot' && { sort: null }), ...changes }, { reason }),
    [current, set],
  );
  return [current, change];
}
