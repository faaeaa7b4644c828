import { useReport } from '@smtp-auth-report/react';

const rows = Array.from({ length: 8 }, (_, index) => index);

/** Rows of the height of those that come. */
export function TableSkeleton() {
  const { translate } = useReport();
  return (
    <div data-part="skeleton-rows">
      <span data-part="hidden" role="status">
        {translate('loading')}
      </span>
      {rows.map((row) => (
        <div key={row} data-part="skeleton-row">
          <span data-part="skeleton" />
          <span data-part="skeleton" />
          <span data-part="skeleton" />
        </div>
      ))}
    </div>
  );
}

/** What stands in for the whole table while its module is being loaded. */
export function DetailsTableSkeleton() {
  return (
    <div data-sar="details-table" data-part="root" data-state="loading" aria-busy="true">
      <div data-part="toolbar">
        <div data-part="search" />
      </div>
      <TableSkeleton />
    </div>
  );
}
