import type { ReportState } from '@smtp-auth-report/core';
import { Notice, useReport } from '@smtp-auth-report/react';
import { isNarrowed, type ZonedRange } from './queries.ts';

/** The same sentence in every view: nobody sent in these days, or nobody of those who were chosen did. */
export function EmptyReport({ state, range }: { state: ReportState; range: ZonedRange }) {
  const { format, translate } = useReport();
  if (isNarrowed(state)) return <Notice tone="empty">{translate('emptyFilteredBody')}</Notice>;
  const days = { from: format.fullDay(range.from), to: format.fullDay(range.to) };
  return (
    <Notice tone="empty" title={translate('emptyTitle')}>
      {translate('emptyBody', days)}
    </Notice>
  );
}
