import { DetailsTableSkeleton } from '@smtp-auth-report/details-table/skeleton';
import { type LazyPart, LazyPiece } from '@smtp-auth-report/react';
import type { ReportTableProps } from './ReportTable.tsx';
import { ViewFrame } from './ViewFrame.tsx';

/** Who looks at the chart only never loads it. */
export const reportTable: LazyPart<ReportTableProps> = {
  load: async () => (await import('./ReportTable.tsx')).ReportTable,
};

/** A pivot as a table of senders, once its module is there. */
export function TableView(props: Omit<ReportTableProps, 'leave'>) {
  return (
    <ViewFrame>
      {({ leave }) => (
        <LazyPiece part={reportTable} props={{ ...props, leave }}>
          <DetailsTableSkeleton />
        </LazyPiece>
      )}
    </ViewFrame>
  );
}
