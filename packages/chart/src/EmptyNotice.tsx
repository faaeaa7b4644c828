import type { PivotTable } from '@smtp-auth-report/core';
import { Notice, useReport } from '@smtp-auth-report/react';

/** Says that there is nothing to draw, and for which days. */
export function EmptyNotice({ data: { rows } }: { data: PivotTable }) {
  const { format, translate } = useReport();
  const first = rows[0];
  const last = rows.at(-1);
  return (
    <Notice tone="empty" title={translate('emptyTitle')}>
      {first && last
        ? translate('emptyBody', { from: format.fullDay(first.key), to: format.fullDay(last.key) })
        : translate('emptyFilteredBody')}
    </Notice>
  );
}
