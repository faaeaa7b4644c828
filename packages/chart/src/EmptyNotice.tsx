import type { PivotTable } from '@smtp-auth-report/core';
import { Notice, useReport } from '@smtp-auth-report/react';
import { createRowNames } from './rowNames.ts';

/** Says that there is nothing to draw, and for which days. */
export function EmptyNotice({ data: { rows } }: { data: PivotTable }) {
  const { format, translate } = useReport();
  const { full } = createRowNames(format);
  const first = rows[0];
  const last = rows.at(-1);
  return (
    <Notice tone="empty" title={translate('emptyTitle')}>
      {first && last
        ? translate('emptyBody', { from: full(first.key), to: full(last.key) })
        : translate('emptyFilteredBody')}
    </Notice>
  );
}
