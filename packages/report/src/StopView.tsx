import type { StopConditions } from '@smtp-auth-report/core';
import { stopClauses, WouldStop } from '@smtp-auth-report/flyout';
import type { HighlightProps } from '@smtp-auth-report/react';
import type { ReactNode } from 'react';
import { conditions } from './queries.ts';
import type { ReportPart } from './reportParts.ts';
import { useWouldStop } from './useWouldStop.ts';

/** What is looked at before a person has chosen. */
export const defaultStop: StopConditions = { minimumTls: '1.2', noBasic: false };

interface StopViewProps extends ReportPart, HighlightProps {
  /** The host's own words, such as dates of a deprecation. */
  note?: ReactNode;
}

/** What would stop, among what the report is about. */
export function StopView({ source, range, state, change, ...rest }: StopViewProps) {
  const stop = state.stop ?? defaultStop;
  const { retry, ...answer } = useWouldStop(source, range, stop, conditions(state));
  const { stopping } = stopClauses(stop);
  const showAll = () => {
    // Beside the conditions that there are, not in place of one on the same field: what would stop was counted among those.
    const others = state.where.filter((clause) => JSON.stringify(clause) !== JSON.stringify(stopping));
    change({ view: 'table', where: [...others, stopping], having: [], search: '' }, 'filters');
  };
  return (
    <WouldStop
      {...answer}
      {...rest}
      onRetry={retry}
      value={stop}
      onValueChange={(next) => change({ stop: next }, 'stop')}
      onSenderOpen={(sender) => change({ sender }, 'sender')}
      onShowAll={showAll}
    />
  );
}
